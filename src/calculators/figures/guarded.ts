import type { Problem } from './problem.ts'

/**
 * What `compute` gives for an input of any origin. Only an object that is not data can make reading fail (a
 * revoked proxy, a getter that throws): it counts as empty, and the result says so.
 */
export function guarded<R extends { readonly problems: readonly Problem[] }>(
  compute: (input: unknown) => R,
  input: unknown,
): R {
  try {
    return compute(input)
  } catch {
    const empty = compute({})
    const unreadable = { path: '', message: '这份数据无法读取。请重新导出或重新填写。' }
    return { ...empty, problems: [unreadable, ...empty.problems] }
  }
}
