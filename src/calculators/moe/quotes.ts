import type { Source } from '../core/index.ts'
import type { Demand, IndicatorRule, LabClass } from './types.ts'

/** The words a demand rests on with where they stand, one for each class of laboratory where they differ. */
export function sourcesOf(
  { id }: IndicatorRule,
  { quote }: Demand,
): readonly { readonly labClass: LabClass | null; readonly source: Source }[] {
  const policy = 'moe-standard'
  if (typeof quote === 'string') return [{ labClass: null, source: { policy, fragment: id, quote } }]
  const classes = Object.entries(quote) as [LabClass, { fragment: string; quote: string }][]
  return classes.map(([labClass, place]) => ({ labClass, source: { policy, ...place } }))
}
