import { useState } from 'preact/hooks'
import { type RecordKind, readTyped, readWritten, writtenCell } from '../../../calculators/records/index.ts'
import { type Raw, setFigures } from '../../../stores/index.ts'
import { nextId, pathOf, recordIn, replaceList, withIds } from '../lists.ts'
import { withPasted } from './paste.ts'
import { sortedBy } from './sort.ts'

interface Typed {
  readonly row: number
  readonly key: string
  readonly text: string
}

/** What is done with the cells of a sheet. A cell shows what is typed until its reader is done with it. */
export function useCells(
  kind: RecordKind,
  list: readonly Raw[],
  places: readonly number[] | undefined,
  onReplaced: () => void,
) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const [sorted, setSorted] = useState<{ key: string; up: boolean; list: readonly Raw[] } | null>(null)
  const path = pathOf(kind.kind)
  const fieldOf = (key: string) => kind.fields.find((field) => field.key === key)
  const set = (row: number, key: string, value: unknown) => {
    const record = recordIn(list[row])
    if (JSON.stringify(record[key]) === JSON.stringify(value)) return
    setFigures({
      ...(record['id'] === undefined ? { [`${path}.${row}.id`]: nextId(list) } : {}),
      [`${path}.${row}.${key}`]: value as Raw | undefined,
    })
  }
  const replace = (next: readonly Raw[], label: string) => {
    replaceList(kind.kind, next.length === 0 ? null : next, label)
    setTyped(null)
    onReplaced()
  }
  return {
    path,
    typed,
    sorted: sorted?.list === list ? sorted : null,
    replace,
    textAt: (row: number, key: string) => {
      const field = fieldOf(key)
      if (typed?.row === row && typed.key === key) return typed.text
      return field === undefined ? '' : writtenCell(field, recordIn(list[row])[key])
    },
    onEdit: (row: number, key: string, text: string) => {
      const field = fieldOf(key)
      if (field === undefined) return
      setTyped({ row, key, text })
      set(row, key, readWritten(field, text))
    },
    onCommit: (row: number, key: string, text: string) => {
      const field = fieldOf(key)
      setTyped(null)
      if (field !== undefined) set(row, key, readTyped(field, text))
    },
    onPaste: (at: { readonly row: number; readonly key: string }, block: string[][]) => {
      const shown = places ?? Array.from({ length: list.length + 1 }, (_, place) => place)
      const { next, count } = withPasted(kind, list, at, block, shown)
      replace(next, `已粘贴 ${count} 条${kind.label}。`)
    },
    onFill: (from: number, key: string, to: readonly number[]) => {
      const value = recordIn(list[from])[key]
      const rows = new Set(to)
      const next = list.map((raw, row) => (rows.has(row) ? filledIn(recordIn(raw), key, value) : raw))
      replace(withIds(next), `已填 ${to.length} 格。`)
    },
    onSort: (key: string) => {
      const field = fieldOf(key)
      if (field === undefined) return
      const up = sorted?.key === key && sorted.list === list ? !sorted.up : true
      const next = sortedBy(list, field, up)
      setSorted({ key, up, list: next })
      replace(next, `${kind.label}已按“${field.label}”${up ? '升序' : '降序'}排列。`)
    },
    onDelete: (row: number) =>
      replace(
        list.filter((_, other) => other !== row),
        `已删去${kind.label}第 ${row + 1} 条。`,
      ),
  }
}

function filledIn(record: { readonly [key: string]: Raw }, key: string, value: Raw | undefined): Raw {
  const { [key]: _, ...others } = record
  return value === undefined ? others : { ...others, [key]: value }
}
