import type { Figure } from '../figures/index.ts'
import { compareFigures, readObject, valueAt } from '../figures/index.ts'
import { answerTo } from './answer.ts'
import { ELIGIBILITY_FIELDS, type EligibilityAnswers } from './eligibility-fields.ts'
import { labelAt } from './eligibility-labels.ts'
import type { Eligibility, EligibilityItem, EligibilityStatus } from './eligibility-result.ts'
import { PERIODS, type Periods } from './periods.ts'
import { type ReadingId, readingsOf } from './readings.ts'
import { sourceOf } from './rule.ts'
import { type ConditionRule, ELIGIBILITY_RULES, type ItemRule, type Part } from './rules/eligibility.ts'
import { NAMING_RULES } from './rules/naming.ts'

const NOTES = [
  '自查不能得出是否会被认定：省科技厅还综合考虑国别和领域区域布局、对外交往工作需要（第八条（五））。',
]

/**
 * 建设条件自查 (第七、十一、十二条). `answers` is the tree of `ELIGIBILITY_FIELDS`; what is missing, `null` or not valid
 * (reported) is unknown, never no. Never throws.
 */
export function checkEligibility(answers: EligibilityAnswers | null | undefined): Eligibility {
  return checkEligibilityBy(PERIODS, ELIGIBILITY_RULES, answers)
}

/** The same by other rules than the draft's: what a test changes. */
export function checkEligibilityBy(
  limits: Periods,
  rules: readonly ConditionRule[],
  answers: unknown,
): Eligibility {
  return answerTo(answers, (given, problems) => {
    const valid = readObject({ kind: 'object', fields: ELIGIBILITY_FIELDS }, given, {
      path: '',
      name: '',
      problems,
    })
    const region = valueAt(valid, 'foreign.region')
    const isAbroad = region === undefined || region === 'foreign-country'
    const conditions = rules.map(({ id, label, items }) => {
      const judged = items.map((item) => itemOf(item, valid, limits, isAbroad))
      return { id, label, status: combined(judged.map(({ status }) => status)), items: judged }
    })
    const items = conditions.flatMap((condition) => condition.items)
    const readings = items.flatMap((item) => item.readings.map(({ id }) => id as ReadingId))
    return {
      conditions,
      notes: NOTES,
      problems,
      readings: readingsOf(readings),
      sources: [
        ...items.flatMap(({ sources }) => sources),
        ...(isAbroad ? [] : [sourceOf(NAMING_RULES['27'])]),
      ],
    }
  })
}

function itemOf(rule: ItemRule, valid: unknown, limits: Periods, isAbroad: boolean): EligibilityItem {
  const { id, label, effect, evidence, fragment, quote, alsoQuotes = [] } = rule
  const parts = rule.parts.map((part) => ({
    path: part.path,
    label: labelAt(part.path),
    name: part.name ?? labelAt(part.path),
    status: statusOf(part, valueAt(valid, part.path), limits),
  }))
  const status = combined(parts.map((part) => part.status))
  const touching = (rule.readings ?? []).filter(
    (reading) =>
      reading === 'zj-judged' ||
      (reading === 'zj-hmt-conditions' && !isAbroad) ||
      (reading === 'zj-several-partners' && parts.some((part) => part.status === 'explain')),
  )
  return {
    id,
    label,
    effect,
    words: isAbroad ? rule.words : (rule.regionWords ?? rule.words),
    status,
    parts,
    evidence,
    readings: readingsOf(touching).filter((reading) => touching.some((id) => id === reading.id)),
    sources: [quote, ...alsoQuotes].map((each) => sourceOf({ fragment, quote: each })),
  }
}

function statusOf(part: Part, value: unknown, limits: Periods): EligibilityStatus {
  if (value === undefined) return 'unknown'
  if ('wants' in part) return value === part.wants ? 'met' : part.otherwise
  const order = compareFigures(value as Figure, limits[part.upTo].value)
  return order > 0 ? 'explain' : order === 0 ? 'met' : 'unmet'
}

/** Unmet if any part is, else unknown if any is, else explain if any is, else met. */
function combined(parts: readonly EligibilityStatus[]): EligibilityStatus {
  const worst = (['unmet', 'unknown', 'explain'] as const).find((status) => parts.includes(status))
  return worst ?? 'met'
}
