import type { ComponentType } from 'preact'
import type { Row } from '../../calculators/index.ts'
import type { Bench } from '../../stores/index.ts'

/** How rows of facts are drawn. */
export interface Facts {
  readonly Figures: ComponentType<{ readonly row: Row; readonly bench: Bench; readonly describedBy: string }>
  readonly Asked: ComponentType<{ readonly row: Row }>
}

/** What a calculator shows beyond what its module says: `<slug>/extra.tsx` exports it as `extra`. */
export interface Extra {
  /** Under the sentence of the answer. */
  readonly Band?: ComponentType<{ readonly bench: Bench }>
  readonly facts?: Facts
  /** The text's own form below the table; its script comes by itself. */
  readonly form?: () => Promise<ComponentType<{ readonly bench: Bench }>>
  /** Groups of rows after those of its indicators. */
  readonly Rows?: ComponentType<{ readonly bench: Bench; readonly policyHref: string }>
}

const FOUND = import.meta.glob<{ readonly extra: Extra }>('./*/extra.tsx')
const NONE: Extra = {}

/** What the calculator of that address adds; nothing for most. */
export async function extraOf(slug: string): Promise<Extra> {
  const load = FOUND[`./${slug}/extra.tsx`]
  return load === undefined ? NONE : (await load()).extra
}
