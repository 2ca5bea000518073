import type { ISODate } from '../core/index.ts'
import type { Evaluation } from './evaluations.ts'
import type { Ground } from './rules/grounds.ts'

/** 正常 · 提醒督促 · 达到取消资格的情形 · 第十八条 · 第十九条. */
export type StandingStatus = 'normal' | 'warned' | 'revoked' | 'graduated' | 'withdrawn'

/** What decides a standing, once read. */
export interface Facts {
  readonly evaluations: readonly Evaluation[] | null
  readonly grounds: readonly Ground[]
  readonly revokedOn: ISODate | null
  readonly beltRoadOn: ISODate | null
  readonly withdrawalApprovedOn: ISODate | null
}
