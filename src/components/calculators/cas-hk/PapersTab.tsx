import { useState } from 'preact/hooks'
import { ENTRY_WORDS } from '../../../calculators/index.ts'
import { $casHk, $draft, type Bench, figureAt, type Raw, setFigure } from '../../../stores/index.ts'
import { Grid } from '../../grid/index.ts'
import { useSelected, useStore } from '../../layout/store.ts'
import { LazyPanel } from '../LazyPanel.tsx'
import { PAPER_COLUMNS, PAPERS, replacePapers, sortPapers } from './papers.ts'
import { pastedPapers } from './pasted-papers.ts'

const MOST_NAMED = 10
const loadImport = () => import('./PaperImport.tsx').then(({ PaperImport }) => PaperImport)

/** The list as one column sorted it; typed in or undone, it is another list and in no order known. */
interface Sorted {
  readonly key: string
  readonly up: boolean
  readonly papers: readonly Raw[]
}

/** The papers as a sheet of their own, with what counts, what is left out, and the import. */
export function PapersTab({ bench }: { bench: Bench }) {
  const given = useSelected($draft, (draft) => figureAt(draft, PAPERS))
  const problems = useStore(bench.$problems)
  const publications = useStore($casHk).indicators.find(({ id }) => id === 'publications')
  const [sorted, setSorted] = useState<Sorted | null>(null)
  const [goTo, setGoTo] = useState<{ row: number } | null>(null)
  const papers: readonly Raw[] = Array.isArray(given) ? given : []
  const field = bench.fieldAt(PAPERS)
  const { counted = 0, incomplete = [] } = publications?.papers ?? {}
  const order = sorted?.papers === papers ? sorted : null
  const sortBy = (key: string) => {
    const column = PAPER_COLUMNS.find((each) => each.key === key)
    if (column === undefined) return
    const up = order?.key === key ? !order.up : true
    const next = sortPapers(papers, column.key, up)
    setSorted({ key, up, papers: next })
    replacePapers(next, `论文已按“${column.label}”${up ? '升序' : '降序'}排列。`)
  }
  return (
    <section class="papers" aria-labelledby="papers-title">
      <h2 id="papers-title">{`联合发表论文（${papers.length} 篇，计入 ${counted} 篇）`}</h2>
      <p class="soft">
        {publications?.arithmetic === undefined ? '' : `联合发表物：${publications.arithmetic.text}。`}
        可从 Excel 把一块直接粘贴到任一格；带列名的按列名放。
      </p>
      {problems.has(PAPERS) && <p class="problem">{problems.get(PAPERS)}</p>}
      {incomplete.length > 0 && (
        <p class="problem">
          {`${incomplete.length} 篇的影响因子或学科平均影响因子缺少或有误，没有计入：`}
          {incomplete.slice(0, MOST_NAMED).map((row) => (
            <button key={row} type="button" class="plain" onClick={() => setGoTo({ row })}>
              {`第 ${row + 1} 篇`}
            </button>
          ))}
          {incomplete.length > MOST_NAMED && ' 等'}
        </p>
      )}
      <Grid
        label="联合发表论文"
        path={PAPERS}
        word={ENTRY_WORDS.paper}
        columns={PAPER_COLUMNS}
        rows={papers}
        atMost={field?.kind === 'list' ? field.maxItems : papers.length}
        sorted={order}
        problemAt={(row, key) => problems.get(`${PAPERS}.${row}${key === null ? '' : `.${key}`}`)}
        goTo={goTo}
        onEdit={(row, key, text) => setFigure(`${PAPERS}.${row}.${key}`, text || undefined)}
        onPaste={(at, block) => {
          const { next, count } = pastedPapers(papers, at, block)
          replacePapers(next, `已粘贴 ${count} 篇论文。`)
        }}
        onSort={sortBy}
        onDelete={(row) =>
          replacePapers(
            papers.filter((_, other) => other !== row),
            `已删去第 ${row + 1} 篇论文。`,
          )
        }
      />
      <div class="toolbar">
        <button type="button" onClick={() => setGoTo({ row: papers.length })}>
          添加一篇
        </button>
        <LazyPanel label="从 Excel、CSV 粘贴或导入" load={loadImport} />
      </div>
    </section>
  )
}
