import { KINDS, type KindName } from '../../../calculators/records/index.ts'
import { $draft, type Draft, type Raw, replaceDraft } from '../../../stores/index.ts'
import { useSelected } from '../../layout/store.ts'
import { listOf, recordIn, withIds } from '../lists.ts'
import { $place } from '../place.ts'
import { removeFile } from './files.ts'
import type { OwnBook } from './found.ts'

/** What a 台账.xlsx would make of the records: each of its sheets in place of the one here, or beside it. */
export function BookPreview({ file, book: { name, records } }: { file: number; book: OwnBook }) {
  const draft = useSelected($draft, (each) => each)
  const kinds = KINDS.filter(({ kind }) => records[kind] !== undefined)
  const apply = (isReplacing: boolean) => {
    const lists = kinds.map(({ kind }) => {
      const read = (records[kind] ?? []) as readonly Raw[]
      return [kind, isReplacing ? read : together(listOf(draft, kind) ?? [], read)] as const
    })
    const before = draft['records']
    const merged = { ...recordIn(before), ...Object.fromEntries(lists) }
    replaceDraft({ ...draft, records: merged }, `已从“${name}”导入${isReplacing ? '，替换了原有的表' : ''}。`)
    removeFile(file)
    $place.set({ part: 'sheets', kind: kinds[0]?.kind ?? 'projects' })
  }
  return (
    <section class="import-review" aria-label={`导入“${name}”`}>
      <h3>{`“${name}”里的台账`}</h3>
      <ul>
        {kinds.map(({ kind, label }) => (
          <li
            key={kind}
          >{`${label}：文件里 ${records[kind]?.length ?? 0} 条，${differenceWords(draft, kind, records[kind] ?? [])}`}</li>
        ))}
      </ul>
      <p class="soft">
        替换只动上面列出的表，其余的表不变。追加时编号相同的记录以文件为准，其余原有的记录都保留。都可以撤销。
      </p>
      <div class="toolbar">
        <button type="button" class="primary" onClick={() => apply(true)}>
          替换这些表
        </button>
        <button type="button" onClick={() => apply(false)}>
          追加
        </button>
        <button type="button" onClick={() => removeFile(file)}>
          取消
        </button>
      </div>
    </section>
  )
}

/** The list with those of the file: one with the same id in its place, others after it. */
function together(present: readonly Raw[], read: readonly Raw[]): readonly Raw[] {
  const byId = new Map(read.map((raw) => [recordIn(raw)['id'], raw]))
  const ids = new Set(present.map((raw) => recordIn(raw)['id']))
  return withIds([
    ...present.map((raw) => byId.get(recordIn(raw)['id']) ?? raw),
    ...read.filter((raw) => !ids.has(recordIn(raw)['id'])),
  ])
}

function differenceWords(draft: Draft, kind: KindName, read: readonly unknown[]): string {
  const present = listOf(draft, kind)
  if (present === null) return '这里还没有这张表'
  const known = new Map(present.map((raw) => [recordIn(raw)['id'], JSON.stringify(raw)]))
  const records = read as readonly Raw[]
  const fresh = records.filter((raw) => !known.has(recordIn(raw)['id'])).length
  const same = records.filter((raw) => known.get(recordIn(raw)['id']) === JSON.stringify(raw)).length
  return `这里 ${present.length} 条；其中相同 ${same} 条，改动 ${records.length - fresh - same} 条，新增 ${fresh} 条`
}
