import { type Indicator, indicatorOf, rowOf, state, type Tone } from '../../rules/index.ts'
import type { AnnualReport } from '../annual-report.ts'
import { ZHEJIANG_READINGS } from '../readings.ts'
import { sourceOf } from '../rule.ts'
import { REPORT_RULES } from '../rules/report.ts'
import { findingOf, STATUS_WORDS } from './parts.ts'

/** 年度报告: when the next is due, and which are overdue. */
export function reportIndicator(
  report: AnnualReport,
  { isSubmittedKnown, isOut }: { readonly isSubmittedKnown: boolean; readonly isOut: boolean },
): Indicator {
  const next = findingOf(
    'annual-report/next',
    { kind: 'date', on: report.dueOn },
    nextWords(report),
    report,
    REPORT_RULES['13-due'].words,
  )
  const late = overdueOf(report, isSubmittedKnown)
  const overdue = findingOf(
    'annual-report/overdue',
    state(late.code, late.tone),
    late.words,
    report,
    REPORT_RULES['13-evaluation'].words,
  )
  return indicatorOf(
    {
      id: 'annual-report',
      label: '年度报告',
      group: '年度报告',
      badge: '第十三条',
      notes: [...(isOut ? [OUT] : []), ...otherwise(report)],
    },
    late.tone === 'unmet' ? overdue : next,
    [
      rowOf('annual-report/next', '下一次年度报告', ['zhejiang.recognisedOn'], next, firstWords(report)),
      rowOf(
        'annual-report/overdue',
        '逾期的年度报告',
        ['zhejiang.submitted'],
        overdue,
        report.notes.join(''),
      ),
    ],
    sourceOf(REPORT_RULES['13-due']),
  )
}

/** Said of a lab whose recognition has ended. */
const OUT = '已不再作为联合实验室管理：此后还要不要报年度报告，原文没有写。'

/** `2027-01-31 前报 2026 年度`. */
export function nextWords({ dueOn, coversYear }: AnnualReport): string {
  return dueOn === null ? STATUS_WORDS.unknown : `${dueOn} 前报 ${coversYear} 年度`
}

function firstWords({ first, remindOn }: AnnualReport): string {
  if (first === null) return ''
  const reminder = remindOn === null ? '' : `；提醒日 ${remindOn}`
  return `首次 ${first.dueOn}，报 ${first.coversYear} 年度${reminder}`
}

/** None is asserted where the reader has not said which are in. */
function overdueOf(
  { overdue, first }: AnnualReport,
  isSubmittedKnown: boolean,
): { readonly code: string; readonly tone: Tone; readonly words: string } {
  if (first === null || overdue === null || !isSubmittedKnown)
    return { code: 'unknown', tone: 'unknown', words: STATUS_WORDS.unknown }
  if (overdue.length === 0) return { code: 'none-overdue', tone: 'met', words: '没有逾期' }
  const years = overdue.map(({ coversYear }) => coversYear).join('、')
  return { code: 'overdue', tone: 'unmet', words: `逾期 ${overdue.length} 份：${years} 年度` }
}

/** From when the first report is due where an open point is read the other way. */
function otherwise({ otherwise: others }: AnnualReport): string[] {
  return others.map(({ reading, first }) => {
    const other = ZHEJIANG_READINGS.find(({ id }) => id === reading)?.alternative ?? ''
    return `原文没有写明的一处也可以理解为“${other}”，那样首次报告是 ${first.dueOn}，报 ${first.coversYear} 年度。`
  })
}
