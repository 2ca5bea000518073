import { freshIds, type KindName } from '../../calculators/records/index.ts'
import { $draft, type Draft, figureAt, type Raw, replaceDraft, withFigure } from '../../stores/index.ts'

/** A record as it stands in the figures file, not yet checked. */
export type RawRecord = { readonly [key: string]: Raw }

/** Where the list of a kind stands. */
export function pathOf(kind: KindName): string {
  return `records.${kind}`
}

/** The records of a kind, as they stand; `null` where there is no list, which says nothing of how many there are. */
export function listOf(draft: Draft, kind: KindName): readonly Raw[] | null {
  const list = figureAt(draft, pathOf(kind))
  return Array.isArray(list) ? list : null
}

/** A record's own content, whatever stands in its place. */
export function recordIn(raw: Raw | undefined): RawRecord {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as RawRecord) : {}
}

/** Puts another list in place of a kind's, in a way that can be undone; `null` for none at all. */
export function replaceList(kind: KindName, list: readonly Raw[] | null, label: string): void {
  replaceDraft(withFigure($draft.get(), pathOf(kind), list ?? undefined), label)
}

/** The records with an id for each that has none of its own. */
export function withIds(list: readonly Raw[]): RawRecord[] {
  const ids = freshIds(list.map((raw) => String(recordIn(raw)['id'] ?? '')))
  return list.map((raw, place) => {
    const record = recordIn(raw)
    return record['id'] === ids[place] ? record : { ...record, id: ids[place] ?? '' }
  })
}

/** An id that no record of the list has. */
export function nextId(list: readonly Raw[]): string {
  const ids = list.map((raw) => String(recordIn(raw)['id'] ?? ''))
  return freshIds([...ids, ''])[ids.length] ?? ''
}
