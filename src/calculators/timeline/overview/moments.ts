import { addDays, type ISODate, type Source } from '../../core/index.ts'
import type { Moment, Tone } from '../../rules/index.ts'
import type { CasHkCycle } from '../cas-hk-cycle.ts'
import { CYCLE, MUST } from '../cas-hk-rules.ts'
import { casHkEvents, moeEvents } from '../events.ts'
import type { DatesFigures } from '../fields.ts'
import type { MoeTimeline } from '../moe.ts'
import { MOE_PERIODS } from '../moe-rules.ts'
import type { FigureWindows } from '../windows.ts'

/** Everything of a lab that has a day, apart from Zhejiang's. */
export interface Dated {
  readonly figures: DatesFigures
  readonly moe: MoeTimeline
  readonly windows: FigureWindows
  readonly cycle: CasHkCycle
}

const MOE = '教育部'
const FIGURES = '近三年、近五年'
const CAS_HK = '中科院—香港'

/** The days of the three steps, of the figures and of the cycle. */
export function momentsOf({ figures, moe, windows, cycle }: Dated): Moment[] {
  return [...moeMoments(moe), ...windowMoments(figures.asOf, windows), ...casHkMoments(figures, cycle)]
}

function moeMoments(moe: MoeTimeline): Moment[] {
  const { incubationStartedOn, earliestApplicationOn, earliestApplicationCautious } = moe
  const { incubation, construction } = MOE_PERIODS
  const calendars = new Map(moeEvents(moe).map(({ id, title }) => [id, title]))
  return [
    ...times(
      MOE,
      'moe-incubation',
      incubationStartedOn,
      earliestApplicationOn,
      '培育组建',
      incubation.source,
    ),
    ...days(
      MOE,
      'moe-earliest-application',
      earliestApplicationOn,
      '培育满两年',
      `计划与标准的“两年以上”自此日起满；谨慎按次日（${earliestApplicationCautious}）。满足年限不等于当下可以申报。`,
      incubation.source,
      calendars,
    ),
    ...(moe.constructionYears ?? []).flatMap(({ from, until }, place) =>
      times(MOE, 'moe-construction', from, until, `建设第 ${place + 1} 年`, construction.source),
    ),
    ...days(
      MOE,
      'moe-construction-completed',
      moe.constructionCompletedOn,
      '建设期满，可申请验收认定',
      '达到验收标准的，可提出验收认定申请；期满后多久内须申请，原文未写。',
      construction.source,
      calendars,
    ),
  ]
}

function windowMoments(
  asOf: ISODate | undefined,
  { lastThreeYears: three, lastFiveYears: five }: FigureWindows,
): Moment[] {
  const { lastThree, lastFive } = MOE_PERIODS
  return [
    ...times(FIGURES, 'last-five', five?.from, five?.until, '近五年', lastFive.source),
    ...times(FIGURES, 'last-three', three?.from, three?.until, '近三年', lastThree.source),
    ...days(FIGURES, 'as-of', asOf, '申报（评估）日', '由填报人选定；近三年、近五年止于这一天。', null),
  ]
}

function casHkMoments({ evaluation }: DatesFigures, cycle: CasHkCycle): Moment[] {
  const calendars = new Map(casHkEvents(cycle).map(({ id, title }) => [id, title]))
  return [
    ...times(CAS_HK, 'cas-hk-cycle', cycle.from, cycle.until, '评估周期', CYCLE.source),
    ...days(
      CAS_HK,
      'cas-hk-cycle-last-day',
      cycle.lastDay,
      '评估周期末日',
      `自评针对这五年的工作；下一周期自 ${cycle.until} 起。`,
      CYCLE.source,
      calendars,
    ),
    ...days(
      CAS_HK,
      'cas-hk-evaluation',
      evaluation?.startsOn,
      '评估开始',
      '由填报人填写，以评估通知为准。',
      null,
    ),
    ...days(
      CAS_HK,
      'cas-hk-agreement',
      evaluation?.agreementUntil,
      '合作协议到期',
      '由填报人填写。协议有效期内的联合实验室，原则上都应参加评估。',
      MUST.source,
    ),
  ]
}

/** A day; nothing of one that is not known. What a calendar has an entry for is called there as it is here. */
function days(
  lane: string,
  id: string,
  on: ISODate | null | undefined,
  label: string,
  words: string,
  source: Source | null,
  calendars: ReadonlyMap<string, string> = new Map(),
): Moment[] {
  if (on === null || on === undefined) return []
  const tone: Tone = calendars.has(id) ? 'caution' : 'met'
  return [{ id, on, lane, label, words, tone, source, calendar: calendars.get(id) ?? null }]
}

/** A time between two days. */
function times(
  lane: string,
  id: string,
  on: ISODate | null | undefined,
  until: ISODate | null | undefined,
  label: string,
  source: Source,
): Moment[] {
  if (on === null || on === undefined || until === null || until === undefined) return []
  const words = `到 ${addDays(until, -1)} 为止。`
  return [{ id, on, until, lane, label, words, tone: 'met', source, calendar: null }]
}
