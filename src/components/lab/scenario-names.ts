import type { CalculatorModule } from '../../calculators/index.ts'
import { $case, addScenario } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'

/** What offers names for scenarios: a calculator at work, or a page that has none to offer. */
export interface OffersNames {
  readonly module: Pick<CalculatorModule, 'scenarios'>
}

/** Begins a 方案 as a copy of the one on screen, by the next name that the calculator offers. */
export function beginScenario({ module: { scenarios: offered = [] } }: OffersNames): void {
  const { scenarios } = $case.get()
  const taken = new Set(scenarios.map(({ name }) => name))
  addScenario(offered.find((name) => !taken.has(name)) ?? `方案${scenarios.length}`)
}

/** The scenario on screen. */
export function useScenario(): {
  readonly name: string
  readonly isBaseline: boolean
  readonly count: number
} {
  const { scenarios, active } = useStore($case)
  return { name: scenarios[active]?.name ?? '', isBaseline: active === 0, count: scenarios.length }
}
