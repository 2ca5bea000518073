import { addDays, type ISODate } from '../core/index.ts'
import type { Problem } from '../figures/index.ts'
import { asking, guarded, readDay } from '../figures/index.ts'
import { CYCLE, MUST } from './cas-hk-rules.ts'
import { readingsOf } from './readings.ts'
import { anniversary } from './span.ts'
import type { Explained, PeriodRule } from './types.ts'

export interface CasHkDates {
  /** 本评估周期起始日. */
  readonly startedOn?: ISODate | null | undefined
  /** 合作协议有效期至, that day included. */
  readonly agreementUntil?: ISODate | null | undefined
  /** 评估开始日, as the notice of the evaluation gives it. */
  readonly evaluationOn?: ISODate | null | undefined
}

export interface CasHkCycle extends Explained {
  readonly from: ISODate | null
  /** The first day of the next cycle. */
  readonly until: ISODate | null
  readonly lastDay: ISODate | null
  /** Whether the agreement is in force when the evaluation begins, so that the lab should take part in principle. */
  readonly agreementHolds: boolean | null
}

/** The five-year cycle of the evaluation (cas-hk-evaluation 一、5.) from its first day. Never throws. */
export function casHkCycle(dates: CasHkDates): CasHkCycle {
  return casHkCycleBy(CYCLE, dates)
}

/** `casHkCycle` under another length, for tests of the length. */
export function casHkCycleBy(cycle: PeriodRule, dates: CasHkDates): CasHkCycle {
  return guarded((input) => cycleOf(cycle, input), dates)
}

function cycleOf(cycle: PeriodRule, input: unknown): CasHkCycle {
  const problems: Problem[] = []
  const ask = asking(input, problems)
  const from = readDay(ask('startedOn', '本评估周期起始日'))
  const agreed = readDay(ask('agreementUntil', '合作协议有效期至'))
  const evaluated = readDay(ask('evaluationOn', '评估开始日'))
  const until = anniversary(from, cycle.years)
  return {
    from,
    until,
    lastDay: until === null ? null : addDays(until, -1),
    agreementHolds: agreed === null || evaluated === null ? null : agreed >= evaluated,
    problems,
    readings: readingsOf([cycle, MUST]),
    sources: [cycle.source, MUST.source],
  }
}
