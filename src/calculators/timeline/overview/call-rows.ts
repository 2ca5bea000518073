import type { ISODate } from '../../core/index.ts'
import { type Indicator, indicatorOf, rowOf, state } from '../../rules/index.ts'
import type { HeldCall } from '../held.ts'
import { dayFinding, findingOf } from './parts.ts'

/** The days of a call that is over, as history; and the years that its form asks to look ahead. */
export function callIndicator(call: HeldCall, today: ISODate | null): Indicator {
  const { title, badge, moments, ahead, notes } = call
  const days = moments.flatMap(({ id, on, label, source }) => {
    if (source === null) return []
    const rule = { id, label, effect: 'date', source } as const
    const isPast = today !== null && today > on
    const finding = dayFinding(`call/${id}`, on, () => (isPast ? `${on}（已过）` : on), rule)
    return [rowOf(`call/${id}`, label, [], { ...finding, asked: `“${source.quote}”` })]
  })
  const words = findingOf('call/ahead', state('history', 'unknown'), '对应建设期三年', ahead, {
    asked: `“${ahead.source.quote}”`,
  })
  const rows = [...days, rowOf('call/ahead', ahead.label, [], words)]
  const [first] = days
  return indicatorOf(
    { id: 'call', label: `${title}的日期`, group: `${title}的日期（历史）`, badge, notes },
    { outcome: state('history', 'unknown'), words: '已过，仅供查考' },
    rows,
    first?.findings[0]?.source ?? ahead.source,
  )
}
