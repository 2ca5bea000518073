import type { Extra } from '../extras.ts'
import { HighlightRows } from './HighlightRows.tsx'
import { ScoreBand } from './ScoreBand.tsx'

/** What the evaluation shows beyond its fifteen rows: the score and the bonus. */
export const extra: Extra = { Band: ScoreBand, Rows: HighlightRows }
