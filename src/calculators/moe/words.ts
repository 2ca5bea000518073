import {
  amountText,
  COMPARATOR_WORDS,
  type Exact,
  exact,
  exactText,
  numberText,
  remembered,
} from '../core/index.ts'
import type { Bar } from '../rules/index.ts'
import { fieldOf } from './figures.ts'
import type { Demand, MoeIndicator, NumberDemand, Required } from './types.ts'

/** What is missing, criterion by criterion; each named where the indicator counts more than one thing. */
export function shortfallWords({ criteria }: Pick<MoeIndicator, 'criteria'>): string[] {
  const counted = criteria.filter(({ kind }) => kind === 'quantitative')
  return counted.flatMap(({ label, shortfall }) => {
    if (shortfall === null) return []
    return [counted.length > 1 ? `${label}：${shortfall.text}` : shortfall.text]
  })
}

/** The exact bar of a demand. */
export const barOf = remembered(({ value }: NumberDemand): Exact => exact(value))

/** The bar of a demand that holds one number, or each of a list's. */
export const heldBar = remembered(({ measure, comparator, value, unit }: NumberDemand): Bar => {
  const field = 'of' in measure ? fieldOf(measure.of) : undefined
  const shape = field?.kind === 'list' ? field.item : field
  return { comparator, bar: exact(value), isWhole: shape?.kind === 'count', unit }
})

/** The bar as people read it: `2,500 万元`, `15 %`, `1/3`. */
export function barText(demand: NumberDemand): string {
  const { value, unit } = demand
  if (unit !== undefined) return amountText(barOf(demand), unit)
  return value.includes('/') ? value : `${numberText(barOf(demand).mul(100))} %`
}

/** What a demand asks for: `建设期内每年不低于 1,000 万元`, `每年大于 10 %`, `已签署`; of a judgement the `words`. */
export function requiredOf(demand: Demand, words: string): Required {
  if ('value' in demand) return requiredNumber(demand)
  const text = demand.measure.shape === 'judgement' ? words : '已签署'
  return { text, comparator: null, exact: null, unit: null }
}

const requiredNumber = remembered((demand: NumberDemand): Required => {
  const { comparator, unit = null } = demand
  const text = `${windowOf(demand)}${COMPARATOR_WORDS[comparator]} ${barText(demand)}`
  return { text, comparator, exact: exactText(barOf(demand)), unit }
})

function windowOf({ measure }: NumberDemand): string {
  if (measure.shape === 'share') return ''
  const field = fieldOf(measure.of)
  const every = field.kind === 'list' ? (field.per === 'semester' ? '每学期' : '每年') : ''
  return `${field.window ?? ''}${every}`
}
