import { useStore } from '@nanostores/preact'
import { BOUNDS_BASIS, gradeName, type ScoreAssumptions, scoreCasHk } from '../../../calculators/index.ts'
import { $assumptions, casHkOf, type Draft } from '../../../stores/index.ts'
import { type Compared, ScenarioComparison } from '../ScenarioComparison.tsx'
import { rangeText } from './words.ts'

/** The scenarios side by side: each indicator's grade with its equivalents, and what they do to the score's range. */
export function CasHkComparison() {
  const assumptions = useStore($assumptions)
  return <ScenarioComparison rowsOf={(draft: Draft) => rowsOf(draft, assumptions)} />
}

function rowsOf(draft: Draft, assumptions: ScoreAssumptions): Compared[] {
  const assessment = casHkOf(draft)
  const grades = assessment.indicators.map(({ id, label, grade, arithmetic }) => ({
    id,
    label,
    words: [gradeName(grade), ...(arithmetic === undefined ? [] : [arithmetic.text])].join('；'),
  }))
  const { points } = assessment.highlights
  return [
    ...scoreRows(assessment, assumptions),
    { id: 'highlights', label: '亮点加分', words: `${points} 分` },
    ...grades,
  ]
}

/** None where the assumptions admit no score. */
function scoreRows(assessment: ReturnType<typeof casHkOf>, assumptions: ScoreAssumptions): Compared[] {
  try {
    const { base, bounds } = scoreCasHk(assessment, assumptions)
    return [
      { id: 'base', label: '基础分测算（含假设）', words: rangeText(base) },
      { id: 'bounds', label: `基础分范围（${BOUNDS_BASIS}）`, words: rangeText(bounds) },
    ]
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}
