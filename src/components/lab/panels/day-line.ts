import type { ISODate, Moment } from '../../../calculators/index.ts'

/** A moment where it is drawn, in pixels of the picture. */
export interface Placed {
  readonly moment: Moment
  readonly x: number
  /** Where a time between two days ends; as `x` of a single day. */
  readonly end: number
  /** The middle of its mark, and where its words begin. */
  readonly y: number
  readonly wordsAt: number
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
  /** First days of years, with their numbers; of years close together not each is named. */
  readonly years: readonly { readonly x: number; readonly name: string }[]
  readonly todayAt: number | null
}

/** Height of the axis over the lanes. */
export const HEAD = 40
const MARGIN = 14
const LANE_NAME = 24
/** Of one line of marks with their words. */
const LEVEL = 38
const MARK = 8
const YEAR_NAME = 40

/** What is drawn. */
export interface Drawn {
  readonly moments: readonly Moment[]
  /** From top to bottom; in the order of their first days where not said. */
  readonly lanes: readonly string[] | undefined
  readonly today: ISODate | null
}

/** Where everything of a time line stands in so much room: a lane for each, in it marks with their words, one below the other where they would meet. */
export function drawingOf({ moments, lanes: names, today }: Drawn, width: number): Drawing {
  const days = [...moments.flatMap(({ on, until }) => [on, until ?? on]), ...(today === null ? [] : [today])]
    .map(dayNumber)
    .sort((one, other) => one - other)
  const first = days[0] ?? 0
  const span = Math.max((days[days.length - 1] ?? 0) - first, 365)
  const x = (day: number) => MARGIN + ((day - first) / span) * (width - 2 * MARGIN)
  let y = HEAD
  const lanes = (names ?? [...new Set(moments.map(({ lane }) => lane))]).map((name) => {
    const { placed, levels } = placedIn(
      moments.filter(({ lane }) => lane === name),
      { at: (on) => x(dayNumber(on)), top: y + LANE_NAME, width },
    )
    const lane = { name, y, height: LANE_NAME + levels * LEVEL + 4, placed }
    y += lane.height
    return lane
  })
  return {
    height: y,
    lanes,
    years: yearsIn(first, first + span, Math.max(1, Math.floor((width - 2 * MARGIN) / YEAR_NAME))).map(
      ({ year, isNamed }) => ({ x: x(dayNumber(`${year}-01-01`)), name: isNamed ? String(year) : '' }),
    ),
    todayAt: today === null ? null : x(dayNumber(today)),
  }
}

interface Room {
  readonly at: (on: ISODate) => number
  readonly top: number
  readonly width: number
}

function placedIn(moments: readonly Moment[], { at, top, width }: Room) {
  const ends: number[] = []
  const placed = moments.map((moment): Placed => {
    const words = moment.until === undefined ? `${moment.on} ${moment.label}` : moment.label
    const [from, end] = [at(moment.on), at(moment.until ?? moment.on)]
    const room = widthOf(words)
    const wordsAt = Math.max(4, Math.min(from - 4, width - room - 4))
    const free = ends.findIndex((taken) => taken < Math.min(from - MARK, wordsAt))
    const level = free < 0 ? ends.length : free
    ends[level] = Math.max(wordsAt + room + 8, end + 2)
    return { moment, x: from, end, y: top + level * LEVEL + MARK, wordsAt, words }
  })
  return { placed, levels: ends.length }
}

/** About how wide words are at 12 pixels: Han characters are square, digits and letters a little more than half. */
function widthOf(words: string): number {
  return [...words].reduce((sum, each) => sum + (/[\u2e80-\uffee]/.test(each) ? 12 : 7), 0)
}

/** Years whose first day lies within; of more than can be read, every second, third … has its number. */
function yearsIn(from: number, to: number, most: number): { year: number; isNamed: boolean }[] {
  const first = new Date(from * DAY).getUTCFullYear() + 1
  const last = new Date(to * DAY).getUTCFullYear()
  const step = Math.ceil((last - first + 1) / most)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => ({
    year: first + place,
    isNamed: place % step === 0,
  }))
}

const DAY = 86_400_000

function dayNumber(day: ISODate): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)
}
