import { remembered } from '../../calculators/index.ts'
import { FIGURE_RULES, isToComplete, type KindName, reasonWords } from '../../calculators/records/index.ts'
import type { Counted } from './derived.ts'

const LISTS = new Map(FIGURE_RULES.map(({ path, list }) => [path, list]))
const NONE: ReadonlyMap<string, string> = new Map()

/** Of the records of a kind what is to be completed before they can be counted, by their ids. */
export function openNotes(counted: Counted, kind: KindName): ReadonlyMap<string, string> {
  return notesOf(counted).get(kind) ?? NONE
}

const notesOf = remembered(({ figures }: Counted) => {
  const notes = new Map<KindName, Map<string, Set<string>>>()
  for (const { path, left } of figures) {
    const kind = LISTS.get(path)
    if (kind === undefined) continue
    const ofKind = notes.get(kind) ?? new Map<string, Set<string>>()
    notes.set(kind, ofKind)
    for (const { id, reason } of left)
      if (isToComplete(reason)) ofKind.set(id, (ofKind.get(id) ?? new Set()).add(reasonWords(kind, reason)))
  }
  return new Map(
    Array.from(notes, ([kind, ofKind]) => [
      kind,
      new Map(Array.from(ofKind, ([id, said]) => [id, `待补全：${Array.from(said).join('；')}`])),
    ]),
  )
})
