import type { Assessment, Finding, Indicator, Row, Step } from '../rules/index.ts'
import { gradeName } from './grade-names.ts'
import { pathsOf } from './paths.ts'
import type { CasHkAssessment, CasHkIndicator, Grade } from './types.ts'

/** 自评得分 is the column that the text leaves to the reader. */
const COLUMN = { id: 'grade', label: '档', cell: '自评得分' }
const MOST_STEPS = 3
const GRADES = ['A', 'B', 'C', 'below-C', null] as const

/** The evaluation's findings as every page and sheet shows them: a row an indicator, one column of grades. */
export function casHkOverview({ indicators, highlights }: CasHkAssessment): Assessment {
  return {
    columns: [COLUMN],
    indicators: indicators.map(indicatorOf),
    answers: [answerOf(indicators)],
    details: [
      highlights.points === 0 ? [] : [`重大联合亮点工作 ${highlights.met} 条，加 ${highlights.points} 分`],
    ],
    steps: [stepsOf(indicators)],
  }
}

/** `15 项中 A 档 3 项，B 档 2 项；待填写 10 项`. */
function answerOf(indicators: readonly CasHkIndicator[]): string {
  const counts = GRADES.map((grade) => ({
    grade,
    count: indicators.filter((each) => each.grade === grade).length,
  }))
  const given = counts.filter(({ grade, count }) => grade !== null && count > 0)
  const open = counts.find(({ grade }) => grade === null)?.count ?? 0
  if (given.length === 0) return `${indicators.length} 项待填写`
  const graded = given.map(({ grade, count }) => `${gradeName(grade)} ${count} 项`).join('，')
  return `${indicators.length} 项中 ${graded}${open > 0 ? `；待填写 ${open} 项` : ''}`
}

/** 离上一档最近: the indicators with the least share of their band still missing, and the way with the fewest things to do. */
function stepsOf(indicators: readonly CasHkIndicator[]): Step[] {
  return indicators
    .flatMap((indicator) => {
      const share = missingShare(indicator)
      return share === null || indicator.next === null ? [] : [{ indicator, next: indicator.next, share }]
    })
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST_STEPS)
    .map(({ indicator: { id, label }, next }) => ({
      text: `${label}到 ${next.grade} 档：${liftOf(next)}`,
      quote: '',
      row: id,
    }))
}

/** How much of the way from its own band to the next is missing, 0 to 1; `null` where no number says it. */
export function missingShare({ next, bands, grade }: CasHkIndicator): number | null {
  if (next?.missing === undefined) return null
  const startOf = (of: Grade | null) => bands.find((band) => band.grade === of)?.from?.value ?? 0
  const width = startOf(next.grade) - startOf(grade)
  return width > 0 ? Math.min(next.missing.value / width, 1) : null
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

function rowOf(indicator: CasHkIndicator): Row {
  const { id, label, kind, arithmetic, equivalent, bands } = indicator
  return {
    id,
    label,
    kind: 'grade',
    figures: kind === 'judged' ? [] : pathsOf(indicator),
    findings: [findingOf(indicator)],
    sum: arithmetic?.text ?? '',
    value: equivalent?.value ?? null,
    marks: [...bands]
      .reverse()
      .map(({ grade, from }) => ({ at: from?.value ?? 0, label: grade, column: COLUMN.id })),
  }
}

function findingOf(indicator: CasHkIndicator): Finding {
  const { id, kind, grade, next, source, readings } = indicator
  return {
    column: COLUMN.id,
    criterion: id,
    outcome: { kind: 'grade', grade },
    words: gradeName(grade),
    ...(indicator.arithmetic === undefined ? {} : { given: indicator.arithmetic.text }),
    asked: next === null ? '' : `到 ${next.grade} 档：${liftOf(next)}`,
    source,
    readings,
    missing: missingShare(indicator) ?? 0,
    judgement: kind === 'judged' ? (pathsOf(indicator)[0] ?? null) : null,
  }
}

/** What is missing, and the one way with the fewest things to do. */
function liftOf({ text, ways, others }: NonNullable<CasHkIndicator['next']>): string {
  // Of ways with as many things to do, the last printed is the least demanding.
  const least = ways.reduce<(typeof ways)[number] | undefined>(
    (best, way) => (best === undefined || way.more <= best.more ? way : best),
    undefined,
  )
  const way = least?.text ?? others[0]
  return way === undefined ? text : `${text}，如 ${way}`
}
