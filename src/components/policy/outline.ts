/** One line of a policy's table of contents. */
export interface OutlineEntry {
  readonly id: string
  readonly label: string
  readonly level: 1 | 2
}

const CLAUSE = /<(h[2-4]|tr|p)\b([^>]*)>([\s\S]*?)<\/(?:\1|tr)>/g
const EDITORIAL = /<(\w+)[^>]*\sdata-editorial[^>]*>[\s\S]*?<\/\1>/g
const GROUP = /<th scope="rowgroup"[^>]*>([\s\S]*?)<\/th>/
const ARTICLE = /^第[^（]+条$/
const MOST = 14

/**
 * The table of contents of a rendered official text: its numbered headings, its articles, and the rows
 * of its indicator tables under their first-level indicators, in order.
 */
export function outlineOf(html: string): OutlineEntry[] {
  return [...html.matchAll(CLAUSE)].flatMap(([, tag = '', attributes = '', inner = '']) => {
    const id = /\sid="([^"]+)"/.exec(attributes)?.[1]
    const clause = /\sdata-clause="([^"]+)"/.exec(attributes)?.[1]
    if (id === undefined || clause === undefined) return []
    if (tag === 'tr') return attributes.includes('data-indicator-row') ? rowEntries(id, clause, inner) : []
    if (tag === 'p') return ARTICLE.test(clause) ? [{ id, label: opening(wordsOf(inner)), level: 2 }] : []
    return [{ id, label: wordsOf(inner), level: tag === 'h2' ? 1 : 2 }]
  })
}

function rowEntries(id: string, clause: string, row: string): OutlineEntry[] {
  const group = GROUP.exec(row)?.[1]
  const entry: OutlineEntry = { id, label: clause, level: 2 }
  return group === undefined ? [entry] : [{ id, label: wordsOf(group), level: 1 }, entry]
}

/** An article by its number and its first words. */
function opening(words: string): string {
  const [clause = ''] = words.split(/[，。：；]/)
  return clause.length > MOST ? `${clause.slice(0, MOST)}…` : clause
}

function wordsOf(html: string): string {
  return html
    .replace(EDITORIAL, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
