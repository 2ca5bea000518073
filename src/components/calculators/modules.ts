import type { CalculatorModule } from '../../calculators/index.ts'

const FOUND = import.meta.glob<{ readonly calculator: CalculatorModule }>('../../calculators/*/module.ts')

/**
 * The calculator of a folder, by itself: a page that asked the registry would load the words and the fields of all.
 * @throws where there is none.
 */
export async function moduleOf(slug: string): Promise<CalculatorModule> {
  const load = FOUND[`../../calculators/${slug}/module.ts`]
  if (load === undefined) throw new Error(`No calculator “${slug}”`)
  return (await load()).calculator
}
