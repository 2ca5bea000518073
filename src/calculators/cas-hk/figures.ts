import type { CasHkFigures } from './fields.ts'
import type { EquivalentRule } from './rule.ts'

/** The figures of one indicator that counts equivalents. */
export type GroupFigures = CasHkFigures[EquivalentRule['figure']]

type Papers = NonNullable<NonNullable<CasHkFigures['publications']>['papers']>

/** One row of `publications.papers`; `null` where nothing of it is known. */
export type Paper = Papers[number]
