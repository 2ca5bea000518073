import { fold, rangesOf } from '../../search/index.ts'

/** No hit carries as many words, or as long ones; an address may. */
const MOST_WORDS = 60
const LONGEST_WORD = 2000

/**
 * Marks `words` (as a hit carries them) in the clause at `id` and offers to clear the marks.
 * With an empty `id` the text before the first clause is meant.
 */
export function markWords(id: string, words: readonly string[]): void {
  clearMarks()
  const article = document.querySelector('article[data-policy]')
  if (article === null) return
  const parts = partsOf(article, id)
  // What an address holds is cut before it is folded.
  const few = words.slice(0, MOST_WORDS).filter((word) => word.length <= LONGEST_WORD)
  const wanted = few.map((word) => fold(word).text).filter((word) => word !== '')
  const marks = parts.flatMap((part) => linesOf(part)).flatMap((line) => markLine(line, wanted))
  if (marks.length === 0) return
  offerToClear()
  const { top, bottom } = (marks[0] as HTMLElement).getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) marks[0]?.scrollIntoView({ block: 'center' })
}

/** Takes every mark away and leaves the text as it was. */
export function clearMarks(): void {
  document.querySelector('[data-clear-marks]')?.remove()
  removeEventListener('keydown', clearOnEscape)
  for (const mark of document.querySelectorAll('mark.found')) {
    const parent = mark.parentNode
    mark.replaceWith(...mark.childNodes)
    parent?.normalize()
  }
}

function clearOnEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) clearMarks()
}

function offerToClear(): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.dataset['clearMarks'] = ''
  button.className = 'clear-marks'
  button.textContent = '清除标记 Esc'
  button.addEventListener('click', clearMarks)
  document.body.append(button)
  addEventListener('keydown', clearOnEscape)
}

/** The elements of a clause: its own, and for a heading what follows up to the next clause. */
function partsOf(article: Element, id: string): Element[] {
  const own = id === '' ? null : document.getElementById(id)
  const parts: Element[] = own === null ? [] : [own]
  const first = own === null ? article.firstElementChild : own.nextElementSibling
  if (own !== null && !/^H[1-6]$/.test(own.tagName) && own.tagName !== 'P' && own.tagName !== 'TR')
    return parts
  for (let next = first; next !== null && next.id === '' && next.querySelector('[id]:not(.num)') === null; ) {
    parts.push(next)
    next = next.nextElementSibling
  }
  return parts
}

const BLOCK = /^(?:BLOCKQUOTE|CAPTION|D[DLT]|DIV|H[1-6]|HEADER|LI|OL|P|SECTION|TABLE|TBODY|T[DHR]|THEAD|UL)$/

/** The text nodes of a part, those of one line together; the site's additions left out. */
function linesOf(part: Element): Text[][] {
  const lines: Text[][] = [[]]
  const visit = (node: Node) => {
    if (node instanceof Text) lines[lines.length - 1]?.push(node)
    if (!(node instanceof Element) || node.hasAttribute('data-editorial')) return
    const isBlock = BLOCK.test(node.tagName)
    if (isBlock) lines.push([])
    for (const child of Array.from(node.childNodes)) visit(child)
    if (isBlock) lines.push([])
  }
  visit(part)
  return lines.filter((line) => line.length > 0)
}

function markLine(line: readonly Text[], words: readonly string[]): HTMLElement[] {
  const marks: HTMLElement[] = []
  const ranges = rangesOf(line.map(({ data }) => data).join(''), words)
  let end = line.reduce((sum, { data }) => sum + data.length, 0)
  for (const node of [...line].reverse()) {
    const start = end - node.data.length
    for (const [from, to] of [...ranges].reverse()) {
      if (to <= start || from >= end) continue
      const found = node.splitText(Math.max(from - start, 0))
      const length = Math.min(to, end) - Math.max(from, start)
      if (found.data.length > length) found.splitText(length)
      const mark = document.createElement('mark')
      mark.className = 'found'
      found.replaceWith(mark)
      mark.append(found)
      marks.unshift(mark)
    }
    end = start
  }
  return marks
}
