import { application2022 } from './application-2022/about.ts'
import { casHk } from './cas-hk/about.ts'
import { moe } from './moe/about.ts'
import type { CalculatorAbout, ReadingPlace, RuleSource } from './rules/index.ts'
import { zhejiang } from './zhejiang/about.ts'

/** The calculators of texts that forbid their own publication: a build with `SITE_AUDIENCE=public` has none of them. */
export const INTERNAL = [application2022] as const

/** Every calculator of the site, in the order that readers see. A new one is a folder and a line here. */
export const CALCULATORS = [
  moe,
  casHk,
  zhejiang,
  ...(process.env['SITE_AUDIENCE'] === 'public' ? [] : INTERNAL),
] as const satisfies readonly CalculatorAbout[]

/**
 * Every quote that any rule rests on, with its policy and fragment: what a test holds against the pages. The
 * notice's are among them, so that no page and no data of the site may publish this list.
 */
export async function allSources(): Promise<readonly RuleSource[]> {
  const sources = CALCULATORS.map(async ({ load }) => (await load()).sources())
  const timeline = await import('./timeline/index.ts')
  return [...(await Promise.all(sources)).flat(), ...timeline.timelineSources()]
}

/** Every reading with the clause that it reads; of the notice's the same holds as of its quotes. */
export async function allReadings(): Promise<readonly ReadingPlace[]> {
  const readings = CALCULATORS.map(async ({ load }) => (await (await load()).readings?.()) ?? [])
  const timeline = await import('./timeline/index.ts')
  return [...(await Promise.all(readings)).flat(), ...timeline.timelineReadingPlaces()]
}
