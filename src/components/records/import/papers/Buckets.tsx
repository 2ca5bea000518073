import { useMemo, useState } from 'preact/hooks'
import type { PaperRecord } from '../../../../calculators/records/index.ts'
import { useStore } from '../../../layout/store.ts'
import type { Judged } from '../judge.ts'
import { $chosen } from '../judged.ts'
import { BUCKETS } from './bucket-words.ts'

const STEP = 50

/** Every paper in one bucket, with its reason. */
export function Buckets({ judged }: { judged: Judged }) {
  const { papers, counted, notes } = judged
  const byId = useMemo(() => new Map(papers.map((paper) => [paper.id, paper])), [papers])
  return (
    <>
      <table class="buckets">
        <caption class="visually-hidden">每一篇在哪一类</caption>
        <tbody>
          {BUCKETS.map(({ bucket, label, why }) => (
            <Bucket
              key={bucket}
              label={label}
              why={why}
              ids={counted[bucket]}
              byId={byId}
              isConfirmable={bucket === 'confirm'}
            />
          ))}
        </tbody>
      </table>
      {notes.length > 0 && (
        <details>
          <summary>{`署名单位的地址在不同城市：${notes.length} 处，请核对`}</summary>
          <ul>
            {notes.slice(0, STEP).map(({ paper, note }) => (
              <li key={`${paper.id} ${note}`}>{`${paper.title ?? paper.id}：${note}`}</li>
            ))}
            {notes.length > STEP && <li class="soft">{`另有 ${notes.length - STEP} 处`}</li>}
          </ul>
        </details>
      )}
    </>
  )
}

interface Props {
  readonly label: string
  readonly why: string
  readonly ids: readonly string[]
  readonly byId: ReadonlyMap<string, PaperRecord>
  readonly isConfirmable: boolean
}

function Bucket({ label, why, ids, byId, isConfirmable }: Props) {
  const [shown, setShown] = useState(0)
  const { confirmed } = useStore($chosen)
  const confirm = (more: readonly string[]) =>
    $chosen.set({ ...$chosen.get(), confirmed: Array.from(new Set([...confirmed, ...more])) })
  return (
    <tr data-bucket={label}>
      <th scope="row">{label}</th>
      <td class="bucket-count">{ids.length}</td>
      <td>
        <span class="soft">{why}</span>{' '}
        {ids.length > 0 && (
          <button
            type="button"
            class="plain"
            aria-expanded={shown > 0}
            onClick={() => setShown(shown > 0 ? 0 : STEP)}
          >
            {shown > 0 ? '收起' : '列出'}
          </button>
        )}
        {shown > 0 && (
          <ul>
            {ids.slice(0, shown).map((id) => (
              <li key={id}>
                {paperWords(byId.get(id), id)}
                {isConfirmable && (
                  <button
                    type="button"
                    class="plain"
                    aria-label={`确认：${byId.get(id)?.title ?? id}`}
                    onClick={() => confirm([id])}
                  >
                    确认
                  </button>
                )}
              </li>
            ))}
            {ids.length > shown && (
              <li>
                <button type="button" class="plain" onClick={() => setShown(shown + STEP)}>
                  {`再列 ${Math.min(STEP, ids.length - shown)} 篇（共 ${ids.length} 篇）`}
                </button>
              </li>
            )}
          </ul>
        )}
        {shown > 0 && isConfirmable && ids.length > 1 && (
          <button type="button" onClick={() => confirm(ids)}>
            {`全部 ${ids.length} 篇都确认`}
          </button>
        )}
      </td>
    </tr>
  )
}

function paperWords(paper: PaperRecord | undefined, id: string): string {
  if (paper === undefined) return id
  const { title, journal, year, earlyAccess } = paper
  return [title ?? id, journal ?? '', year === null ? (earlyAccess ?? '') : String(year)]
    .filter(Boolean)
    .join('，')
}
