import type { ISODate } from '../core/index.ts'
import { found, isObject, type JsonObject, own } from './found.ts'
import type { Problem } from './problem.ts'
import { dayAsked, isLikelyDay } from './read-day.ts'

/** What is looked up where, what it is called, and who is told what is wrong with it. */
export interface Asked {
  readonly given: JsonObject
  readonly key: string
  readonly label: string
  readonly problems: Problem[]
  /** Path of the key, where it does not stand at the top. */
  readonly path?: string
}

/** The input as an object; anything else is reported and counts as empty. */
export function readRoot(input: unknown, problems: Problem[]): JsonObject {
  if (isObject(input)) return input
  problems.push({ path: '', message: `数据应为对象 { … }；现在是${found(input)}。` })
  return {}
}

/** Asks an input for the values at its keys by their labels. */
export function asking(input: unknown, problems: Problem[]): (key: string, label: string) => Asked {
  const given = readRoot(input, problems)
  return (key, label) => ({ given, key, label, problems })
}

/** The day at a key, or `null` where it is not known; what is no day is reported, never rolled over. */
export function readDay(asked: Asked): ISODate | null {
  const value = givenAt(asked)
  if (value === null || isLikelyDay(value)) return value
  return refuse(asked, dayAsked(value))
}

/** The code of a choice at a key, or `null` where it is not known; what is no choice is reported. */
export function readChoice<Code extends string>(
  asked: Asked,
  choices: readonly { readonly value: Code; readonly label?: string }[],
): Code | null {
  const value = givenAt(asked)
  if (value === null) return null
  const choice = choices.find((each) => each.value === value)
  if (choice !== undefined) return choice.value
  const expected = choices.map(
    ({ value: code, label }) => `“${code}”${label === undefined ? '' : `（${label}）`}`,
  )
  return refuse(asked, `应为 ${expected.join('、')} 之一；现在是${found(value)}。`)
}

/** Yes or no at a key, or `null` where it is not known; what is neither is reported. */
export function readFlag(asked: Asked): boolean | null {
  const value = givenAt(asked)
  if (value === null || typeof value === 'boolean') return value
  return refuse(asked, `应为 true（是）或 false（否）；现在是${found(value)}。尚不清楚就留空。`)
}

/** Reports what is wrong with what was asked for, in a sentence that begins with its label. */
export function refuse({ key, path, label, problems }: Asked, rest: string): null {
  problems.push({ path: path ?? key, message: `“${label}”${rest}` })
  return null
}

/** What stands at the key; `null` where nothing does. */
export function givenAt({ given, key }: Asked): unknown {
  return own(given, key) ?? null
}
