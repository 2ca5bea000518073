import type { Reading, Source } from '../core/index.ts'
import type { Problem } from '../figures/index.ts'
import { found, isObject, type JsonObject } from '../figures/index.ts'

/** What every result carries beside its own fields. */
export interface Answer {
  readonly problems: readonly Problem[]
  readonly readings: readonly Reading[]
  readonly sources: readonly Source[]
}

/** Input whose every key may be missing or `null`: not known. */
export type Given<T> = { readonly [K in keyof T]?: T[K] | null | undefined }

/**
 * The answer to an input of any origin, never throwing: one that is no object, or cannot be read (a getter that
 * throws, a revoked proxy), is answered as if nothing were known, with a problem at the path `''`.
 */
export function answerTo<R>(input: unknown, answer: (given: JsonObject, problems: Problem[]) => R): R {
  const nothing = (message: string) => answer({}, [{ path: '', message }])
  try {
    if (input === undefined || input === null) return answer({}, [])
    if (!isObject(input)) return nothing(`数据应为对象 { … }；现在是${found(input)}。`)
    return answer(input, [])
  } catch {
    return nothing('这份数据无法读取。请重新填写。')
  }
}

/** The value, or `null` where a problem stands at one of the paths that it is made from, or at the whole input. */
export function unlessProblem<T>(problems: readonly Problem[], paths: readonly string[], value: T): T | null {
  const bears = ({ path }: Problem) =>
    path === '' || paths.some((own) => path === own || path.startsWith(`${own}.`))
  return problems.some(bears) ? null : value
}

/** All of these hold: one known not to gives `false`, else one unknown gives `null`. */
export function allOf(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false
  return parts.includes(null) ? null : true
}

/** At least one of these holds: one known to gives `true`, else one unknown gives `null`. */
export function anyOf(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(true)) return true
  return parts.includes(null) ? null : false
}
