import { type ISODate, isDay } from '../core/index.ts'
import { figureOf } from '../profile/figure.ts'
import { found, type JsonObject, own } from '../profile/found.ts'
import type { Problem } from '../profile/problem.ts'

/** Where a value is looked up, what it is called, and who is told what is wrong with it. */
export interface Place {
  readonly given: JsonObject
  readonly key: string
  readonly label: string
  readonly problems: Problem[]
  /** Path of the key, where it does not stand at the top. */
  readonly path?: string
}

/** Most entries of a list: far more than a lab can have. */
const MAX_ENTRIES = 1000

/** Years that a lab's dates can lie in; a year half typed (0026) is a slip, not a date. */
const YEARS = { first: 1900, last: 2999 } as const

/** A true/false field; `null` where it is not known or not valid (reported). */
export function readFlag(place: Place): boolean | null {
  const value = own(place.given, place.key)
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value
  return refuse(place, `应为 true（是）或 false（否）；现在是${found(value)}。尚不清楚就留空。`)
}

/** A day that exists, `YYYY-MM-DD`; `null` where it is not known or not valid (reported, never rolled over). */
export function readDay(place: Place): ISODate | null {
  const value = own(place.given, place.key)
  if (value === undefined || value === null) return null
  if (!isDay(value)) return refuse(place, dayMessage(value))
  const year = Number(value.slice(0, 4))
  if (year >= YEARS.first && year <= YEARS.last) return value
  return refuse(place, `的年份应在 ${YEARS.first} 至 ${YEARS.last} 之间；现在是 ${value}。请核对年份。`)
}

/** One of the codes; `null` where it is not known or not one of them (reported). */
export function readChoice<Code extends string>(place: Place, codes: readonly Code[]): Code | null {
  const value = own(place.given, place.key)
  if (value === undefined || value === null) return null
  const code = codes.find((each) => each === value)
  if (code !== undefined) return code
  return refuse(place, `应为 ${codes.map((each) => `“${each}”`).join('、')} 之一；现在是${found(value)}。`)
}

/** The entries of a list, or `null` where it is not known or no list (reported). */
export function readList(place: Place): readonly unknown[] | null {
  const value = own(place.given, place.key)
  if (value === undefined || value === null) return null
  if (!Array.isArray(value)) return refuse(place, `应为列表 [ … ]；现在是${found(value)}。`)
  if (value.length <= MAX_ENTRIES) return Array.from(value)
  return refuse(place, `最多 ${MAX_ENTRIES} 项，现有 ${value.length} 项。请删去多余的。`)
}

/** The years of a list; an entry not yet known is left out, one that is no year is reported. */
export function readYears(place: Place): number[] | null {
  const entries = readList(place)
  if (entries === null) return null
  return entries.flatMap((entry, index) => {
    if (entry === undefined || entry === null) return []
    const year = figureOf(entry)
    if (typeof year === 'number' && Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last)
      return [year]
    const where = { ...place, path: `${place.key}.${index}`, label: `${place.label}第 ${index + 1} 项` }
    refuse(where, `应为四位年份，例如 2026；现在是${found(entry)}。`)
    return []
  })
}

/** Reports a day after `today`; asked only where both are known. */
export function reportFuture(place: Place, day: ISODate | null, today: ISODate | null): void {
  if (day !== null && today !== null && day > today)
    refuse(place, `是 ${day}，在今天（${today}）之后。请核对；尚未发生的就留空。`)
}

/** Reports what is wrong at a place, in a sentence that begins with its label. */
export function refuse({ key, path, label, problems }: Place, rest: string): null {
  problems.push({ path: path ?? key, message: `“${label}”${rest}` })
  return null
}

function dayMessage(value: unknown): string {
  const isFormed = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  return isFormed
    ? `是 ${value}，日历上没有这一天。请核对月和日。`
    : `应写作“年-月-日”，例如 2026-01-31；现在是${found(value)}。尚不清楚就留空。`
}
