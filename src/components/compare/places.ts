import { clausesIn, sitePolicies } from '../policy/index.ts'

/** Words of a text with where they stand, as the data has them. */
export interface Place {
  readonly policy: string
  readonly fragment: string
  readonly quote: string
  /** Of a table whose columns tell something, the one that has the words. */
  readonly column?: string | undefined
}

/** The same as a page shows them. */
export interface Quote extends Place {
  readonly href: string
  /** The clause as people cite it, with the column of a table: 仪器设备 · 立项. */
  readonly where: string
}

/** A text beside the others, with its words. */
export interface Column {
  readonly policy: string
  readonly name: string
  readonly quotes: readonly Quote[]
}

/** The texts of this build, and how places in them are shown; places in other texts are left out. */
export interface Texts {
  readonly held: ReadonlySet<string>
  /** One column a text, in the site's order. */
  readonly columnsOf: (places: readonly Place[]) => Column[]
  /** One column a place. */
  readonly apart: (places: readonly Place[]) => Column[]
}

export async function heldTexts(): Promise<Texts> {
  const policies = (await sitePolicies()).map(({ id, data, body = '' }) => ({
    id,
    name: data.shortTitle,
    clauses: new Map(clausesIn(body).map((clause) => [clause.id, clause.name])),
  }))
  const columnsOf = (places: readonly Place[]) =>
    policies
      .map(({ id, name, clauses }) => ({
        policy: id,
        name,
        quotes: places.filter(({ policy }) => policy === id).map((place) => quoteOf(place, clauses)),
      }))
      .filter(({ quotes }) => quotes.length > 0)
  return {
    held: new Set(policies.map(({ id }) => id)),
    columnsOf,
    apart: (places) => places.flatMap((place) => columnsOf([place])),
  }
}

function quoteOf(place: Place, clauses: ReadonlyMap<string, string>): Quote {
  const { policy, fragment } = place
  const clause = clauses.get(fragment)
  if (clause === undefined)
    throw new Error(`${policy} has no clause #${fragment}, which the comparison names`)
  const { column } = place
  const where = column === undefined ? clause : `${clause} · ${column}`
  return { ...place, href: `/policies/${policy}/#${fragment}`, where }
}
