import type { Steps } from '../steps.ts'
import { lineSteps } from './lines.ts'

/** The fields of one record: each tag with its values, the lines of a value kept apart by `\n`. */
export type Fields = Map<string, string[]>

/** How a format writes fields on lines. */
export interface Dialect {
  /** The tag that a line begins, with where its value starts; `null` for a line that goes on. */
  tagOf(text: string, start: number, end: number): { readonly tag: string; readonly at: number } | null
  /** Whether a tag begins a new record, given those of the present one. */
  begins(tag: string, present: Fields): boolean
  /** The tag that ends a record, where the format has one. */
  readonly ender?: string
  /** Tags whose values are kept; the rest is passed over. */
  readonly wanted: ReadonlySet<string>
}

export interface FieldsRead {
  readonly records: Fields[]
  /** The tag at which the text breaks off before the record's end; `null` where every record was ended. */
  readonly cutAt: string | null
}

/** The records of a text in one pass over its lines. */
export function* readFields(text: string, dialect: Dialect): Steps<FieldsRead> {
  const records: Fields[] = []
  let present: Fields | null = null
  let values: string[] | null = null
  let lastTag = ''
  yield* lineSteps(text, (start, end) => {
    const tagged = dialect.tagOf(text, start, end)
    if (tagged === null) {
      if (values !== null) values[values.length - 1] += `\n${text.slice(start, end)}`
      return
    }
    const { tag, at } = tagged
    lastTag = tag
    values = null
    if (tag === dialect.ender) {
      present = null
      return
    }
    if (dialect.begins(tag, present ?? NONE)) {
      present = new Map([[tag, []]])
      records.push(present)
    }
    if (present === null || !dialect.wanted.has(tag)) return
    values = present.get(tag) ?? []
    values.push(text.slice(at, end))
    present.set(tag, values)
  })
  return { records, cutAt: dialect.ender !== undefined && present !== null ? lastTag : null }
}

const NONE: Fields = new Map()

/** The first value of the first tag that has one, not blank. */
export function firstOf(fields: Fields, ...tags: string[]): string | undefined {
  for (const tag of tags) {
    const value = fields.get(tag)?.find((one) => one.trim() !== '')
    if (value !== undefined) return value
  }
  return undefined
}

/** All values of some tags, `between` between them. */
export function allOf(fields: Fields, between: string, ...tags: string[]): string {
  return tags.flatMap((tag) => fields.get(tag) ?? []).join(between)
}
