/** A figure as typed or as a file gives it. Text is kept as typed, so that a bad value stays visible. */
export type Raw = null | boolean | number | string | readonly Raw[] | { readonly [key: string]: Raw }

/** One lab as it stands in the form: the figures file, not yet checked. */
export type Draft = { readonly [key: string]: Raw }

export const FORMAT = 'joint-lab-figures/1'
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

const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/

/**
 * The draft as the parser reads it: numbers typed in full width or with thousands separators become
 * plain ones, an emptied field is a figure not given. What cannot be read is left as typed, to be reported.
 */
export function readable(value: Raw): Raw {
  if (typeof value === 'string') return readableText(value)
  if (typeof value !== 'object' || value === null) return value
  const known = read.get(value)
  if (known !== undefined) return known
  const made = readableObject(value)
  read.set(value, made)
  return made
}

/** What was read before: a draft is never changed in place, so of thousands of rows only the one typed in is read again. */
const read = new WeakMap<object, Raw>()

function readableObject(value: Raw & object): Raw {
  if (Array.isArray(value)) return value.map((item: Raw) => (item === '' ? null : readable(item)))
  const entries = Object.entries(value as { [key: string]: Raw })
  return Object.fromEntries(
    entries.filter(([, item]) => item !== '').map(([key, item]) => [key, readable(item)]),
  )
}

/** Letters, digits and signs in full width as plain ones. A footnote mark (①, ²) is no digit and stays as it is. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
}

function readableText(text: string): string {
  const plain = halfWidth(text).trim()
  if (GROUPED.test(plain)) return plain.replace(/,/g, '')
  return /^[\d.+-]+$/.test(plain) ? plain : text
}
