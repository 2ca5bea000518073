import { type Folded, fold, unfold } from '../fold.ts'
import { atOnce, type Steps } from './steps.ts'

/** A text folded for comparing, its line breaks taken out: a hard wrap changes no words. */
export interface Stream extends Folded {
  readonly original: string
  /** 1 where a line break stands before the unit. */
  readonly breaks: Uint8Array
  /** 1 where a piece may begin or end: at punctuation, line breaks and both ends; one longer than the text. */
  readonly edges: Uint8Array
}

/** Between these a piece of a sentence stands. */
export const STOPS = new Set(',。、;:!?()"《》〈〉|')

/** Characters folded in one step. */
const PIECE = 8000

/** Folds `original`; the corner brackets 「」『』 count as quotation marks. */
export function streamOf(original: string): Stream {
  return atOnce(streaming(original))
}

/** The same in steps. */
export function* streaming(original: string): Steps<Stream> {
  const texts: string[] = []
  const at: number[] = []
  const broken: number[] = []
  for (let from = 0; from < original.length; ) {
    const to = cutBehind(original, from + PIECE)
    const folded = fold(original.slice(from, to).replace(/[「」『』]/g, '"'))
    const lines = folded.text.split('\n')
    texts.push(lines.join(''))
    for (let i = 0; i < folded.text.length; i++) {
      if (folded.text[i] === '\n') broken.push(at.length)
      else at.push(from + (folded.at[i] ?? 0))
    }
    from = to
    yield from / original.length
  }
  const text = texts.join('')
  const breaks = new Uint8Array(text.length + 1)
  for (const unit of broken) breaks[unit] = 1
  return { original, text, at, breaks, edges: edgesOf(text, breaks) }
}

/** Where a text may be cut near `index` so that its parts fold as the whole does: behind a Chinese character. */
function cutBehind(original: string, index: number): number {
  const last = /[\u3400-\u9fff]/g
  last.lastIndex = index
  return last.exec(original) === null ? original.length : last.lastIndex
}

/** Where the pieces of `text` begin and end. */
export function edgesOf(text: string, breaks: Uint8Array): Uint8Array {
  const edges = new Uint8Array(text.length + 1)
  edges[0] = edges[text.length] = 1
  for (let i = 0; i < text.length; i++) {
    if (breaks[i]) edges[i] = 1
    if (STOPS.has(text[i] as string)) edges[i] = edges[i + 1] = 1
  }
  return edges
}

/** The first unit of the stream that stands at `index` of the original or after it. */
export function unitAt({ at }: Folded, index: number): number {
  let [low, high] = [0, at.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}

/** The place in the original behind unit `i`. */
export function behind(stream: Stream, i: number): number {
  return unfold(stream, stream.original, i, i + 1)[1]
}
