import { getCollection } from 'astro:content'
import { sentenceOf } from './differs.ts'
import { type Column, heldTexts } from './places.ts'

/** What the page has an address for: a subject, a conflict, a term. */
interface Entry {
  /** Permanent: `/compare/#<id>`. */
  readonly id: string
  readonly title: string
  readonly columns: readonly Column[]
}

export interface Subject extends Entry {
  readonly group: string
  /** One sentence of the site's. */
  readonly differs: string
  readonly conflicts: readonly Conflict[]
}

export interface Conflict extends Entry {
  /** What the site does about it. */
  readonly handling: string
}

export interface Term extends Entry {
  readonly differs: string
}

/** All that the texts of this build say side by side; what another text says, or is said of one, is left out. */
export interface Crosswalk {
  readonly subjects: readonly Subject[]
  readonly conflicts: readonly Conflict[]
  readonly terms: readonly Term[]
}

export async function heldCrosswalk(): Promise<Crosswalk> {
  const { held, columnsOf, apart } = await heldTexts()
  const conflicts = inOrder(await getCollection('conflicts'))
    .filter(({ data }) => data.places.every(({ policy }) => held.has(policy)))
    .map(({ id, data: { title, subject, handling, places } }) => ({
      id: `conflict-${id}`,
      title,
      subject,
      handling: `${handling}。`,
      columns: apart(places),
    }))
  const subjects = inOrder(await getCollection('subjects')).map(({ id, data }) => ({
    id,
    title: data.title,
    group: data.group,
    differs: sentenceOf(data.differs, held),
    columns: columnsOf(data.cells),
    conflicts: conflicts.filter(({ subject }) => subject === id),
  }))
  const terms = inOrder(await getCollection('terms'))
    .map(({ id, data: { title, differs, uses } }) => ({
      id: `term-${id}`,
      title,
      differs: sentenceOf(differs, held),
      columns: columnsOf(uses),
    }))
    .filter(({ columns }) => columns.flatMap(({ quotes }) => quotes).length > 1)
  return { subjects, conflicts, terms }
}

function inOrder<Item extends { readonly data: { readonly order: number } }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.data.order - b.data.order)
}
