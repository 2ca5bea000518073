import type { Assessment, Indicator } from '../rules/index.ts'
import { answerOf, stepsOf } from './answer.ts'
import { gradeName } from './grade-names.ts'
import { GRADE_COLUMN, rowOf } from './row.ts'
import type { CasHkAssessment, CasHkIndicator } from './types.ts'

/** The evaluation's findings as every page and sheet shows them: a row an indicator, one column of grades. */
export function casHkOverview({ indicators, highlights }: CasHkAssessment): Assessment {
  return {
    columns: [GRADE_COLUMN],
    indicators: indicators.map(indicatorOf),
    answers: [answerOf(indicators)],
    details: [
      highlights.points === 0 ? [] : [`重大联合亮点工作 ${highlights.met} 条，加 ${highlights.points} 分`],
    ],
    steps: [stepsOf(indicators)],
  }
}

function indicatorOf(indicator: CasHkIndicator): Indicator {
  const { id, label, group, points, sharedPoints, grade, source } = indicator
  return {
    id,
    label,
    group,
    badge: sharedPoints ? `四项合计 ${points} 分` : `${points} 分`,
    outcomes: [{ kind: 'grade', grade }],
    summaries: [gradeName(grade)],
    rows: [rowOf(indicator)],
    notes: [],
    source,
  }
}
