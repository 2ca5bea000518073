/** One line of a policy's table of contents. */
export interface OutlineEntry {
  readonly id: string
  readonly label: string
  readonly level: 1 | 2
}

const CLAUSE = /<(h[2-4]|tr)\b([^>]*)>([\s\S]*?)<\/(?:\1|th|td)>/g
const EDITORIAL = /<(\w+)[^>]*\sdata-editorial[^>]*>[\s\S]*?<\/\1>/g

/**
 * The table of contents of a rendered official text: its numbered headings and the rows of its
 * indicator tables, in order.
 */
export function outlineOf(html: string): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  for (const [, tag, attributes = '', inner = ''] of html.matchAll(CLAUSE)) {
    const id = /\sid="([^"]+)"/.exec(attributes)?.[1]
    const clause = /\sdata-clause="([^"]+)"/.exec(attributes)?.[1]
    if (id === undefined || clause === undefined) continue
    const words = tag === 'tr' ? clause : inner.replace(EDITORIAL, '').replace(/<[^>]+>/g, '')
    entries.push({ id, label: words.replace(/\s+/g, ' ').trim(), level: tag === 'h2' ? 1 : 2 })
  }
  return entries
}
