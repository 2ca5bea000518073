import { type Indicator, indicatorOf, rowOf } from '../../rules/index.ts'
import { MOE_PERIODS } from '../moe-rules.ts'
import { reading } from '../readings.ts'
import type { PeriodRule, Span } from '../types.ts'
import type { FigureWindows } from '../windows.ts'
import { dayFinding, spanWords } from './parts.ts'

/** Over which days 近三年, 近五年 and 建设期内 are counted, for the day of application that was chosen. */
export function windowIndicator({ lastThreeYears, lastFiveYears, construction }: FigureWindows): Indicator {
  const row = (
    id: string,
    label: string,
    span: Span | null,
    rule: PeriodRule,
    figures: readonly string[] = [],
  ) => {
    const words = span === null ? '' : spanWords(span)
    const finding = dayFinding(`windows/${id}`, span?.from ?? null, () => words, rule)
    return rowOf(`windows/${id}`, label, figures, { ...finding, asked: `“${rule.source.quote}”` })
  }
  const { lastThree, lastFive, construction: three } = MOE_PERIODS
  const during = row('construction', '建设期内', construction, three)
  const rows = [
    row('last-three', '申报日；近三年', lastThreeYears, lastThree, ['dates.asOf']),
    row('last-five', '近五年', lastFiveYears, lastFive),
    {
      ...during,
      findings: during.findings.map(
        (finding) =>
          finding && { ...finding, readings: [...finding.readings, reading('tl-window-construction')] },
      ),
    },
  ]
  const [first] = rows
  return indicatorOf(
    { id: 'windows', label: '近三年、近五年', group: '教育部标准：数据算哪几年', badge: '标准' },
    first?.findings[0] ?? { outcome: { kind: 'date', on: null }, words: '' },
    rows,
    lastThree.source,
  )
}
