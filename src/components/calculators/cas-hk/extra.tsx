import { computed } from 'nanostores'
import { $casHk } from '../../../stores/index.ts'
import type { Extra } from '../extras.ts'
import { HighlightRows } from './HighlightRows.tsx'
import { ScoreBand } from './ScoreBand.tsx'

/** What the evaluation shows beyond its fifteen rows: the score, the bonus rows, the papers. */
export const extra: Extra = {
  Band: ScoreBand,
  Rows: HighlightRows,
  tabs: [
    {
      id: 'papers',
      $label: computed($casHk, ({ indicators }) => {
        const papers = indicators.find(({ id }) => id === 'publications')?.papers
        return papers === undefined ? '论文' : `论文 ${papers.counted + papers.incomplete.length}`
      }),
      load: () => import('./PapersTab.tsx').then(({ PapersTab }) => PapersTab),
    },
  ],
}
