import type { Draft } from './draft.ts'

/** One set of figures: 现状 comes first, every further one is a 方案 that began as its copy. */
export interface Scenario {
  readonly name: string
  readonly draft: Draft
}

/** All that one lab's reader is working on. */
export interface Case {
  readonly scenarios: readonly [Scenario, ...Scenario[]]
  readonly active: number
  /** What a link of a later version carried beside the figures: kept with them, for the next link. */
  readonly beside?: { readonly [key: string]: unknown }
}

/** A lab with every scenario changed. */
export function withScenarios(lab: Case, change: (scenario: Scenario, index: number) => Scenario): Case {
  const [baseline, ...others] = lab.scenarios
  const changed = others.map((scenario, place) => change(scenario, place + 1))
  return { ...lab, scenarios: [change(baseline, 0), ...changed] }
}
