import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import type { PaperCount } from '../../../calculators/index.ts'
import { $draft, $problems, figureAt, type Raw, setFigure, textOf } from '../../../stores/index.ts'
import { fieldAt } from '../../fields/index.ts'
import { LazyPanel } from '../LazyPanel.tsx'
import { useSelected } from '../selected.ts'
import {
  PAPER_COLUMNS,
  PAPERS,
  type PaperColumn,
  type PaperKey,
  replacePapers,
  sortPapers,
} from './papers.ts'

const PAGE = 25

const loadImport = () => import('./PaperImport.tsx').then(({ PaperImport }) => PaperImport)

/** The list as one column sorted it; typed in or undone, it is another list and in no order known. */
interface Sorted {
  readonly key: PaperKey
  readonly up: boolean
  readonly papers: readonly Raw[]
}

/** The papers, a page at a time, so that thousands stay fluid; each is a row to edit. */
export function PaperList({ count }: { count: PaperCount | undefined }) {
  const given = useSelected($draft, (draft) => figureAt(draft, PAPERS))
  const problems = useStore($problems)
  const [page, setPage] = useState(0)
  const [sorted, setSorted] = useState<Sorted | null>(null)
  const papers: readonly Raw[] = Array.isArray(given) ? given : []
  const pages = Math.max(Math.ceil(papers.length / PAGE), 1)
  const shown = Math.min(page, pages - 1)
  const incomplete = count?.incomplete ?? []
  const order = sorted?.papers === papers ? sorted : null

  const sortBy = ({ key, label }: PaperColumn) => {
    const up = order?.key === key ? !order.up : true
    const next = sortPapers(papers, key, up)
    setSorted({ key, up, papers: next })
    replacePapers(next, `论文已按“${label}”${up ? '升序' : '降序'}排列。`)
  }
  const remove = (index: number) =>
    replacePapers(
      papers.filter((_, other) => other !== index),
      `已删去第 ${index + 1} 篇论文。`,
    )

  return (
    <fieldset class="papers">
      <legend>{`${fieldAt(PAPERS)?.label ?? ''}（${papers.length} 篇${count === undefined ? '' : `，计入 ${count.counted} 篇`}）`}</legend>
      {problems.has(PAPERS) && <p class="problem">{problems.get(PAPERS)}</p>}
      {incomplete.length > 0 && (
        <p class="problem">
          {`${incomplete.length} 篇的影响因子或学科平均影响因子缺少或有误，没有计入：`}
          {incomplete.slice(0, 10).map((index) => (
            <button key={index} type="button" onClick={() => setPage(Math.floor(index / PAGE))}>
              {`第 ${index + 1} 篇`}
            </button>
          ))}
          {incomplete.length > 10 && ` 等`}
        </p>
      )}
      {papers.length > 0 && (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">序号</th>
                {PAPER_COLUMNS.map((column) => (
                  <th
                    key={column.key}
                    scope="col"
                    aria-sort={order?.key !== column.key ? undefined : order.up ? 'ascending' : 'descending'}
                  >
                    <button type="button" onClick={() => sortBy(column)}>
                      {column.label}
                    </button>
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {papers.slice(shown * PAGE, (shown + 1) * PAGE).map((paper, offset) => {
                const index = shown * PAGE + offset
                return (
                  <PaperRow
                    key={index}
                    index={index}
                    paper={paper}
                    problems={problems}
                    onDelete={() => remove(index)}
                  />
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      {pages > 1 && (
        <p class="pager">
          <button type="button" disabled={shown === 0} onClick={() => setPage(shown - 1)}>
            上一页
          </button>
          {` 第 ${shown + 1} / ${pages} 页 `}
          <button type="button" disabled={shown === pages - 1} onClick={() => setPage(shown + 1)}>
            下一页
          </button>
        </p>
      )}
      <div class="toolbar">
        <button
          type="button"
          onClick={() => {
            setFigure(PAPERS, [...papers, {}])
            setPage(Math.floor(papers.length / PAGE))
          }}
        >
          添加一篇
        </button>
        <LazyPanel label="从 Excel、CSV 粘贴或导入" load={loadImport} />
      </div>
    </fieldset>
  )
}

interface RowProps {
  readonly index: number
  readonly paper: Raw
  readonly problems: ReadonlyMap<string, string>
  readonly onDelete: () => void
}

function PaperRow({ index, paper, problems, onDelete }: RowProps) {
  const row = (typeof paper === 'object' && paper !== null ? paper : {}) as { readonly [key: string]: Raw }
  const place = `${PAPERS}.${index}`
  const own = problems.get(place)
  return (
    <tr>
      <td>{index + 1}</td>
      {PAPER_COLUMNS.map(({ key, label, isNumber }) => {
        const path = `${place}.${key}`
        const problem = problems.get(path) ?? (key === 'impactFactor' ? own : undefined)
        return (
          <td key={key}>
            <input
              type="text"
              name={path}
              class={isNumber ? 'number' : undefined}
              {...(isNumber ? { inputMode: 'decimal' as const } : {})}
              autocomplete="off"
              aria-label={`第 ${index + 1} 篇 ${label}`}
              aria-invalid={problem === undefined ? undefined : true}
              aria-describedby={problem === undefined ? undefined : `${path}-problem`}
              value={textOf(row[key])}
              onInput={(event) => setFigure(path, event.currentTarget.value || undefined)}
            />
            {problem !== undefined && (
              <span class="problem" id={`${path}-problem`}>
                {problem}
              </span>
            )}
          </td>
        )
      })}
      <td>
        <button type="button" aria-label={`删去第 ${index + 1} 篇`} onClick={onDelete}>
          删去
        </button>
      </td>
    </tr>
  )
}
