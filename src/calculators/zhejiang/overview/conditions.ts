import { type Indicator, indicatorOf, type Outcome, type Row, rowOf, state } from '../../rules/index.ts'
import type {
  Eligibility,
  EligibilityCondition,
  EligibilityItem,
  EligibilityStatus,
} from '../eligibility-result.ts'
import { sourceOf } from '../rule.ts'
import { ELIGIBILITY_RULES } from '../rules/eligibility.ts'
import { findingOf, STATUS_WORDS } from './parts.ts'

const GROUP = '建设条件'
const SECTION = 'zhejiang.eligibility'

/** 建设条件自查: an indicator for each condition, a row for each sentence of it with every answer that it asks. */
export function conditionIndicators({ conditions }: Eligibility): Indicator[] {
  return conditions.map((condition) => {
    const rule = ELIGIBILITY_RULES.find(({ id }) => id === condition.id)
    const [badge, label] = nameOf(condition.label)
    return indicatorOf(
      { id: condition.id, label, group: GROUP, badge },
      { outcome: outcomeOf(condition.status), words: summaryOf(condition) },
      condition.items.map((item) =>
        rowOfItem(item, rule?.items.find(({ id }) => id === item.id)?.beside ?? []),
      ),
      sourceOf({ fragment: condition.id, quote: rule?.items[0]?.quote ?? '' }),
    )
  })
}

/** What a condition or a sentence comes to, in a word. */
export function statusWord(status: EligibilityStatus): string {
  return status === 'explain' ? '原则上，须说明' : STATUS_WORDS[status]
}

/** `第七条（一）中方依托单位` is the item and what it is about. */
function nameOf(label: string): [badge: string, label: string] {
  const [, badge = '', rest = label] =
    /^(第[一二三四五六七八九十]+条(?:（[一二三四]）)?) ?(.*)$/.exec(label) ?? []
  return [badge, rest]
}

function outcomeOf(status: EligibilityStatus): Outcome {
  return status === 'explain' ? state('explain', 'caution') : { kind: 'status', status }
}

/** `符合`, or how many of its sentences are not: `不符合 1 · 待填 2`. */
function summaryOf({ status, items }: EligibilityCondition): string {
  if (status === 'met') return statusWord(status)
  const parts = (['unmet', 'explain', 'unknown'] as const).flatMap((each) => {
    const count = items.filter((item) => item.status === each).length
    return count === 0
      ? []
      : [`${each === 'explain' ? '须说明' : each === 'unknown' ? '待填' : STATUS_WORDS.unmet} ${count}`]
  })
  return parts.join(' · ')
}

function rowOfItem(item: EligibilityItem, beside: readonly string[]): Row {
  const { id, label, words, parts, evidence, status } = item
  const figures = [...parts.map(({ path }) => path), ...beside].map((path) => `${SECTION}.${path}`)
  return {
    ...rowOf(id, label, figures, findingOf(id, outcomeOf(status), partsWords(item), item, words)),
    names: Object.fromEntries(parts.map(({ path, name }) => [`${SECTION}.${path}`, name])),
    evidence,
  }
}

/** Of several answers which are not as they should be. */
function partsWords({ status, parts }: EligibilityItem): string {
  const of = (each: EligibilityStatus) => parts.filter((part) => part.status === each)
  if (parts.length === 1 || status === 'met' || status === 'explain') return statusWord(status)
  if (status === 'unmet')
    return `${STATUS_WORDS.unmet}：${of('unmet')
      .map(({ name }) => name)
      .join('、')}`
  const open = of('unknown').length
  return open === parts.length ? STATUS_WORDS.unknown : `待填 ${open} 项`
}
