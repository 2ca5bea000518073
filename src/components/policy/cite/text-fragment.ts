/** Longer words are named by their beginning and end. */
const WHOLE = 24
/** How much of a beginning is tried until it is the first of its kind. */
const HEADS = [8, 12, 16, 24, 40, 80]
const TAIL = 8
const LONGEST_CONTEXT = 40

/** The words of a page in order, parted by line breaks where no words run on, and where the words meant stand in it. */
export interface Passage {
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * The text directive for words of a page, to go behind the clause's id: `:~:text=…`. Browsers that know it bring the
 * reader to the words and mark them. They take the first words that fit, so as much as is needed is named, with what
 * stands before; and they look for whole words, so where the browser can tell words apart the ends are moved to
 * theirs. Empty where nothing tells the words from earlier ones.
 */
export function textDirective({ text, from, to }: Passage): string {
  const [start, end] = wholeWords(text, from, to)
  const line = lineEnd(text, start)
  if (text.slice(start, end).trim() === '') return ''
  if (end <= line && end - start <= WHOLE) return directive(text, start, end, [])
  const tail = wholeWords(text, Math.max(end - TAIL, lineStart(text, end), start), end)
  for (const length of HEADS) {
    const head = wholeWords(text, start, Math.min(start + length, line, end))
    const found = directive(text, start, head[1], [text.slice(...tail)])
    if (found !== '') return found
  }
  return ''
}

/** `prefix-,words,end` with no more before than tells the place from earlier ones; empty where no context does. */
function directive(text: string, start: number, end: number, behind: readonly string[]): string {
  const words = text.slice(start, end)
  const line = lineStart(text, start)
  let from = start
  while (text.indexOf(text.slice(from, start) + words) < from) {
    if (from === line || start - from > LONGEST_CONTEXT) return ''
    from = wholeWords(text, from - 1, start)[0]
  }
  const prefix = text.slice(from, start).trim()
  const written = [words, ...behind].map(encoded).join(',')
  return `:~:text=${prefix === '' ? '' : `${encoded(prefix)}-,`}${written}`
}

/** Dashes and commas part the pieces of a directive. */
function encoded(words: string): string {
  return encodeURIComponent(words.trim()).replace(/-/g, '%2D')
}

function lineStart(text: string, index: number): number {
  return text.lastIndexOf('\n', index - 1) + 1
}

function lineEnd(text: string, index: number): number {
  const end = text.indexOf('\n', index)
  return end < 0 ? text.length : end
}

/** The same stretch, widened to whole words where the browser knows words. */
function wholeWords(text: string, from: number, to: number): [number, number] {
  const { Segmenter } = Intl as { Segmenter?: typeof Intl.Segmenter }
  if (Segmenter === undefined) return [from, to]
  const words = new Segmenter('zh', { granularity: 'word' })
  const at = (index: number) => {
    const first = lineStart(text, index)
    const found = words.segment(text.slice(first, lineEnd(text, index))).containing(index - first)
    return {
      start: first + (found?.index ?? 0),
      end: first + (found?.index ?? 0) + (found?.segment.length ?? 0),
    }
  }
  return [at(from).start, at(to - 1).end]
}
