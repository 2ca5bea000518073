import type { ISODate } from '../core/index.ts'
import {
  type Assessment,
  type Circumstances,
  type Indicator,
  type Moment,
  type Row,
  within,
} from '../rules/index.ts'
import { assessZhejiang } from '../zhejiang/index.ts'
import { casHkCycle } from './cas-hk-cycle.ts'
import { casHkProcess } from './cas-hk-process.ts'
import type { DatesFigures } from './fields.ts'
import type { HeldCall } from './held.ts'
import { moeTimeline } from './moe.ts'
import { answerOf, stepsOf } from './overview/answer.ts'
import { callIndicator } from './overview/call-rows.ts'
import { casHkIndicators } from './overview/cas-hk-rows.ts'
import { moeIndicators } from './overview/moe-rows.ts'
import { momentsOf } from './overview/moments.ts'
import { COLUMN, STATUS_WORDS } from './overview/parts.ts'
import { windowIndicator } from './overview/window-rows.ts'
import { figureWindows } from './windows.ts'

/** A lab's days, and all that follows from them, as every page and sheet shows them. */
export function assessTimeline(figures: DatesFigures, around?: Circumstances): Assessment {
  const today = around?.today ?? null
  // Made with the page, of this build's own texts.
  const call = (around?.held ?? null) as HeldCall | null
  const { incubationStartedOn, establishedOn, asOf, cycleStartedOn, evaluation } = figures
  const moe = moeTimeline({ incubationStartedOn, establishedOn, today })
  const windows = figureWindows({ asOf, establishedOn })
  const cycle = casHkCycle({
    startedOn: cycleStartedOn,
    agreementUntil: evaluation?.agreementUntil,
    evaluationOn: evaluation?.startsOn,
  })
  const process = casHkProcess(evaluation ?? {})
  const zhejiang = zhejiangDays(around, today)
  const indicators = [
    ...moeIndicators(moe, call),
    windowIndicator(windows),
    ...casHkIndicators(cycle, process, evaluation),
    ...zhejiang.indicators,
    ...(call === null ? [] : [callIndicator(call, today)]),
  ]
  const moments = [
    ...momentsOf({ figures, moe, windows, cycle }),
    ...zhejiang.moments,
    ...(call?.moments ?? []),
  ]
  return {
    columns: [COLUMN],
    indicators,
    answers: [answerOf(indicators)],
    details: [[]],
    steps: [stepsOf(indicators, inOrder(moments), today)],
    statusWords: STATUS_WORDS,
    problems: [...within('dates', moe.problems), ...zhejiang.problems],
    moments: inOrder(moments),
    lanes: [...new Set(moments.map(({ lane }) => lane))],
  }
}

const DRAFT = '浙江省（征求意见稿）'
/** What of Zhejiang's measures turns on days. */
const DATED = ['annual-report', 'change', 'standing']

/** Zhejiang's days as its own calculator has them, in one group and one lane. */
function zhejiangDays(
  around: Circumstances | undefined,
  today: ISODate | null,
): { indicators: Indicator[]; moments: Moment[]; problems: NonNullable<Assessment['problems']> } {
  const {
    indicators,
    moments = [],
    problems = [],
  } = assessZhejiang(around?.sections['zhejiang'] ?? {}, {
    today,
    sections: {},
  })
  return {
    indicators: indicators
      .filter(({ id }) => DATED.includes(id))
      .map((indicator) => ({ ...indicator, group: DRAFT, rows: indicator.rows.map(inColumn) })),
    moments: moments.map((moment) => ({ ...moment, lane: DRAFT })),
    problems,
  }
}

/** A row of another calculator's under the one column here. */
function inColumn(row: Row): Row {
  return { ...row, findings: row.findings.map((finding) => finding && { ...finding, column: COLUMN.id }) }
}

function inOrder(moments: readonly Moment[]): Moment[] {
  return [...moments].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
