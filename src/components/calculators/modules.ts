import type { Assessment, CalculatorModule, CalculatorStart } from '../../calculators/index.ts'
import { type Bench, openBench } from '../../stores/index.ts'

const MODULES = import.meta.glob<{ readonly calculator: CalculatorModule }>('../../calculators/*/module.ts')
const STARTS = import.meta.glob<{ readonly start: CalculatorStart }>('../../calculators/*/start.ts')

/**
 * The calculator of a folder, by itself: a page that asked the registry would load the words and the fields of all.
 * @throws where there is none.
 */
export async function moduleOf(slug: string): Promise<CalculatorModule> {
  const load = MODULES[`../../calculators/${slug}/module.ts`]
  if (load === undefined) throw new Error(`No calculator “${slug}”`)
  return (await load()).calculator
}

/** Whether the rules of a folder's calculator are fetched when somebody begins to fill its page in. */
export function comesLater(slug: string): boolean {
  return `../../calculators/${slug}/start.ts` in STARTS
}

/** A calculator at work on its page; `served` are an empty lab's findings, of one whose rules come later. */
export async function benchOf(slug: string, served: Assessment | null, held: unknown): Promise<Bench> {
  const load = STARTS[`../../calculators/${slug}/start.ts`]
  if (load === undefined || served === null) return openBench(await moduleOf(slug), undefined, held)
  return openBench((await load()).start, { served, load: () => moduleOf(slug) }, held)
}
