import { cut } from './found.ts'
import type { Problem } from './problem.ts'

/** Keys that no table has are each reported, up to this many. */
const MOST = 20

/** Reports keys that no table has, each with the path of the object it stands in; `expected` says which there are. */
export function reportUnknown(
  unknown: readonly { readonly path: string; readonly key: string }[],
  { path, problems }: { readonly path: string; readonly problems: Problem[] },
  expected = '',
): void {
  for (const { path: of, key } of unknown.slice(0, MOST)) {
    const where = of === '' ? cut(key) : `${of}.${cut(key)}`
    problems.push({ path: where, message: `没有“${cut(key)}”这一项，已略去。请检查键名的拼写。${expected}` })
  }
  const more = unknown.length - MOST
  if (more > 0) problems.push({ path, message: `另有 ${more} 个不认识的键，已略去。` })
}
