import type { Exact } from '../core/index.ts'
import { type Comparator, exact, numberText, UNIT_LABELS, type Unit } from '../core/index.ts'
import { fieldOf } from './figures.ts'
import type { Demand, NumberDemand, Required, Stage } from './types.ts'

export const STAGE_WORDS: Readonly<Record<Stage, string>> = { establishment: '立项', acceptance: '验收' }

const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  gte: '不低于',
  gt: '大于',
  lte: '不高于',
  lt: '低于',
  eq: '等于',
}

/** `2,400 万元`. */
export function amount(value: Exact, unit: Unit | undefined): string {
  return unit === undefined ? numberText(value) : `${numberText(value)} ${UNIT_LABELS[unit]}`
}

/** The bar itself: `2,500 万元`, `15 %`, `1/3`. */
export function barText({ value, unit }: NumberDemand): string {
  if (unit !== undefined) return amount(exact(value), unit)
  return value.includes('/') ? value : `${numberText(exact(value).mul(100))} %`
}

/** What is asked for in words: `建设期内每年不低于 1,000 万元`, `每年大于 10 %`, `已签署`. */
export function requiredOf(demand: Demand, quote: string): Required {
  if (demand.measure.shape === 'judgement') return words(quote)
  if (!('value' in demand)) return words('已签署')
  const { comparator, value, unit = null } = demand
  const text = `${windowOf(demand)}${COMPARATOR_WORDS[comparator]} ${barText(demand)}`
  return { text, comparator, exact: value.includes('/') ? value : exact(value).toFraction(), unit }
}

function words(text: string): Required {
  return { text, comparator: null, exact: null, unit: null }
}

function windowOf({ measure }: NumberDemand): string {
  if (measure.shape === 'share') return ''
  const field = fieldOf(measure.of)
  const every = field.kind === 'list' ? (field.per === 'semester' ? '每学期' : '每年') : ''
  return `${field.window ?? ''}${every}`
}
