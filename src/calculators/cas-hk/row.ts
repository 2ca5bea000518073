import type { Finding, Row, RowTab } from '../rules/index.ts'
import { missingShare } from './answer.ts'
import { conditionsOf } from './conditions.ts'
import { gradeName } from './grade-names.ts'
import { askedOf, everyLift } from './lift.ts'
import { pathsOf } from './paths.ts'
import type { CasHkIndicator } from './types.ts'

/** The one column of verdicts; in the text's table it is the one left to the reader. */
export const GRADE_COLUMN = { id: 'grade', label: '档', cell: '自评得分' }

/** An indicator as a line of the table. */
export function rowOf(indicator: CasHkIndicator): Row {
  const { id, label, kind, grade, words, arithmetic, equivalent, bands } = indicator
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
      .map(({ grade: of, from }) => ({ at: from?.value ?? 0, label: of, column: GRADE_COLUMN.id })),
    words: words.map(({ grade: of, source }) => ({
      label: of,
      quote: source.quote,
      isReached: of === grade,
    })),
    conditions: conditionsOf(indicator),
    lift: everyLift(indicator),
    ...(id === 'publications' ? { tab: papersTab(indicator) } : {}),
  }
}

function papersTab({ papers = { counted: 0, incomplete: [] } }: CasHkIndicator): RowTab {
  const all = papers.counted + papers.incomplete.length
  const counted = papers.counted < all ? `，计入 ${papers.counted} 篇` : ''
  return { id: 'papers', words: `论文 ${all} 篇${counted}`, figure: 'casHk.publications.papers' }
}

function findingOf(indicator: CasHkIndicator): Finding {
  const { id, kind, grade, source, readings } = indicator
  return {
    column: GRADE_COLUMN.id,
    criterion: id,
    outcome: { kind: 'grade', grade },
    words: gradeName(grade),
    ...(indicator.arithmetic === undefined ? {} : { given: indicator.arithmetic.text }),
    asked: askedOf(indicator),
    source,
    readings,
    missing: missingShare(indicator) ?? 0,
    judgement: kind === 'judged' ? (pathsOf(indicator)[0] ?? null) : null,
  }
}
