import type { AnyNode, Element } from 'domhandler'

/** Elements that begin a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'article blockquote caption dd div dl dt footer h1 h2 h3 h4 h5 h6 header li ol p section table tbody td th tr thead ul'.split(
    ' ',
  ),
)

/** A text on one line, without blanks around it. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What the official text says in an element; the site's additions left out. */
export function officialWords(element: Element): string {
  return words(textIn(element, ({ attribs }) => !('data-editorial' in attribs)))
}

/** All text of an element, or that of the elements that are `wanted`. */
export function textIn(node: AnyNode, wanted: (element: Element) => boolean = () => true): string {
  if (node.type === 'text') return node.data
  if (node.type === 'tag' && !wanted(node)) return ''
  return 'children' in node ? node.children.map((child) => textIn(child, wanted)).join('') : ''
}

export function hasClass({ attribs }: Element, name: string): boolean {
  return (attribs['class'] ?? '').split(' ').includes(name)
}

/** Text as HTML writes it. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
