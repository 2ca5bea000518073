import type { Element } from 'domhandler'
import { DomUtils } from 'htmlparser2'
import { escaped, officialWords } from './page-text.ts'

/** One line of a policy's table of contents. */
export interface OutlineEntry {
  readonly id: string
  readonly label: string
  readonly level: 1 | 2
}

/** Where a policy page wants its table of contents. */
export const OUTLINE = '<nav aria-label="本文目录" data-outline-lines></nav>'

const HEADING = /^h[2-4]$/
const ARTICLE = /^第[^（]+条$/
/** How much of an article stands for it. */
const MOST = 14

/**
 * The table of contents of an official text: its numbered headings, its articles, and the rows of its indicator
 * tables under their first-level indicators, in order.
 */
export function outlineIn(article: Element): OutlineEntry[] {
  const clauses = DomUtils.findAll(
    ({ attribs }) => 'id' in attribs && 'data-clause' in attribs,
    article.children,
  )
  return clauses.flatMap((element) => {
    const { id = '', 'data-clause': clause = '', ...others } = element.attribs
    if ('data-indicator-row' in others) return rowEntries(element, id, clause)
    if (HEADING.test(element.name))
      return [{ id, label: officialWords(element), level: element.name === 'h2' ? 1 : 2 } as const]
    return ARTICLE.test(clause) ? [{ id, label: openingOf(officialWords(element)), level: 2 } as const] : []
  })
}

/** The lines as links. */
export function outlineHtml(entries: readonly OutlineEntry[]): string {
  const links = entries.map(
    ({ id, label, level }) =>
      `<a href="#${id}"${level === 1 ? ' class="chapter"' : ''}>${escaped(label)}</a>`,
  )
  return `<nav aria-label="本文目录">${links.join('')}</nav>`
}

function rowEntries(row: Element, id: string, clause: string): OutlineEntry[] {
  const group = DomUtils.findOne(({ attribs }) => attribs['scope'] === 'rowgroup', row.children)
  const entry = { id, label: clause, level: 2 } as const
  return group === null ? [entry] : [{ id, label: officialWords(group), level: 1 }, entry]
}

/** An article by its number and its first words. */
function openingOf(words: string): string {
  const [clause = ''] = words.split(/[，。：；]/)
  return clause.length > MOST ? `${clause.slice(0, MOST)}…` : clause
}
