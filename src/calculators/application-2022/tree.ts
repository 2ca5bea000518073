import { cut, found, isObject, type JsonObject, own } from '../profile/found.ts'
import type { Problem } from '../profile/problem.ts'

/** Keys that no application has are each reported, up to this many. */
const MAX_UNKNOWN_KEYS = 20

/** The value at a dotted path; `undefined` where any step is missing, and reported where a step is no object. */
export function valueAt(root: JsonObject, path: string, problems: Problem[]): unknown {
  const keys = path.split('.')
  let value: unknown = root
  for (const [index, key] of keys.entries()) {
    if (value === undefined || value === null) return undefined
    if (!isObject(value)) return refuse(keys.slice(0, index).join('.'), value, problems)
    value = own(value, key)
  }
  return value
}

function refuse(path: string, value: unknown, problems: Problem[]): undefined {
  if (problems.every((problem) => problem.path !== path))
    problems.push({ path, message: `“${path}”应为对象 { … }；现在是${found(value)}。` })
  return undefined
}

/** Reports the keys that lie on none of the known paths, in the order in which they are met. */
export function reportUnknownKeys(root: JsonObject, known: readonly string[], problems: Problem[]): void {
  const unknown = unknownIn(root, '', known)
  for (const { path, key } of unknown.slice(0, MAX_UNKNOWN_KEYS)) {
    const where = path === '' ? cut(key) : `${path}.${cut(key)}`
    problems.push({ path: where, message: `没有“${cut(key)}”这一项，已略去。请检查键名的拼写。` })
  }
  const more = unknown.length - MAX_UNKNOWN_KEYS
  if (more > 0) problems.push({ path: '', message: `另有 ${more} 个不认识的键，已略去。` })
}

function unknownIn(
  object: JsonObject,
  path: string,
  known: readonly string[],
): { readonly path: string; readonly key: string }[] {
  return Object.keys(object).flatMap((key) => {
    const here = path === '' ? key : `${path}.${key}`
    if (known.includes(here)) return []
    if (!known.some((each) => each.startsWith(`${here}.`))) return [{ path, key }]
    const value = own(object, key)
    return isObject(value) ? unknownIn(value, here, known) : []
  })
}
