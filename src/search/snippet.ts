import { fold, unfold } from './fold.ts'

/** A piece of text, and whether it is among the words looked for. */
export interface Span {
  readonly text: string
  readonly isMatch: boolean
}

/** Where `words` (folded) stand in `text`, as ranges of it, in order and without overlap. */
export function rangesOf(text: string, words: readonly string[]): Array<[start: number, end: number]> {
  const folded = fold(text)
  const ranges = words.flatMap((word) => {
    const found: Array<[number, number]> = []
    for (
      let at = folded.text.indexOf(word);
      at >= 0 && word !== '';
      at = folded.text.indexOf(word, at + word.length)
    ) {
      found.push(unfold(folded, text, at, at + word.length))
    }
    return found
  })
  const apart: Array<[number, number]> = []
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    const last = apart[apart.length - 1]
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else apart.push([start, end])
  }
  return apart
}

/** `line` cut to about `length` characters round the first of `words`, which are told apart. */
export function snippetOf(line: string, words: readonly string[], length = 90): Span[] {
  const ranges = rangesOf(line, words)
  const first = ranges[0] ?? [0, 0]
  const start = line.length <= length ? 0 : Math.max(0, first[0] - Math.floor(length / 3))
  const end =
    line.length <= length ? line.length : Math.max(start + length, Math.min(first[1], start + 3 * length))
  const spans: Span[] = start > 0 ? [{ text: '…', isMatch: false }] : []
  let at = start
  for (const [from, to] of ranges) {
    if (from >= end) break
    spans.push(
      { text: line.slice(at, from), isMatch: false },
      { text: line.slice(from, Math.min(to, end)), isMatch: true },
    )
    at = Math.min(to, end)
  }
  spans.push({ text: line.slice(at, end), isMatch: false })
  if (end < line.length) spans.push({ text: '…', isMatch: false })
  return spans.filter(({ text }) => text !== '')
}
