import { foldName } from '../reading/fold.ts'
import { idOf, titleKey } from '../reading/paper.ts'
import { drained, mapped, type Steps } from '../steps.ts'
import type { PaperRecord } from '../types.ts'

/** What a retracted paper's type is. */
export const RETRACTED = 'Retracted Publication'

/** One paper, and the places of those that it was put together from, in the lists one after the other. */
export interface MergedPaper {
  readonly record: PaperRecord
  readonly places: readonly number[]
}

/**
 * The papers of several lists, each once: the same by accession number, then DOI, then folded title and year.
 * A weaker key joins no two papers that a stronger one tells apart: many prefaces share a title, and a hundred
 * meeting abstracts the DOI of their supplement. The first one's place is kept; merging again changes nothing.
 */
export function mergeRecords(lists: PaperRecord[][]): PaperRecord[] {
  return drained(merging(lists)).map(({ record }) => record)
}

/** The same in steps, saying what was put together. */
export function* merging(lists: readonly (readonly PaperRecord[])[]): Steps<MergedPaper[]> {
  let papers = lists.flat().map((record, place): MergedPaper => ({ record, places: [place] }))
  for (;;) {
    const merged = yield* mergedOnce(papers)
    if (merged.length === papers.length) return merged
    papers = merged
  }
}

function* mergedOnce(papers: readonly MergedPaper[]): Steps<MergedPaper[]> {
  const groups: MergedPaper[] = []
  const byNumber = new Map<string, number>()
  const byDoi = new Map<string, number[]>()
  const byTitle = new Map<string, number[]>()
  const same = (places: readonly number[] | undefined, record: PaperRecord, isDoi: boolean) =>
    places?.find((place) => areAlike(groups[place]?.record, record, isDoi))
  yield* mapped(papers, (paper) => {
    const { record } = paper
    const doi = record.doi?.toLowerCase() ?? ''
    const title = titleKey(record) ?? `#${record.id}`
    const place =
      (record.ut === null ? undefined : byNumber.get(record.ut)) ??
      same(byDoi.get(doi), record, true) ??
      same(byTitle.get(title), record, false) ??
      groups.length
    const present = groups[place]
    groups[place] =
      present === undefined
        ? paper
        : {
            record: together(present.record, record),
            places: [...present.places, ...paper.places],
          }
    if (record.ut !== null) byNumber.set(record.ut, place)
    if (doi !== '') enter(byDoi, doi, place)
    enter(byTitle, title, place)
  })
  return groups
}

function enter(index: Map<string, number[]>, key: string, place: number): void {
  const places = index.get(key)
  if (places === undefined) index.set(key, [place])
  else if (!places.includes(place)) places.push(place)
}

function areAlike(one: PaperRecord | undefined, other: PaperRecord, isDoi: boolean): boolean {
  if (one === undefined) return false
  if (isOfWos(one) && isOfWos(other) && one.ut !== other.ut) return false
  return isDoi || one.doi === null || other.doi === null || foldName(one.doi) === foldName(other.doi)
}

function isOfWos({ ut }: PaperRecord): boolean {
  return ut?.startsWith('WOS:') === true
}

/** What either says; where both do, the Web of Science before others, then the first. */
function together(first: PaperRecord, second: PaperRecord): PaperRecord {
  const [main, other] = !isOfWos(first) && isOfWos(second) ? [second, first] : [first, second]
  const parts = {
    ut: main.ut ?? other.ut,
    doi: main.doi ?? other.doi,
    title: main.title ?? other.title,
    year: main.year ?? other.year,
  }
  return {
    ...parts,
    id: idOf(parts) ?? first.id,
    journal: main.journal ?? other.journal,
    issn: union(main.issn, other.issn),
    earlyAccess: main.earlyAccess ?? other.earlyAccess,
    types: typesOf(main.types, other.types),
    indexes: main.indexes === null ? other.indexes : union(main.indexes, other.indexes ?? []),
    addresses: main.addresses ?? other.addresses,
    categories: main.categories.length > 0 ? main.categories : other.categories,
    from: union(first.from, second.from),
  }
}

/** A retraction that one of them knows of is kept. */
function typesOf(main: PaperRecord['types'], other: PaperRecord['types']): PaperRecord['types'] {
  if (main === null || other === null) return main ?? other
  return isRetracted(other) && !isRetracted(main) ? [...main, RETRACTED] : main
}

export function isRetracted(types: readonly string[]): boolean {
  return types.some((type) => foldName(type) === foldName(RETRACTED))
}

function union<T>(one: readonly T[], other: readonly T[]): T[] {
  return Array.from(new Set([...one, ...other]))
}
