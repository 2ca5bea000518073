import { importsOf, type Tree } from './imports.ts'

/** Each group of files that import one another in a circle, also where only types go round. */
export function circles(tree: Tree): string[][] {
  const targets = new Map<string, string[]>()
  for (const { from, to, isPackage } of importsOf(tree))
    if (!isPackage && tree.has(to)) targets.set(from, [...(targets.get(from) ?? []), to])
  const reach = new Map(Array.from(targets.keys(), (path) => [path, reachedFrom(path, targets)]))
  const seen = new Set<string>()
  return Array.from(targets.keys()).flatMap((path) => {
    if (seen.has(path) || !reach.get(path)?.has(path)) return []
    const circle = Array.from(reach.get(path) ?? []).filter((other) => reach.get(other)?.has(path))
    for (const member of circle) seen.add(member)
    return [circle]
  })
}

function reachedFrom(start: string, targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const next = [...(targets.get(start) ?? [])]
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    next.push(...(targets.get(path) ?? []))
  }
  return reached
}
