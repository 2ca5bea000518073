import { FIGURES_FORMAT, type Shape, typedDay, typedNumber } from '../calculators/index.ts'

/** A figure as typed or as a file gives it. Text is kept as typed, so that a bad value stays visible. */
export type Raw = null | boolean | number | string | readonly Raw[] | { readonly [key: string]: Raw }

/** One lab as it stands in the form: the figures file, not yet checked. */
export type Draft = { readonly [key: string]: Raw }

/** The format's name, as its field table has it. */
export const FORMAT = FIGURES_FORMAT
export const EMPTY_DRAFT: Draft = { format: FORMAT }

/** The raw figure at `path` (`moe.annualFunding.0`); `undefined` where there is none. */
export function figureAt(draft: Draft, path: string): Raw | undefined {
  let here: Raw | undefined = draft
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined
    here = Object.getOwnPropertyDescriptor(here, key)?.value
  }
  return here
}

/** A copy of `draft` with the figure at `path` set, or left out where `value` is `undefined`. */
export function withFigure(draft: Draft, path: string, value: Raw | undefined): Draft {
  return put(draft, path.split('.'), value) as Draft
}

function put(here: Raw | undefined, [key = '', ...rest]: string[], value: Raw | undefined): Raw {
  const next = rest.length === 0 ? value : put(child(here, key), rest, value)
  if (Array.isArray(here) || (here === undefined && /^\d+$/.test(key))) {
    const list: Raw[] = Array.isArray(here) ? [...here] : []
    while (list.length < Number(key)) list.push(null)
    list[Number(key)] = next ?? null
    return list
  }
  const { [key]: _, ...others } = (typeof here === 'object' && here !== null ? here : {}) as {
    [key: string]: Raw
  }
  return next === undefined ? others : { ...others, [key]: next }
}

/** A raw figure as an input shows it: as typed; what is no figure, as it stands in the file. */
export function textOf(raw: Raw | undefined): string {
  if (raw === undefined || raw === null) return ''
  return typeof raw === 'object' ? JSON.stringify(raw) : String(raw)
}

function child(here: Raw | undefined, key: string): Raw | undefined {
  return typeof here === 'object' && here !== null ? (here as { [key: string]: Raw })[key] : undefined
}

/**
 * A part of a draft as the parser reads it, by its shape in the field table: a number typed in full width, with
 * separators or in another unit than its field's becomes a plain one in the field's unit, an emptied field is a figure
 * not given. What cannot be read is left as typed, to be reported; words are left alone. `null`: no table describes it.
 */
export function readable(value: Raw, shape: Shape | null): Raw {
  if (typeof value === 'string') return readableText(value, shape)
  if (typeof value !== 'object' || value === null || shape?.kind === 'json') return value
  const known = read.get(value)
  if (known?.shape === shape) return known.made
  const made = Array.isArray(value) ? readableList(value, shape) : readableObject(value, shape)
  read.set(value, { shape, made })
  return made
}

/** What was read before: a draft is never changed in place, so of thousands of rows only the one typed in is read again. */
const read = new WeakMap<object, { readonly shape: Shape | null; readonly made: Raw }>()

function readableList(list: readonly Raw[], shape: Shape | null): Raw {
  const item = shape?.kind === 'list' ? shape.item : null
  return list.map((entry) => (entry === '' ? null : readable(entry, item)))
}

function readableObject(value: Raw & object, shape: Shape | null): Raw {
  const entries = Object.entries(value as { [key: string]: Raw })
  const field = (key: string) =>
    (shape?.kind === 'object' && shape.fields.find((row) => row.key === key)) || null
  return Object.fromEntries(
    entries.filter(([, item]) => item !== '').map(([key, item]) => [key, readable(item, field(key))]),
  )
}

function readableText(text: string, shape: Shape | null): string {
  if (shape?.kind === 'text' || shape?.kind === 'longtext') return text
  if (shape?.kind === 'day') return typedDay(text)
  return typedNumber(text, shape?.kind === 'decimal' || shape?.kind === 'count' ? shape.unit : undefined)
}
