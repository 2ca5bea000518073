import type { Library } from './library.ts'
import { STOPS, type Stream } from './stream.ts'

/** How far words go on in step with a line, to one side of a place where they agree. */
export interface Reach {
  /** Characters of the stream, and of the library. */
  readonly a: number
  readonly b: number
  /** Places that differ on the way. */
  readonly changes: number
  /** Whether a line that is not the text's, such as a page header, stands at the end. */
  readonly furniture: number
}

const LONGEST_NUMBER = 12
const FARTHEST = 8
const WIDEST_HEADER = 40
/** Single characters with which users lead into or out of a quotation. */
const OWN = new Set(
  '的等者时后内外上下中前了之地得着过是在对由即按据经将应要为和与及或并且而以至到从向该此其本各',
)

/**
 * Goes from unit `i` of the stream and `p` of the library to the right (`step` 1, up to `endA`, `endB`) or to
 * the left (-1, down to them). A few characters changed, lost or added are stepped over where the words then
 * agree again for longer than that; a single one also where the piece ends with it.
 */
export function extend(
  stream: Stream,
  library: Library,
  step: 1 | -1,
  [i, endA]: readonly [number, number],
  [p, endB]: readonly [number, number],
): Reach {
  const lengthA = (endA - i) * step
  const lengthB = (endB - p) * step
  const back = step === 1 ? 0 : -1
  const letterA = (n: number) => (n < lengthA ? stream.text.charCodeAt(i + step * n + back) : -1)
  const letterB = (n: number) => (n < lengthB ? library.text.charCodeAt(p + step * n + back) : -2)
  const endsA = (n: number) => n >= lengthA || stream.edges[i + step * n] === 1
  const endsB = (n: number) => n >= lengthB || library.edges[p + step * n] === 1
  const agree = (a: number, b: number) => {
    let n = 0
    while (letterA(a + n) === letterB(b + n)) n++
    return n
  }
  let a = agree(0, 0)
  let b = a
  let changes = 0
  for (;;) {
    if (a >= lengthA || b >= lengthB) break
    const header = step === 1 ? headerAt(a) : 0
    if (header > 0) return { a, b, changes, furniture: header }
    const next = stepOver()
    if (next === undefined) break
    changes += 1
    a = next[0]
    b = next[1]
  }
  // 1 of 11 is another number.
  const cut = a > 0 && isDigit(letterA(a - 1)) && isDigit(letterB(b - 1))
  const [moreA, moreB] = cut ? [digits(letterA, a), digits(letterB, b)] : [0, 0]
  if (moreA + moreB > 0) return { a: a + moreA, b: b + moreB, changes: changes + 1, furniture: 0 }
  const tail = lastCharacters()
  return { a: a + tail, b: b + tail, changes: changes + (tail > 0 ? 1 : 0), furniture: 0 }

  /** Units of one to three short lines that stand between two parts of the line. */
  function headerAt(from: number): number {
    if (from > 0 && stream.breaks[i + from] !== 1) return 0
    let lines = 0
    for (let n = 1; n <= WIDEST_HEADER * 2 && from + n < lengthA && lines < 3; n++) {
      if (stream.breaks[i + from + n] !== 1) continue
      lines += 1
      if (agree(from + n, b) >= 4) return n
    }
    return 0
  }

  function stepOver(): [number, number] | undefined {
    const number = [digits(letterA, a), digits(letterB, b)] as const
    if (number[0] + number[1] > 0 && number[0] <= LONGEST_NUMBER) {
      const n = agree(a + number[0], b + number[1])
      const isEnd = endsA(a + number[0] + n) && endsB(b + number[1] + n)
      if (n >= 2 || (isEnd && number[0] > 0 && number[1] > 0)) return [a + number[0] + n, b + number[1] + n]
    }
    for (let far = 1; far <= FARTHEST; far++) {
      for (let less = 0; less <= far; less++) {
        const added = agreeBehind(far, less, far)
        if (added > 0) return [a + far + added, b + less + added]
        const missing = less === far ? 0 : agreeBehind(less, far, far)
        if (missing > 0) return [a + less + missing, b + far + missing]
      }
    }
    return undefined
  }

  function agreeBehind(x: number, y: number, far: number): number {
    const n = agree(a + x, b + y)
    // A stop alone: 指标》。 for 指标。 is no change, and before a comma a part may simply end.
    if (n === 1 && isStop(letterA(a + x))) {
      const isSame = x === 0 && y === 1 && isStop(letterB(b)) && isStop(letterA(a))
      if (isSame || ',、:'.includes(String.fromCharCode(letterA(a + x)))) return 0
    }
    if (n >= (far === 1 ? 3 : 2 * far + 2)) return n
    const isPieceEnd = n > 0 && endsA(a + x + n) && far <= 2
    return isPieceEnd && (endsB(b + y + n) || n >= 2 || far === 1) ? n : 0
  }

  /** A changed character (or two) with which a piece ends, or the one that numbers the line. */
  function lastCharacters(): number {
    if (a >= lengthA || b >= lengthB) return 0
    const isNumber = step === -1 && b + 1 === lengthB && endsA(a + 1) && a > 0 && !isStop(letterA(a))
    if (isNumber) return 1
    if (endsA(a) || endsB(b)) return 0
    if (endsA(a + 1)) {
      const own = stream.text[i + step * a + back] as string
      return OWN.has(own) && !endsB(b + 1) ? 0 : 1
    }
    return endsA(a + 2) && endsB(b + 2) && !endsB(b + 1) ? 2 : 0
  }
}

const isStop = (code: number) => STOPS.has(String.fromCharCode(code))

const isDigit = (code: number) => code >= 48 && code <= 57

function digits(letter: (n: number) => number, from: number): number {
  let n = 0
  while (n <= LONGEST_NUMBER && (isDigit(letter(from + n)) || letter(from + n) === 46)) n++
  return n
}
