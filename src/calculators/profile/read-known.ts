import { type ISODate, isDay } from '../core/index.ts'
import { found, isObject, type JsonObject, own } from './found.ts'
import type { Problem } from './problem.ts'

/** The input as an object; anything else is reported and counts as empty. */
export function readRoot(input: unknown, problems: Problem[]): JsonObject {
  if (isObject(input)) return input
  problems.push({ path: '', message: `数据应为对象 { … }；现在是${found(input)}。` })
  return {}
}

/** Years that a lab's days can lie in: a year half typed (0026) is a slip. */
const YEARS = { first: 1900, last: 2999 } as const

/** Whether the year of a day or month, `2024-03`, can be one of a lab's days. */
export function hasLikelyYear(day: string): boolean {
  const year = Number(day.slice(0, 4))
  return year >= YEARS.first && year <= YEARS.last
}

/** The day at a key, or `null` where it is not known; what is no day is reported, never rolled over. */
export function readDay(
  input: JsonObject,
  key: string,
  label: string,
  problems: Problem[],
): { readonly day: ISODate | null; readonly isWrong: boolean } {
  const value = own(input, key)
  if (value === undefined || value === null) return { day: null, isWrong: false }
  if (isDay(value) && hasLikelyYear(value)) return { day: value, isWrong: false }
  const expected = isDay(value)
    ? `的年份应在 ${YEARS.first} 至 ${YEARS.last} 之间`
    : '应为存在的日期，例如 2025-03-10'
  const message = `“${label}”${expected}；现在是${found(value)}。请改正，尚不清楚就留空。`
  problems.push({ path: key, message })
  return { day: null, isWrong: true }
}

/** The code of a choice at a key, or `null` where it is not known; what is no choice is reported. */
export function readChoice<C extends string>(
  input: JsonObject,
  key: string,
  label: string,
  choices: readonly { readonly value: C; readonly label: string }[],
  problems: Problem[],
): C | null {
  const value = own(input, key)
  if (value === undefined || value === null) return null
  const choice = choices.find((each) => each.value === value)
  if (choice !== undefined) return choice.value
  const expected = choices.map((each) => `“${each.value}”（${each.label}）`).join('、')
  problems.push({ path: key, message: `“${label}”应为 ${expected}；现在是${found(value)}。` })
  return null
}

/** Yes or no at a key, or `null` where it is not known; what is neither is reported. */
export function readFlag(input: JsonObject, key: string, label: string, problems: Problem[]): boolean | null {
  const value = own(input, key)
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value
  const message = `“${label}”应为 true（是）或 false（否）；现在是${found(value)}。尚不清楚就留空。`
  problems.push({ path: key, message })
  return null
}
