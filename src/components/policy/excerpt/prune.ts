import { mergeRows } from './merge-rows.ts'

/** What stands on lines of its own and is kept or left out as a whole. */
const PARTS = 'h2, h3, h4, p, ul, ol, blockquote, footer, .cover, tr'
const WHOLE = 'header, footer, .cover, td, th, li'

/**
 * The official words of a text, or of the clauses picked by their ids with all that stands under them; a copy without
 * what the site adds. The title stays. `undefined` in place of `picked` is the whole text.
 */
export function excerptOf(article: Element, picked: ReadonlySet<string> | undefined): Element {
  const copy = article.cloneNode(true) as Element
  for (const added of copy.querySelectorAll('[data-editorial]')) added.remove()
  if (picked === undefined) return copy
  const follow = chains(copy)
  for (const part of [...copy.querySelectorAll(PARTS)]) {
    if (part.closest('thead') !== null || part.parentElement?.closest(WHOLE) != null) continue
    const under = follow(part)
    if (!under.some((id) => picked.has(id)))
      (part as Element & { dataset: DOMStringMap }).dataset['left'] = ''
  }
  for (const table of copy.querySelectorAll('table')) mergeRows(table)
  for (const left of copy.querySelectorAll('[data-left]')) left.remove()
  for (const table of copy.querySelectorAll('table')) if (table.tBodies[0]?.rows.length === 0) table.remove()
  return copy
}

/** Tells, for the parts of a text in order, the clauses each stands in: the nearest first, its headings last. */
function chains(article: Element): (part: Element) => string[] {
  const headings: { id: string; level: number }[] = []
  const known = new Set(Array.from(article.querySelectorAll('[data-clause][id]'), ({ id }) => id))
  let current: string[] = []
  return (part) => {
    const level = Number(/^H([2-4])$/.exec(part.tagName)?.[1] ?? 9)
    if (!part.hasAttribute('data-clause'))
      return part.matches('tr') ? rowChain(part, current, headings) : current
    while ((headings[headings.length - 1]?.level ?? 0) >= level) headings.pop()
    current = [...withParents(part.id, known), ...headings.map(({ id }) => id)]
    if (level < 9) headings.push({ id: part.id, level })
    return current
  }
}

/** A row without an id goes on with the one before; one of a plain table belongs to what the table stands under. */
function rowChain(row: Element, current: string[], headings: readonly { id: string }[]): string[] {
  return row.closest('table')?.matches('.indicators') === true
    ? current
    : [...current, ...headings.map(({ id }) => id)]
}

/** art-7-2 stands under art-7. */
function withParents(id: string, known: ReadonlySet<string>): string[] {
  const steps = id.split('-')
  const above = steps.map((_, i) => steps.slice(0, steps.length - i).join('-'))
  return above.filter((each) => known.has(each))
}
