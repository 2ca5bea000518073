import { type PublishedFile, RULES_VERSION } from '../rules/index.ts'
import { BASIS, POLICY, STANDING_OF_TEXT } from './basis.ts'
import { CHANGE_ITEMS } from './change-items.ts'
import { ARTICLE_COVERAGE } from './coverage.ts'
import { REFUSALS } from './names/refusals.ts'
import { PERIODS } from './periods.ts'
import { ZHEJIANG_RULES } from './published.ts'
import { ZHEJIANG_READINGS } from './readings.ts'
import { type Rule, sourceOf } from './rule.ts'
import { CLASS_RULES } from './rules/classes.ts'
import { DUTY_RULES } from './rules/duties.ts'
import { ELIGIBILITY_RULES } from './rules/eligibility.ts'
import { GROUND_RULES } from './rules/grounds.ts'
import { COMMENCEMENT, ROUTE_RULES } from './rules/route.ts'
import { ZHEJIANG_RULES_SCHEMA } from './rules-schema.ts'

type Published = Rule & { readonly alsoQuotes?: readonly string[] }

/** A rule with its words in place of the fragment and quote that it is written with. */
function published({ id, effect, words, fragment, quote, alsoQuotes = [], readings = [] }: Published) {
  const sources = [quote, ...alsoQuotes].map((each) => sourceOf({ fragment, quote: each }))
  return { id, effect, words, sources, readings }
}

/** The draft's rules as others read them. */
export const zhejiangData: readonly PublishedFile[] = [
  {
    name: 'zhejiang-rules',
    title: `${BASIS}建设条件、期限、变更、资格、命名、步骤、职责与原文依据`,
    schema: ZHEJIANG_RULES_SCHEMA,
    content: {
      policy: POLICY,
      rulesVersion: RULES_VERSION,
      standing: STANDING_OF_TEXT,
      commencesOn: COMMENCEMENT.commencesOn,
      supersedes: COMMENCEMENT.supersedes,
      periods: Object.entries(PERIODS).map(([id, { asWritten, fragment, quote, ...amount }]) => ({
        id,
        ...amount,
        asWritten,
        source: sourceOf({ fragment, quote }),
      })),
      conditions: ELIGIBILITY_RULES.map(({ id, label, items }) => ({
        id,
        label,
        items: items.map((item) => ({
          ...published(item),
          label: item.label,
          asked: item.parts.map(({ path, ...rest }) => ({ of: `zhejiang.eligibility.${path}`, ...rest })),
          evidence: item.evidence,
        })),
      })),
      changes: CHANGE_ITEMS.map(({ code, label, verdict, rule, readings }) => ({
        code,
        label,
        verdict,
        rule,
        readings,
      })),
      grounds: GROUND_RULES.map((rule) => ({ ...published(rule), label: rule.label, anyOf: rule.anyOf })),
      names: {
        zh: '浙江-{countryZh}{fieldZh}联合实验室',
        en: 'Zhejiang-{countryEn} Joint Laboratory on {fieldEn}',
        refusals: REFUSALS.map(({ id, message, readings }) => ({ id, message, readings })),
      },
      classes: CLASS_RULES.map((rule) => ({
        ...published(rule),
        code: rule.code,
        label: rule.label,
        focus: rule.focus,
        how: rule.how,
      })),
      steps: ROUTE_RULES.map((rule) => ({
        ...published(rule),
        code: rule.code,
        label: rule.label,
        who: rule.who,
        outcomes: rule.outcomes,
        open: rule.open,
        next: rule.next,
      })),
      duties: DUTY_RULES.map((rule) => ({
        ...published(rule),
        role: rule.role,
        when: rule.when,
        open: rule.open ?? null,
      })),
      groups: ZHEJIANG_RULES.map(({ id, title, rules }) => ({ id, title, rules: rules.map(published) })),
      coverage: ARTICLE_COVERAGE,
      readings: ZHEJIANG_READINGS.map(({ id, text, default: taken, alternative, source }) => ({
        id,
        text,
        taken,
        alternative,
        source,
      })),
    },
  },
]
