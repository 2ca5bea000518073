import type { ISODate } from '../core/index.ts'
import type { Asked } from '../figures/index.ts'
import { readChoice as chosen, figureOf, found, givenAt, refuse, YEARS } from '../figures/index.ts'

export { readDay, readFlag, refuse } from '../figures/index.ts'
export type Place = Asked

/** Most entries of a list: far more than a lab can have. */
const MAX_ENTRIES = 1000

/** One of the codes; `null` where it is not known or not one of them (reported). */
export function readChoice<Code extends string>(place: Place, codes: readonly Code[]): Code | null {
  return chosen(
    place,
    codes.map((value) => ({ value })),
  )
}

/** The entries of a list, or `null` where it is not known or no list (reported). */
export function readList(place: Place): readonly unknown[] | null {
  const value = givenAt(place)
  if (value === null) return null
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
