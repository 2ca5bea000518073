/** The policies published on the site, by slug. */
export type PolicySlug =
  | 'moe-standard'
  | 'moe-plan-2014'
  | 'moe-notice-2022'
  | 'cas-hk-evaluation'
  | 'zhejiang-measures'

/** Where a rule's words stand: the policy, the fragment id on its page, and the words themselves. */
export interface Source {
  readonly policy: PolicySlug
  readonly fragment: string
  readonly quote: string
}

/** How an open point of the text is read here; shown with every result it touches. */
export interface Reading {
  readonly id: string
  readonly text: string
}

/** The readings of a table of texts: one by its id, and all of them. @throws for an id that has none. */
export function readingsIn<Id extends string>(
  texts: Readonly<Record<Id, string>>,
): { readonly reading: (id: Id) => Reading; readonly all: readonly Reading[] } {
  const reading = (id: Id): Reading => {
    const text = texts[id]
    if (text === undefined) throw new RangeError(`no reading ${id}`)
    return { id, text }
  }
  return { reading, all: (Object.keys(texts) as Id[]).map(reading) }
}
