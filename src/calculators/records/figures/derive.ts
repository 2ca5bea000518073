import type { Reading } from '../../core/index.ts'
import type { Problem } from '../types.ts'
import { CAS_HK_FIGURE_RULES } from './cas-hk-rules.ts'
import { periodsOfRule } from './dating.ts'
import { judgeAll } from './judge.ts'
import { MOE_FIGURE_RULES } from './moe-rules.ts'
import { type LabDates, readDates } from './read-dates.ts'
import { type Lists, readLists } from './read-lists.ts'
import { FIGURE_READINGS } from './readings.ts'
import type { FigureRule } from './rule.ts'
import { type FigureValue, madeOf } from './values.ts'

/** One figure counted from records; every record of its list is once in `counted` or in `left`. */
export interface DerivedFigure {
  /** In the figures file: `moe.projectsLastThreeYears`. */
  readonly path: string
  /** `null` while not known. A lower bound where records are still to be completed. */
  readonly value: FigureValue
  /** Of an array, the ids of the records of each entry. */
  readonly entries?: readonly (readonly string[])[]
  readonly counted: readonly string[]
  readonly left: readonly { readonly id: string; readonly reason: string }[]
}

export interface Derived {
  readonly figures: readonly DerivedFigure[]
  readonly problems: readonly Problem[]
  readonly readings: readonly Reading[]
}

export const FIGURE_RULES: readonly FigureRule[] = [...MOE_FIGURE_RULES, ...CAS_HK_FIGURE_RULES]

/**
 * The figures that a lab's dated records come to. It has no clock: every window is reckoned from `dates`.
 * What is wrong in either is a problem and not known, and the rest is counted.
 */
export function deriveFigures(records: unknown, dates: unknown): Derived {
  const problems: Problem[] = []
  const lists = readLists(records, problems)
  const known = readDates(dates, problems)
  const figures: DerivedFigure[] = []
  for (const rule of FIGURE_RULES) figures.push(figureOf(rule, lists, known, figures))
  const touched = FIGURE_RULES.filter(({ list }) => lists.has(list))
  const readings = FIGURE_READINGS.filter(({ touches }) => touched.some(touches))
  return { figures, problems, readings: readings.map(({ id, text }) => ({ id, text })) }
}

function figureOf(
  rule: FigureRule,
  lists: Lists,
  dates: LabDates,
  before: readonly DerivedFigure[],
): DerivedFigure {
  const { path } = rule
  const items = lists.get(rule.list)
  if (items === undefined) return { path, value: null, counted: [], left: [] }
  const periods = periodsOfRule(rule, dates)
  const sister = before.find((figure) => figure.path === rule.sister)
  const judged = judgeAll(rule, items, periods, dates, new Set(sister?.counted))
  const counted = judged.flatMap(({ item, answer }) => (answer.is === 'yes' ? [item.id] : []))
  const left = judged.flatMap(({ item, answer }) =>
    answer.is === 'yes' ? [] : [{ id: item.id, reason: answer.reason }],
  )
  const whole = before.find((figure) => figure.path === rule.within)
  const isOpen = periods === null || whole?.left.some(({ reason }) => isToComplete(reason)) === true
  return { path, ...(isOpen ? { value: null } : madeOf(rule, judged, periods)), counted, left }
}

/** Whether a record left out for this reason may count once it is completed. */
export function isToComplete(reason: string): boolean {
  return /^(?:no-window|undated|coarse|unknown:.+)$/.test(reason)
}
