import { combineStatus, compare, exact, type Status } from '../core/index.ts'
import type { Figure } from '../figures/index.ts'
import type { Facts } from './facts.ts'
import { OUTLINE } from './outline.ts'
import { readingsOf } from './readings.ts'
import type { RuleId } from './rule-ids.ts'
import type { ApplicationRule, FieldResult, RuleResult, RuleStatus } from './types.ts'

/** Each rule with its status for this applicant; `table` are the cells of 基本信息表. */
export function checkRules(
  rules: readonly ApplicationRule[],
  facts: Facts,
  table: readonly FieldResult[],
): RuleResult[] {
  return rules.map((rule) => {
    const { id, label, effect, source, day } = rule
    const items = id === 'attachments' ? attachmentItems(facts) : undefined
    const status =
      items !== undefined
        ? combineStatus(items.map((item) => item.status))
        : id === 'no-blank'
          ? noBlank(table)
          : (STATUSES[id] ?? judged)(rule, facts)
    return {
      id,
      label,
      effect,
      status,
      source,
      readings: readingsOf(rule.readings),
      ...(day === undefined ? {} : { day: day.on }),
      ...(items === undefined ? {} : { items }),
    }
  })
}

type Evaluate = (rule: ApplicationRule, facts: Facts) => RuleStatus

const answered = (answer: boolean | null | undefined): Status =>
  answer === undefined || answer === null ? 'unknown' : answer ? 'met' : 'unmet'

/** What the text states in words is the applicant's to judge. */
const judged: Evaluate = ({ id }, { judgements }) => answered(judgements.get(id))

const forType =
  (type: Facts['labType'], evaluate: Evaluate): Evaluate =>
  (rule, facts) =>
    facts.labType === null ? 'unknown' : facts.labType === type ? evaluate(rule, facts) : 'not-applicable'

function held({ bar }: ApplicationRule, figure: Figure | null): Status {
  if (bar === undefined || figure === null) return 'unknown'
  return compare(exact(figure), bar.comparator, exact(bar.value)) ? 'met' : 'unmet'
}

const STATUSES: Readonly<Partial<Record<RuleId, Evaluate>>> = {
  'who-provincial': (rule, { kind, university, count }) => {
    if (kind === null) return 'unknown'
    if (kind !== 'provincial') return 'not-applicable'
    const isLocal = university === null ? null : university === 'local'
    return combineStatus([held(rule, count), answered(isLocal)])
  },
  'who-central': (rule, facts) => {
    if (facts.kind === null) return 'unknown'
    if (facts.kind !== 'central-university' && facts.kind !== 'co-built-university') return 'not-applicable'
    return combineStatus([held(rule, facts.count), answered(isOwn(facts))])
  },
  'who-xpcc': (_, { kind }) =>
    kind === null || kind === 'xpcc' || kind === 'ministry-department' ? 'unknown' : 'not-applicable',
  'exclude-base': (_, { labType, hasNationalBase }) =>
    labType !== 'platform' || hasNationalBase === null ? 'unknown' : answered(!hasNationalBase),
  'platform-level': forType('platform', judged),
  'platform-feature': forType('platform', judged),
  team: forType('overseas-team', judged),
  // What is only encouraged is never a shortcoming.
  'independent-support': ({ id }, { judgements }) =>
    judgements.get(id) === false ? 'not-applicable' : answered(judgements.get(id)),
  'two-years': (rule, { substantiveYears }) => held(rule, substantiveYears),
  'rules-3': () => 'unknown',
  field: ({ names = [] }, { field }) =>
    field === null ? 'unknown' : names.some((name) => bare(field).includes(name)) ? 'priority' : 'not-listed',
  standard: () => 'unknown',
  // The days have passed: they bind nobody any more.
  online: () => 'not-applicable',
  paper: () => 'not-applicable',
  'opinion-central': (_, facts) => opinion('central', 'form-s-7-1', facts),
  'opinion-local': (_, facts) => opinion('local', 'form-s-7-2', facts),
  'opinion-cobuilt': (_, facts) => {
    const kind = universityKind(facts)
    return kind === null || kind === 'co-built' ? 'unknown' : 'not-applicable'
  },
}

/** Whether the project is the recommending university's own; its kind alone does not say. */
function isOwn({ kind, university }: Facts): boolean | null {
  if (university === 'own') return true
  const own = kind === 'central-university' ? 'central' : 'co-built'
  return university === null || university === own ? null : false
}

/** The kind of university whose project it is; “its own” is of the recommender's kind. */
export function universityKind({ kind, university }: Facts): 'local' | 'central' | 'co-built' | null {
  if (university !== 'own') return university
  if (kind === 'central-university') return 'central'
  return kind === 'co-built-university' ? 'co-built' : null
}

function opinion(of: 'central' | 'local', path: string, facts: Facts): RuleStatus {
  const kind = universityKind(facts)
  // Of a 部省合建 university the text does not say which of the two it is.
  if (kind === null || kind === 'co-built') return 'unknown'
  return kind === of ? answered(facts.enclosed.get(path)) : 'not-applicable'
}

/** The text without blanks and 、: 碳达峰、碳中和 is the field 碳达峰碳中和. */
function bare(field: string): string {
  return field.replace(/[\s、]/g, '')
}

function noBlank(table: readonly FieldResult[]): Status {
  return combineStatus(
    table.map(({ status, missing }) =>
      status === 'unknown' ? 'unknown' : status === 'unmet' && missing !== undefined ? 'unmet' : 'met',
    ),
  )
}

function attachmentItems({ enclosed }: Facts) {
  return OUTLINE.filter(({ kind }) => kind === 'attachment').map(({ path, label, isOptional }) => {
    const answer = enclosed.get(path)
    return { path, label, status: isOptional && answer === false ? ('met' as const) : answered(answer) }
  })
}
