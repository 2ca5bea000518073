import type { Hunk } from './types.ts'

/** How `a` is had from a part of `b` with the fewest characters changed, lost and added. */
export interface Alignment {
  /** The part of `b`. */
  readonly from: number
  readonly to: number
  readonly hunks: readonly Hunk[]
}

const FAR = 60_000
const [DIAGONAL, ADDED, MISSING] = [0, 1, 2]

/**
 * Aligns the whole of `a` with a part of `b` (`isFree`) or all of it. Only a band is looked at: character `i`
 * of `a` against characters `i + shift ± band` of `b`. `undefined` where nothing lies in the band.
 */
export function align(
  a: string,
  b: string,
  shift: number,
  band: number,
  isFree: boolean,
): Alignment | undefined {
  const width = 2 * band + 1
  const moves = new Uint8Array((a.length + 1) * width)
  let above = new Uint16Array(width + 1).fill(FAR)
  for (let column = 0; column < width; column++) {
    const j = column + shift - band
    if (j < 0 || j > b.length) continue
    above[column] = isFree ? 0 : j
    moves[column] = MISSING
  }
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(width + 1).fill(FAR)
    const letter = a.charCodeAt(i - 1)
    for (let column = 0; column < width; column++) {
      const j = i + column + shift - band
      if (j < 0 || j > b.length) continue
      const changed = j === 0 ? FAR : (above[column] as number) + (letter === b.charCodeAt(j - 1) ? 0 : 1)
      const added = (above[column + 1] as number) + 1
      const missing = column === 0 ? FAR : (row[column - 1] as number) + 1
      const best = Math.min(changed, added, missing)
      row[column] = best
      moves[i * width + column] = best === changed ? DIAGONAL : best === added ? ADDED : MISSING
    }
    above = row
  }
  const to = isFree ? cheapest(above, a.length + shift - band, b.length) : b.length
  const column = to - (a.length + shift - band)
  if (column < 0 || column >= width || (above[column] as number) >= FAR) return undefined
  return trace(a, b, { moves, width, start: shift - band, to, isFree })
}

/** The end in `b` that costs least; the last of several. */
function cheapest(row: Uint16Array, start: number, length: number): number {
  let best = -1
  for (let column = 0; column < row.length - 1; column++) {
    if (column + start > length || column + start < 0) continue
    if (best < 0 || (row[column] as number) <= (row[best] as number)) best = column
  }
  return best + start
}

interface Table {
  readonly moves: Uint8Array
  readonly width: number
  readonly start: number
  readonly to: number
  readonly isFree: boolean
}

function trace(a: string, b: string, { moves, width, start, to, isFree }: Table): Alignment {
  const hunks: Hunk[] = []
  let [i, j] = [a.length, to]
  let [endA, endB] = [i, j]
  const close = () => {
    if (endA > i || endB > j) hunks.unshift({ a0: i, a1: endA, b0: j, b1: endB })
  }
  while (i > 0 || (!isFree && j > 0)) {
    const move = i === 0 ? MISSING : moves[i * width + j - i - start]
    if (move === DIAGONAL && a[i - 1] === b[j - 1]) {
      close()
      i -= 1
      j -= 1
      endA = i
      endB = j
    } else {
      if (move !== MISSING) i -= 1
      if (move !== ADDED) j -= 1
    }
  }
  close()
  return { from: j, to, hunks }
}

/** How much `hunks` change: a number counts once, however long; else the characters. */
export function costOf(hunks: readonly Hunk[], a: string, b: string): number {
  let cost = 0
  let number = -1
  for (const { a0, a1, b0, b1 } of hunks) {
    const isNumber = NUMBER.test(a.slice(a0, a1)) && NUMBER.test(b.slice(b0, b1))
    const isSame = isNumber && number >= 0 && NUMBER.test(a.slice(number, a0))
    if (!isSame) cost += isNumber ? 1 : Math.max(a1 - a0, b1 - b0)
    number = isNumber ? a1 : -1
  }
  return cost
}

const NUMBER = /^[\d.]*$/
