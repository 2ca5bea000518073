import type { ISODate } from '../../core/index.ts'
import type { Indicator, Moment, Step } from '../../rules/index.ts'
import { toneOf } from '../../rules/index.ts'

const TOLD: readonly (readonly [id: string, label: string])[] = [
  ['incubation', '培育'],
  ['construction', '建设期'],
  ['cycle', '评估周期'],
  ['annual-report', '浙江年报（征求意见稿）'],
]

/** `培育：2023-09-10 满两年；建设期：2024-03-01 至 2027-02-28；…待填`. */
export function answerOf(indicators: readonly Indicator[]): string {
  const parts = TOLD.flatMap(([id, label]) => {
    const found = indicators.find((each) => each.id === id)
    const [outcome] = found?.outcomes ?? []
    if (found === undefined || outcome === undefined) return []
    return [{ label, words: toneOf(outcome) === 'unknown' ? null : (found.summaries[0] ?? '') }]
  })
  const known = parts.flatMap(({ label, words }) => (words === null ? [] : [`${label}：${words}`]))
  const open = parts.flatMap(({ label, words }) => (words === null ? [label] : []))
  if (known.length === 0) return '填入实验室自己的日期，推算各个步骤和期限在哪一天'
  return [...known, ...(open.length === 0 ? [] : [`${open.join('、')}待填`])].join('；')
}

/** The next days that the texts give, and the first of the lab's own days that are still missing. */
export function stepsOf(
  indicators: readonly Indicator[],
  moments: readonly Moment[],
  today: ISODate | null,
): Step[] {
  const rows = indicators.flatMap((indicator) => indicator.rows)
  const rowOf = (moment: Moment) =>
    rows.find(
      ({ findings: [finding] }) => finding?.outcome.kind === 'date' && finding.outcome.on === moment.on,
    )
  const ahead = moments
    .filter(({ calendar, on }) => calendar !== null && today !== null && on >= today)
    .map((moment) => ({
      text: `${moment.on} ${moment.label}`,
      quote: moment.source?.quote ?? '',
      row: rowOf(moment)?.id ?? '',
    }))
    .filter(({ row }) => row !== '')
  const missing = rows
    .filter(
      ({ figures: [figure, ...others], findings: [finding] }) =>
        figure !== undefined &&
        others.length === 0 &&
        finding?.outcome.kind === 'date' &&
        finding.outcome.on === null,
    )
    .map(({ id, label }) => ({ text: `填写${label}`, quote: '', row: id }))
  return [...ahead.slice(0, 2), ...missing].slice(0, 3)
}
