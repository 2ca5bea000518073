import type { ComponentType } from 'preact'
import type { Bench, Draft } from '../../stores/index.ts'

/** A tab beside 填写. */
export interface Tab {
  readonly id: string
  readonly label: string
  /** Fetched when the tab is first opened. */
  readonly load: () => Promise<ComponentType<{ readonly bench: Bench }>>
}

/** One row of the comparison: what something is under a draft, in words. */
export interface Compared {
  readonly id: string
  readonly label: string
  readonly words: string
}

/** What only a calculator's own folder can say: its own tabs, and what else it compares between scenarios. */
export interface OwnPanels {
  readonly tabs: readonly Tab[]
  readonly compared?: () => Promise<(draft: Draft) => readonly Compared[]>
}

const FOUND = import.meta.glob<{ readonly PANELS: OwnPanels }>('../calculators/*/panels.ts')

/** A calculator's own panels, from `components/calculators/<slug>/panels.ts` where it has that. */
export async function panelsOf(slug: string): Promise<OwnPanels> {
  const load = FOUND[`../calculators/${slug}/panels.ts`]
  return load === undefined ? { tabs: [] } : (await load()).PANELS
}
