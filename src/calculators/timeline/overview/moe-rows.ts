import { addDays, type Status } from '../../core/index.ts'
import { type Indicator, indicatorOf, type Row, rowOf } from '../../rules/index.ts'
import type { HeldCall } from '../held.ts'
import type { MoeTimeline } from '../moe.ts'
import { MOE_PERIODS, MOE_STEP_RULES } from '../moe-rules.ts'
import { anniversary } from '../span.ts'
import type { PeriodRule, ProcessRule } from '../types.ts'
import { dayFinding, findingOf, STATUS_WORDS, spanWords } from './parts.ts'

const GROUP = '教育部：培育组建、立项建设、验收认定'
const step = (id: string) => MOE_STEP_RULES.find((rule) => rule.id === id) as ProcessRule

/** 培育组建, 立项建设 and 验收认定, each with its days. */
export function moeIndicators(timeline: MoeTimeline, call: HeldCall | null): Indicator[] {
  return [incubation(timeline, call), construction(timeline), acceptance(timeline)]
}

/** A line for each text's wording: they are never made one. */
function incubation(timeline: MoeTimeline, call: HeldCall | null): Indicator {
  const started = timeline.incubationStartedOn
  const line = (id: string, label: string, rule: PeriodRule, figures: readonly string[] = []): Row => {
    const on = anniversary(started, rule.years)
    const finding = dayFinding(
      `incubation/${id}`,
      on,
      (day) => `${day} 满${rule.years === 2 ? '两' : rule.years}年；谨慎按 ${addDays(day, 1)}`,
      rule,
    )
    return rowOf(`incubation/${id}`, label, figures, { ...finding, asked: `“${rule.source.quote}”` })
  }
  const rows = [
    line('plan', '培育组建开始日期', MOE_PERIODS.incubation, ['dates.incubationStartedOn']),
    line('standard', '同一日期，按标准的说法', MOE_PERIODS.incubationStandard),
    ...(call === null ? [] : [line('call', `同一日期，按${call.title}的说法`, call.incubation)]),
    yearsRow(timeline),
  ]
  const [first] = rows
  return indicatorOf(
    { id: 'incubation', label: '培育组建', group: GROUP, badge: '计划五（一）' },
    first?.findings[0] ?? { outcome: { kind: 'date', on: null }, words: STATUS_WORDS.unknown },
    rows,
    MOE_PERIODS.incubation.source,
  )
}

const YEARS_WORDS: Readonly<Record<Status, string>> = {
  met: '已满两年',
  unmet: '还不满两年',
  unknown: STATUS_WORDS.unknown,
}

/** Whether two years had passed at 立项, or have today; less is a warning there, never a refusal. */
function yearsRow({ twoYears, warnings, constructionFrom }: MoeTimeline): Row {
  const outcome =
    twoYears === 'unmet'
      ? ({ kind: 'state', state: 'early', tone: 'caution' } as const)
      : ({ kind: 'status', status: twoYears } as const)
  const when = twoYears === 'unknown' ? '' : constructionFrom === null ? '今天' : '立项时'
  return rowOf(
    'incubation/years',
    '立项时是否已满两年',
    [],
    findingOf('incubation/years', outcome, `${when}${YEARS_WORDS[twoYears]}`, MOE_PERIODS.incubation),
    warnings.map(({ text }) => text).join(''),
  )
}

function construction({
  constructionFrom,
  constructionCompletedOn,
  constructionYears,
}: MoeTimeline): Indicator {
  const rule = MOE_PERIODS.construction
  const end = dayFinding('construction/end', constructionCompletedOn, (on) => `${on} 建设期满`, rule)
  const years = constructionYears ?? []
  const rows = [
    rowOf('construction/end', '立项日期', ['dates.establishedOn'], end),
    ...Array.from({ length: rule.years }, (_, place) => {
      const span = years[place]
      const id = `construction/year-${place + 1}`
      const finding = dayFinding(
        id,
        span?.from ?? null,
        () => (span === undefined ? '' : spanWords(span)),
        rule,
      )
      return rowOf(id, `建设第 ${place + 1} 年`, [], { ...finding, asked: '' })
    }),
  ]
  const words =
    constructionFrom === null || constructionCompletedOn === null
      ? STATUS_WORDS.unknown
      : spanWords({ from: constructionFrom, until: constructionCompletedOn })
  return indicatorOf(
    { id: 'construction', label: '立项建设', group: GROUP, badge: '计划五（二）' },
    { ...end, words },
    rows,
    rule.source,
  )
}

function acceptance({ acceptanceFrom }: MoeTimeline): Indicator {
  const rule = step('acceptance')
  const from = dayFinding('acceptance/from', acceptanceFrom, (on) => `${on} 起，达到验收标准的`, rule)
  return indicatorOf(
    { id: 'acceptance', label: '验收认定', group: GROUP, badge: '计划五（三）' },
    from,
    [rowOf('acceptance/from', '最早可申请验收认定', [], from)],
    rule.source,
  )
}
