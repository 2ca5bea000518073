import { found, isObject, type JsonObject, own, type Problem, reportUnknown } from '../figures/index.ts'

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
  reportUnknown(unknownIn(root, '', known), { path: '', problems })
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
