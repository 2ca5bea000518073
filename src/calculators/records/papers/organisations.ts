import { foldName } from '../reading/fold.ts'
import { mapped, type Steps } from '../steps.ts'
import type { PaperRecord } from '../types.ts'
import { segmentsOf } from './sides.ts'

/** An organisation as addresses write it, and how many papers have it. */
export interface Organisation {
  readonly name: string
  readonly papers: number
}

/** The first segment of every address, each once, those of most papers first. Abbreviations stay as they stand. */
export function* organisationsIn(records: readonly PaperRecord[]): Steps<Organisation[]> {
  const found = new Map<string, { name: string; papers: number }>()
  yield* mapped(records, ({ addresses }) => {
    const names = new Map((addresses ?? []).map((address) => segmentsOf(address)[0] ?? '').map(keyed))
    for (const [key, name] of names) {
      if (key === '') continue
      const known = found.get(key) ?? { name, papers: 0 }
      known.papers += 1
      found.set(key, known)
    }
  })
  return Array.from(found.values()).sort((one, other) => other.papers - one.papers)
}

function keyed(name: string): readonly [string, string] {
  return [foldName(name), name]
}
