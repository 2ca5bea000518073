import type { ISODate } from '../core/index.ts'
import { found, isObject } from '../figures/index.ts'
import { EVALUATION_RESULTS, type EvaluationResult } from './evaluation-results.ts'
import type { Periods } from './periods.ts'
import { type Place, readChoice, readDay, readList, refuse, reportFuture } from './read-input.ts'

/** One 绩效评价; what is not known of it is `null`. */
export interface Evaluation {
  readonly on: ISODate | null
  readonly result: EvaluationResult | null
}

/** What a row of evaluations comes to. */
export interface Run {
  /** The day of the evaluation that completed the run of fails; `null` where there is none. */
  readonly revokedOn: ISODate | null
  readonly latest: EvaluationResult | null
}

const CODES = EVALUATION_RESULTS.map(({ code }) => code)
const NO_RUN: Run = { revokedOn: null, latest: null }
/** Before every day: for the worst that an evaluation without a date can mean. */
const LONG_AGO = '0000-01-01'

/**
 * The evaluations of a list, without its blank rows; `null` where it is not known. What is no evaluation, two on
 * one day, and one after `today` are reported at their own paths.
 */
export function readEvaluations(place: Place, today: ISODate | null): Evaluation[] | null {
  const seen = new Map<ISODate, number>()
  return (
    readList(place)?.flatMap((entry, index) => {
      const path = `${place.path ?? place.key}.${index}`
      const number = index + 1
      if (entry === undefined || entry === null) return []
      if (!isObject(entry)) {
        refuse(
          { ...place, path, label: `第 ${number} 次评价` },
          `应为对象 { on, result }；现在是${found(entry)}。`,
        )
        return []
      }
      const part = (key: string, label: string): Place => ({
        given: entry,
        key,
        label: `第 ${number} 次评价的${label}`,
        problems: place.problems,
        path: `${path}.${key}`,
      })
      const on = readDay(part('on', '日期'))
      const result = readChoice(part('result', '结果'), CODES)
      const before = on === null ? undefined : seen.get(on)
      if (before !== undefined)
        refuse(
          part('on', '日期'),
          `与第 ${before} 次同为 ${on}，先后无从判断。请核对日期，或删去重复的一次。`,
        )
      else if (on !== null) seen.set(on, number)
      reportFuture(part('on', '日期'), on, today)
      return on === null && result === null ? [] : [{ on, result }]
    }) ?? null
  )
}

/**
 * The least and the most that evaluations can come to while some results or dates are not known. They are the same
 * where everything is known, in whatever order the list is.
 */
export function runsOf(periods: Periods, evaluations: readonly Evaluation[]): readonly [Run, Run] {
  if (evaluations.some(({ on }) => on === null)) {
    const possible = evaluations.filter(({ result }) => result === 'fail' || result === null).length
    const isPossible = possible >= periods.failsInARow.value
    return [NO_RUN, { revokedOn: isPossible ? LONG_AGO : null, latest: possible > 0 ? 'fail' : null }]
  }
  return [runIf(periods, evaluations, 'pass'), runIf(periods, evaluations, 'fail')]
}

function runIf(periods: Periods, evaluations: readonly Evaluation[], unknown: EvaluationResult): Run {
  const byDay = evaluations
    .map(({ on, result }) => ({ on: on ?? LONG_AGO, result: result ?? unknown }))
    .sort((one, other) => (one.on < other.on ? -1 : 1))
  let fails = 0
  for (const { on, result } of byDay) {
    fails = result === 'fail' ? fails + 1 : 0
    if (fails === periods.failsInARow.value) return { revokedOn: on, latest: result }
  }
  return { revokedOn: null, latest: byDay[byDay.length - 1]?.result ?? null }
}
