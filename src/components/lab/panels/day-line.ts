import type { ISODate, Moment } from '../../../calculators/index.ts'

/** A moment where it is drawn, in pixels of the picture. */
export interface Placed {
  readonly moment: Moment
  readonly x: number
  /** Where a time between two days ends; as `x` of a single day. */
  readonly end: number
  /** Where its words begin, and on which line of its lane they stand. */
  readonly wordsAt: number
  readonly level: number
  readonly words: string
}

export interface Lane {
  readonly name: string
  readonly y: number
  readonly height: number
  readonly placed: readonly Placed[]
}

export interface Drawing {
  readonly height: number
  readonly lanes: readonly Lane[]
  /** First days of years, with their numbers. */
  readonly years: readonly { readonly x: number; readonly year: number }[]
  readonly todayAt: number | null
}

export const WIDTH = 1000
const HEAD = 40
const NAMES = 96
const MARGIN = 24
const LEVEL = 18
const MARK = 16
const MOST_YEARS = 14

/** Where everything of a time line stands: a line for each lane, its words one above the other where they would meet. */
export function drawingOf(moments: readonly Moment[], today: ISODate | null): Drawing {
  const days = [...moments.flatMap(({ on, until }) => [on, until ?? on]), ...(today === null ? [] : [today])]
    .map(dayNumber)
    .sort((one, other) => one - other)
  const first = days[0] ?? 0
  const span = Math.max((days[days.length - 1] ?? 0) - first, 365)
  const room = WIDTH - NAMES - 2 * MARGIN
  const x = (day: number) => NAMES + MARGIN + ((day - first) / span) * room
  let y = HEAD
  const lanes = [...new Set(moments.map(({ lane }) => lane))].map((name) => {
    const placed = placedIn(
      moments.filter(({ lane }) => lane === name),
      (on) => x(dayNumber(on)),
    )
    const height = MARK + LEVEL * (1 + Math.max(0, ...placed.map(({ level }) => level))) + 6
    const lane = { name, y, height, placed }
    y += height
    return lane
  })
  return {
    height: y + 6,
    lanes,
    years: yearsIn(first, first + span).map((year) => ({ x: x(dayNumber(`${year}-01-01`)), year })),
    todayAt: today === null ? null : x(dayNumber(today)),
  }
}

function placedIn(moments: readonly Moment[], x: (on: ISODate) => number): Placed[] {
  const ends: number[] = []
  return moments.map((moment) => {
    const words = `${moment.on} ${moment.label}`
    const width = widthOf(words)
    const at = x(moment.on)
    const wordsAt = Math.max(NAMES + 4, Math.min(at - 4, WIDTH - width - 4))
    const free = ends.findIndex((end) => end < wordsAt)
    const level = free < 0 ? ends.length : free
    ends[level] = wordsAt + width + 10
    return { moment, x: at, end: moment.until === undefined ? at : x(moment.until), wordsAt, level, words }
  })
}

/** About how wide words are at 12 pixels: Han characters are square, digits and letters a little more than half. */
function widthOf(words: string): number {
  return [...words].reduce((sum, each) => sum + (/[\u2e80-\uffee]/.test(each) ? 12 : 7), 0)
}

/** Years whose first day lies within, not more than can be read. */
function yearsIn(from: number, to: number): number[] {
  const years: number[] = []
  const first = new Date(from * DAY).getUTCFullYear() + 1
  const last = new Date(to * DAY).getUTCFullYear()
  const step = Math.ceil((last - first + 1) / MOST_YEARS)
  for (let year = first; year <= last; year += step) years.push(year)
  return years
}

const DAY = 86_400_000

function dayNumber(day: ISODate): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)
}
