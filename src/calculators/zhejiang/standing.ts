import { addDays, addYears, type ISODate } from '../core/index.ts'
import { found } from '../figures/index.ts'
import { type Answer, answerTo, type Given, unlessProblem } from './answer.ts'
import { type Evaluation, type Run, readEvaluations, runsOf } from './evaluations.ts'
import { labelOf } from './labels.ts'
import { PERIODS, type Periods } from './periods.ts'
import { type Place, readDay, readList, refuse, reportFuture } from './read-input.ts'
import { readingsOf } from './readings.ts'
import { GROUND_RULES, type Ground } from './rules/grounds.ts'
import type { Facts, StandingStatus } from './standing-facts.ts'
import { standingReadings, standingSources, standingWords } from './standing-words.ts'

export interface StandingInput {
  readonly evaluations: readonly (Given<Evaluation> | null)[]
  /** 第二十条情形 that are there, without their dates. */
  readonly grounds: readonly (Ground | null)[]
  /** The day of the decision to revoke. */
  readonly revokedOn: ISODate
  /** 被认定为国家“一带一路”联合实验室之日. */
  readonly beltRoadOn: ISODate
  /** 主动退出获批之日. */
  readonly withdrawalApprovedOn: ISODate
  readonly today: ISODate
}

export interface Standing extends Answer {
  /** `null` where it is not known. */
  readonly status: StandingStatus | null
  /** The decision's day, else the day of the evaluation that completed the run of fails. */
  readonly revokedOn: ISODate | null
  /** The same day three years later, or the month's last. */
  readonly reapplyFrom: ISODate | null
  readonly reapplyFromCautious: ISODate | null
  /** How it stands, in a sentence; empty where it is not known. */
  readonly summary: string
  readonly notes: readonly string[]
}

const PATHS = ['evaluations', 'grounds', 'revokedOn', 'beltRoadOn', 'withdrawalApprovedOn'] as const

/** 绩效评价与资格 (第十六至二十一条): where a lab stands, and from when it could apply again. Never throws. */
export function standing(input: Given<StandingInput>): Standing {
  return standingBy(PERIODS, input)
}

/** The same by other periods than the draft's: what a test changes. */
export function standingBy(periods: Periods, input: unknown): Standing {
  return answerTo(input, (given, problems) => {
    const at = (key: keyof StandingInput): Place => ({
      given,
      key,
      label: labelOf(key),
      problems,
    })
    const today = readDay(at('today'))
    const day = (key: keyof StandingInput) => {
      const on = readDay(at(key))
      reportFuture(at(key), on, today)
      return on
    }
    const facts: Facts = {
      evaluations: readEvaluations(at('evaluations'), today),
      grounds: readGrounds(at('grounds')),
      revokedOn: day('revokedOn'),
      beltRoadOn: day('beltRoadOn'),
      withdrawalApprovedOn: day('withdrawalApprovedOn'),
    }
    const [least, most] = runsOf(periods, facts.evaluations ?? []).map((run) => decide(run, facts))
    const isSame = least !== undefined && least.status === most?.status
    const status = unlessProblem(problems, PATHS, isSame ? least.status : null)
    const revokedOn =
      status !== null && least?.revokedOn === most?.revokedOn ? (least?.revokedOn ?? null) : null
    const reapplyFrom = revokedOn === null ? null : addYears(revokedOn, periods.banYears.value)
    const result = { status, revokedOn, reapplyFrom }
    return {
      ...result,
      reapplyFromCautious: reapplyFrom === null ? null : addDays(reapplyFrom, 1),
      ...standingWords(result, facts),
      problems,
      readings: readingsOf(standingReadings(result, facts)),
      sources: standingSources(result, facts),
    }
  })
}

/** The earliest dated event decides; on one day revocation comes first. What follows it changes nothing. */
function decide(run: Run, facts: Facts): { status: StandingStatus | null; revokedOn: ISODate | null } {
  const { evaluations, grounds, revokedOn, beltRoadOn, withdrawalApprovedOn } = facts
  const events: readonly (readonly [StandingStatus, ISODate | null])[] = [
    ['revoked', run.revokedOn],
    ['revoked', revokedOn],
    ['graduated', beltRoadOn],
    ['withdrawn', withdrawalApprovedOn],
  ]
  const first = events.reduce((earliest, event) =>
    event[1] !== null && (earliest[1] === null || event[1] < earliest[1]) ? event : earliest,
  )
  if (first[1] !== null && first[0] !== 'revoked') return { status: first[0], revokedOn: null }
  if (first[1] !== null || grounds.length > 0)
    return { status: 'revoked', revokedOn: revokedOn ?? run.revokedOn }
  if (evaluations === null) return { status: null, revokedOn: null }
  return { status: run.latest === 'fail' ? 'warned' : 'normal', revokedOn: null }
}

function readGrounds(place: Place): Ground[] {
  const ids = GROUND_RULES.map(({ id }) => id)
  return (readList(place) ?? []).flatMap((entry, index) => {
    if (entry === undefined || entry === null) return []
    const ground = ids.find((id) => id === entry)
    if (ground !== undefined) return [ground]
    const where = { ...place, path: `${place.key}.${index}`, label: `${place.label}第 ${index + 1} 项` }
    refuse(where, `应为 ${ids.join('、')} 之一；现在是${found(entry)}。`)
    return []
  })
}
