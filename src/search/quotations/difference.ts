import type { Library, Line } from './library.ts'
import { behind, type Stream } from './stream.ts'
import type { Difference, Held } from './types.ts'

/**
 * The user's words against the right ones, in the writing of each: `same` and `added` joined are the original
 * from `start` to `end`, `same` and `missing` the clause's words.
 */
export function differenceOf(
  stream: Stream,
  library: Library,
  held: Held,
  start: number,
  end: number,
): Difference[] {
  const line = library.lines[library.lineOf[held.from] as number] as Line
  const steps: Difference[] = []
  const put = (op: Difference['op'], text: string) => {
    if (text !== '') steps.push({ op, text })
  }
  let done = start
  for (const hunk of held.hunks) {
    const { a0, a1, b0, b1 } = wholeCharacters(stream, line, held, hunk)
    const from = Math.max(
      done,
      a1 > a0 ? (stream.at[a0] ?? end) : a0 > held.start ? behind(stream, a0 - 1) : start,
    )
    const to = a1 > a0 ? Math.min(end, behind(stream, a1 - 1)) : from
    put('same', stream.original.slice(done, from))
    put('added', stream.original.slice(from, to))
    if (b1 > b0) put('missing', line.original.slice(line.at[b0], endOf(line, b1 - 1)))
    done = Math.max(from, to)
  }
  put('same', stream.original.slice(done, end))
  return steps
}

/** The hunk as units of the stream and of the line, widened where it would cut a character such as ㎡ (m2). */
function wholeCharacters({ at }: Stream, line: Line, held: Held, hunk: Held['hunks'][number]) {
  let [a0, a1] = [held.start + hunk.a0, held.start + hunk.a1]
  let [b0, b1] = [held.from - line.from + hunk.b0, held.from - line.from + hunk.b1]
  const isCut = (list: readonly number[], i: number) => i > 0 && i < list.length && list[i] === list[i - 1]
  while (a0 > held.start && (isCut(at, a0) || isCut(line.at, b0))) [a0, b0] = [a0 - 1, b0 - 1]
  while (a1 < held.end && (isCut(at, a1) || isCut(line.at, b1))) [a1, b1] = [a1 + 1, b1 + 1]
  return { a0, a1, b0, b1 }
}

function endOf({ at, original }: Line, i: number): number {
  const last = at[i] ?? 0
  return last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)
}
