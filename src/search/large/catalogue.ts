import type { Corpus, Entry } from '../corpus.ts'
import { fold } from '../fold.ts'
import type { Clause, PolicyName } from '../types.ts'

/** What is downloaded first of a collection too large to download. */
export interface Catalogue {
  /** In how many parts the places of the keys are. */
  readonly parts: number
  readonly version: string
  readonly policies: readonly PolicyName[]
  /** Which of `clauses` each policy has, and how many clauses that are. */
  readonly shape: ReadonlyArray<readonly [list: number, clauses: number]>
  /** The ids of clauses and their labels, a blank between and a line a clause; many policies have the same. */
  readonly lists: readonly string[]
}

/** A collection of which the texts arrive one by one: every clause has an entry, most without a text. */
export interface Shelf {
  readonly corpus: Corpus
  /** The place of the first clause of each policy. */
  readonly starts: readonly number[]
  /** The number of the policy that has the clause at a place. */
  readonly policyAt: (place: number) => number
  readonly entryAt: (place: number) => Entry
  /** Puts the clauses of a policy, prepared, in their places. */
  readonly put: (policy: number, entries: readonly Entry[]) => void
}

/** Opens a catalogue. */
export function openShelf({ policies, shape, lists }: Catalogue): Shelf {
  const starts: number[] = []
  let end = 0
  for (const [, clauses] of shape) {
    starts.push(end)
    end += clauses
  }
  const entries = new Map<number, Entry>()
  const clauses: Clause[] = []
  const names = new Map<number, readonly string[]>()
  const policyAt = (place: number) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return low
  }
  const entryAt = (place: number): Entry => {
    const known = entries.get(place)
    if (known !== undefined) return known
    const policy = policyAt(place)
    const list = shape[policy]?.[0] ?? 0
    if (!names.has(list)) names.set(list, (lists[list] ?? '').split('\n'))
    const name = names.get(list)?.[place - (starts[policy] ?? 0)] ?? ''
    const [id = '', label = ''] = name.split(' ')
    return bare(policies[policy] as PolicyName, policy, place, id, label)
  }
  const put = (policy: number, arrived: readonly Entry[]) => {
    const start = starts[policy] ?? 0
    for (const [at, entry] of arrived.entries()) {
      const { under } = entry.clause
      const clause = { ...entry.clause, policy, under: under < 0 ? -1 : under + start }
      clauses[start + at] = clause
      entries.set(start + at, {
        ...entry,
        clause,
        policy: policies[policy] as PolicyName,
        position: start + at,
      })
    }
  }
  return { corpus: { policies, clauses, entries: [] }, starts, policyAt, entryAt, put }
}

/** A clause of which only its name is known. */
function bare(policy: PolicyName, at: number, position: number, id: string, label: string): Entry {
  const clause: Clause = {
    policy: at,
    id,
    label,
    under: -1,
    kind: 0,
    heading: '',
    group: '',
    lines: [],
    columns: [],
    notes: '',
  }
  const none = { heading: '', text: '', lines: [], notes: '', context: '', number: '' }
  return { ...none, clause, policy, position, label: fold(label).text }
}
