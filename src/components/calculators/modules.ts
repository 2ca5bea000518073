import type { CalculatorModule, CalculatorStart } from '../../calculators/index.ts'
import { type Bench, openBench, type Served } from '../../stores/index.ts'

const MODULES = import.meta.glob<{ readonly calculator: CalculatorModule }>([
  '../../calculators/*/module.ts',
  '!../../calculators/rules/*',
])
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

/** A calculator at work on its page; `page` is what that was served with, of one whose rules come later. */
export async function benchOf(slug: string, page: Served | null): Promise<Bench> {
  const load = STARTS[`../../calculators/${slug}/start.ts`]
  if (load === undefined || page === null) return openBench(await moduleOf(slug))
  return openBench((await load()).start, { ...page, load: () => moduleOf(slug) })
}
