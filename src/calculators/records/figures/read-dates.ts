import { type ISODate, isDay } from '../../core/index.ts'
import { found, isObject } from '../../figures/index.ts'
import type { Problem } from '../types.ts'
import { daysOf } from './days.ts'
import { isBlank } from './read-lists.ts'

/** The days that windows are reckoned from; `null` where not known. */
export interface LabDates {
  /** 申报（评估）日. */
  readonly asOf: ISODate | null
  /** 培育开始日. Nothing is counted from it. */
  readonly incubationStartedOn: ISODate | null
  /** 立项日. */
  readonly establishedOn: ISODate | null
  /** 评估周期起始日. */
  readonly cycleStartedOn: ISODate | null
}

const LABELS: Readonly<Record<keyof LabDates, string>> = {
  asOf: '申报（评估）日',
  incubationStartedOn: '培育开始日',
  establishedOn: '立项日',
  cycleStartedOn: '评估周期起始日',
}

/** Checks `dates`: each is a full day in 1900–2100 or not known. What it says of an evaluation bears on no window. */
export function readDates(input: unknown, problems: Problem[]): LabDates {
  const dates: Record<keyof LabDates, ISODate | null> = {
    asOf: null,
    incubationStartedOn: null,
    establishedOn: null,
    cycleStartedOn: null,
  }
  if (isBlank(input)) return dates
  if (!isObject(input)) {
    problems.push({ path: 'dates', message: `日期应为对象 { … }；现在是${found(input)}。` })
    return dates
  }
  for (const key of Object.keys(input)) {
    const value = input[key]
    if (key === 'evaluation') continue
    if (!isDateName(key)) problems.push({ path: `dates.${key}`, message: `没有“${key}”这个日期，已略去。` })
    else if (isDay(value) && daysOf(value) !== null) dates[key] = value
    else if (!isBlank(value))
      problems.push({
        path: `dates.${key}`,
        message: `“${LABELS[key]}”应为 1900—2100 年的一天，如 2024-05-17；现在是${found(value)}，按未知处理。`,
      })
  }
  return dates
}

function isDateName(key: string): key is keyof LabDates {
  return Object.prototype.hasOwnProperty.call(LABELS, key)
}
