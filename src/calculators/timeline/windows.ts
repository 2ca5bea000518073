import { addDays, addYears, type ISODate } from '../core/index.ts'
import type { Problem } from '../figures/index.ts'
import { asking, guarded, readDay } from '../figures/index.ts'
import { MOE_PERIODS, type MoePeriods } from './moe-rules.ts'
import { reading, readingsOf } from './readings.ts'
import { anniversary } from './span.ts'
import type { Explained, PeriodRule, Span } from './types.ts'

export interface FigureWindows extends Explained {
  readonly lastThreeYears: Span | null
  readonly lastFiveYears: Span | null
  readonly construction: Span | null
}

/**
 * Over which days the standard's 近三年, 近五年 and 建设期内 run: up to and with the day of application, and the
 * three years from 立项. Never throws.
 */
export function figureWindows(dates: {
  readonly asOf?: ISODate | null | undefined
  readonly establishedOn?: ISODate | null | undefined
}): FigureWindows {
  return figureWindowsBy(MOE_PERIODS, dates)
}

/** `figureWindows` under other lengths, for tests of the lengths. */
export function figureWindowsBy(periods: MoePeriods, dates: object): FigureWindows {
  return guarded((input) => windowsOf(periods, input), dates)
}

function windowsOf({ lastThree, lastFive, construction }: MoePeriods, input: unknown): FigureWindows {
  const problems: Problem[] = []
  const ask = asking(input, problems)
  const asOf = readDay(ask('asOf', '申报日'))
  const from = readDay(ask('establishedOn', '立项日期'))
  const until = anniversary(from, construction.years)
  const rules = [lastThree, lastFive, construction]
  return {
    lastThreeYears: upTo(asOf, lastThree),
    lastFiveYears: upTo(asOf, lastFive),
    construction: from === null || until === null ? null : { from, until },
    problems,
    readings: [...readingsOf(rules), reading('tl-window-construction')],
    sources: rules.map(({ source }) => source),
  }
}

/** So many whole years that end with a day; 1 March where the first would be 29 February of a year without one. */
function upTo(asOf: ISODate | null, { years }: PeriodRule): Span | null {
  if (asOf === null) return null
  const until = addDays(asOf, 1)
  const back = addYears(until, -years)
  const from = until.slice(5) === '02-29' && back.slice(5) === '02-28' ? addDays(back, 1) : back
  return { from, until }
}
