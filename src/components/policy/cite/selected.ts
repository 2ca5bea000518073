/** Words that the reader has selected in a text. */
export interface Selected {
  readonly range: Range
  /** The clause in which they begin. */
  readonly clause: Element
  /** The official words, a line for each paragraph, item or cell. */
  readonly words: string
}

/** What is selected of the official words of `article`; `undefined` where nothing is. */
export function selectedIn(article: Element): Selected | undefined {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!article.contains(range.commonAncestorContainer)) return undefined
  const words = wordsIn(range)
  const clause = clauseAt(article, range.startContainer)
  return words === '' || clause === undefined ? undefined : { range, clause, words }
}

/** The clause a place stands in, or under: a paragraph without a number belongs to the last one before it. */
export function clauseAt(article: Element, place: Node): Element | undefined {
  const element = place instanceof Element ? place : place.parentElement
  const around = element?.closest('[data-clause]')
  if (around != null && article.contains(around)) return around
  let last: Element | undefined
  for (const clause of article.querySelectorAll('[data-clause]')) {
    if ((clause.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) break
    last = clause
  }
  return last
}

function wordsIn(range: Range): string {
  const copy = range.cloneContents()
  for (const added of copy.querySelectorAll('[data-editorial]')) added.remove()
  for (const block of copy.querySelectorAll('p, li, td, th, h1, h2, h3, h4, br')) block.before('\n')
  const lines = (copy.textContent ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
  return lines.filter((line) => line !== '').join('\n')
}
