import { casHk } from './cas-hk/about.ts'
import { moe } from './moe/about.ts'
import type { CalculatorAbout, RuleSource } from './rules/index.ts'

/** Every calculator of the site, in the order that readers see. A new one is a folder and a line here. */
export const CALCULATORS = [moe, casHk] as const satisfies readonly CalculatorAbout[]

/** Every quote that any rule rests on, with its policy and fragment: what a test holds against the pages. */
export async function allSources(): Promise<readonly RuleSource[]> {
  const modules = await Promise.all(CALCULATORS.map(({ load }) => load()))
  return modules.flatMap(({ sources }) => sources())
}
