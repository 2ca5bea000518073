import type { Draft } from '../../../stores/draft.ts'
import { RECORDS, recordWords } from '../formats/records.ts'
import { type Cell, rowsOf } from '../formats/rows.ts'
import { shapeAt } from '../formats/table.ts'

/** A figure that an import would change, in words. */
export interface Change {
  readonly path: string
  readonly label: string
  readonly before: string
  readonly after: string
}

const NOTHING = '未填写'

/** What differs between two drafts, figure by figure, in the field table's order. */
export function changesOf(before: Draft, after: Draft): Change[] {
  const old = new Map(rowsOf(before).map((row) => [row.path, row]))
  const now = new Map(rowsOf(after).map((row) => [row.path, row]))
  const figures = [...new Set([...now.keys(), ...old.keys()])].flatMap((path) => {
    const row = now.get(path) ?? old.get(path)
    const words = [old.get(path), now.get(path)].map((side) =>
      wordsOf(path, side?.value ?? null, row?.unit ?? ''),
    )
    const [was = NOTHING, is = NOTHING] = words
    return was === is ? [] : [{ path, label: row?.label ?? path, before: was, after: is }]
  })
  return [...figures, ...recordChange(before, after)]
}

/** The records as a whole: how many of each kind there were and are. */
function recordChange(before: Draft, after: Draft): Change[] {
  const [was, is] = [before[RECORDS], after[RECORDS]]
  if (was === is || JSON.stringify(was) === JSON.stringify(is)) return []
  const words = (draft: Draft) => recordWords(draft) ?? NOTHING
  return [{ path: RECORDS, label: '台账', before: words(before), after: words(after) }]
}

/** A cell as people read it: 是, 2600 万元, 未填写. */
export function wordsOf(path: string, value: Cell, unit: string): string {
  if (value === null) return NOTHING
  if (typeof value === 'boolean') return value ? '是' : '否'
  const shape = shapeAt(path)
  if (shape?.kind === 'choice')
    return shape.choices.find((choice) => choice.value === value)?.label ?? String(value)
  if (value === '[]' || value === '{}') return '（空）'
  return unit === '' ? String(value) : `${value} ${unit}`
}
