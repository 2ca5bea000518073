import { BOUNDS_BASIS, scoreCasHk } from '../../../calculators/index.ts'
import { $assumptions, casHkOf, type Draft } from '../../../stores/index.ts'
import type { Compared } from '../../lab/own-panels.ts'
import { rangeText } from './words.ts'

/** What the scenarios do to the score's range, under the reader's assumptions, and to the bonus. */
export function compared(draft: Draft): Compared[] {
  const assessment = casHkOf(draft)
  return [
    ...scoreRows(assessment),
    { id: 'highlights', label: '亮点加分', words: `${assessment.highlights.points} 分` },
  ]
}

/** None where the assumptions admit no score. */
function scoreRows(assessment: ReturnType<typeof casHkOf>): Compared[] {
  try {
    const { base, bounds } = scoreCasHk(assessment, $assumptions.get())
    return [
      { id: 'base', label: '基础分测算（含假设）', words: rangeText(base) },
      { id: 'bounds', label: `基础分范围（${BOUNDS_BASIS}）`, words: rangeText(bounds) },
    ]
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}
