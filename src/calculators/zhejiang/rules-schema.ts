import type { JsonSchema } from '../figures/index.ts'
import { closed, fileSchema, list, maybe, open, pathSchema, SOURCE, TEXT } from '../rules/index.ts'
import { POLICY } from './basis.ts'

const NUMBER: JsonSchema = { type: 'integer' }
const IDS = list(TEXT)
const RULE = { id: TEXT, effect: TEXT, words: TEXT, sources: list(SOURCE), readings: IDS }
const ASKED = open(
  { of: pathSchema('zhejiang') },
  {
    name: TEXT,
    wants: { type: 'boolean', description: '答案须是这个' },
    otherwise: { enum: ['unmet', 'explain'], description: '不是时：不符合，或原则上须说明' },
    upTo: { const: 'leads', description: '个数：0 为不符合，等于 periods 中的 leads 为符合，更多须说明' },
  },
)
const FACT = closed({ key: TEXT, label: TEXT, holds: { type: 'boolean' } })

/** What `zhejiang-rules.json` keeps to. */
export const ZHEJIANG_RULES_SCHEMA = fileSchema('zhejiang-rules', {
  policy: { const: POLICY },
  rulesVersion: TEXT,
  standing: TEXT,
  commencesOn: { type: 'null' },
  supersedes: TEXT,
  periods: list(
    open({ id: TEXT, asWritten: TEXT, source: SOURCE }, { value: NUMBER, month: NUMBER, day: NUMBER }),
  ),
  conditions: list(
    closed({
      id: TEXT,
      label: TEXT,
      items: list(closed({ ...RULE, label: TEXT, asked: list(ASKED), evidence: TEXT })),
    }),
  ),
  changes: list(
    closed({
      code: TEXT,
      label: TEXT,
      verdict: { enum: ['apply', 'in-principle-not'] },
      rule: TEXT,
      readings: IDS,
    }),
  ),
  grounds: list(closed({ ...RULE, label: TEXT, anyOf: list(list(FACT)) })),
  names: closed({
    zh: TEXT,
    en: TEXT,
    refusals: list(closed({ id: TEXT, message: TEXT, readings: IDS })),
  }),
  classes: list(closed({ ...RULE, code: TEXT, label: TEXT, focus: TEXT, how: TEXT })),
  steps: list(
    closed({
      ...RULE,
      code: TEXT,
      label: TEXT,
      who: TEXT,
      outcomes: IDS,
      open: TEXT,
      next: maybe(TEXT),
    }),
  ),
  duties: list(closed({ ...RULE, role: TEXT, when: maybe(TEXT), open: maybe(TEXT) })),
  groups: list(closed({ id: TEXT, title: TEXT, rules: list(closed(RULE)) })),
  coverage: list(closed({ fragment: TEXT, by: IDS })),
  readings: list(
    closed({ id: TEXT, text: TEXT, taken: TEXT, alternative: maybe(TEXT), source: maybe(SOURCE) }),
  ),
})
