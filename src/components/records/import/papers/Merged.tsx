import type { MergedPaper, PaperRecord } from '../../../../calculators/records/index.ts'

interface Props {
  readonly papers: readonly PaperRecord[]
  readonly merged: readonly MergedPaper[]
}

const SHOWN = 100

/** How many papers there are, and which were put together from several records. */
export function Merged({ papers, merged }: Props) {
  const away = merged.reduce((sum, { places }) => sum + places.length - 1, 0)
  if (away === 0) return <p>{`共 ${papers.length} 篇，没有重复。`}</p>
  return (
    <>
      <p>{`共 ${papers.length} 篇；${away} 条是重复的，已合并（按入藏号，其次 DOI，再次题名和年份）。`}</p>
      <details>
        <summary>{`合并了哪些（${merged.length} 篇）`}</summary>
        <ul>
          {merged.slice(0, SHOWN).map(({ record, places }) => (
            <li
              key={record.id}
            >{`${record.title ?? record.id}：${places.length} 条合为一篇（${record.from.join('、')}）`}</li>
          ))}
          {merged.length > SHOWN && <li class="soft">{`另有 ${merged.length - SHOWN} 篇`}</li>}
        </ul>
      </details>
    </>
  )
}
