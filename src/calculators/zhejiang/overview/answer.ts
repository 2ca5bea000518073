import type { Indicator, Row, Step } from '../../rules/index.ts'
import { toneOf } from '../../rules/index.ts'
import type { Eligibility, EligibilityStatus } from '../eligibility-result.ts'
import { COLUMN, STATUS_WORDS } from './parts.ts'

const TALLIED: readonly (readonly [status: EligibilityStatus, word: string])[] = [
  ['met', STATUS_WORDS.met],
  ['unmet', STATUS_WORDS.unmet],
  ['explain', '须说明'],
  ['unknown', '待填'],
]

/** `按征求意见稿：建设条件 6 条：符合 4、须说明 1、待填 1；下一次年报 2027-01-31；资格：正常`. */
export function answerOf(eligibility: Eligibility, indicators: readonly Indicator[]): string {
  const words = (id: string) => indicators.find((each) => each.id === id)?.summaries[0] ?? ''
  const isKnown = (id: string) => words(id) !== STATUS_WORDS.unknown
  const others = [
    ['annual-report', '年报'],
    ['change', '变更'],
    ['standing', '资格'],
  ] as const
  const told = others.filter(([id]) => isKnown(id)).map(([id, label]) => `${label}：${words(id)}`)
  const open = others.filter(([id]) => !isKnown(id)).map(([, label]) => label)
  return `${COLUMN.label}：${[tally(eligibility), ...told, ...(open.length === 0 ? [] : [`${open.join('、')}待填`])].join('；')}`
}

function tally({ conditions }: Eligibility): string {
  const counts = TALLIED.map(([status, word]) => ({
    word,
    count: conditions.filter((condition) => condition.status === status).length,
  })).filter(({ count }) => count > 0)
  const [only] = counts
  if (counts.length === 1 && only !== undefined)
    return `建设条件 ${conditions.length} 条${only.word === '待填' ? '' : '都'}${only.word}`
  return `建设条件 ${conditions.length} 条：${counts.map(({ word, count }) => `${word} ${count}`).join('、')}`
}

/** At most three things to do: what is late or against the draft, what is due, what is to be explained or filled in. */
export function stepsOf(indicators: readonly Indicator[], isOut: boolean): Step[] {
  const rows = indicators.flatMap((indicator) => indicator.rows.map((row) => ({ indicator, row })))
  const of = (tone: string, isDated: boolean) =>
    rows.filter(({ indicator, row }) => isTone(row, tone) && isCondition(indicator) !== isDated)
  const steps = [
    ...of('unmet', true),
    ...of('caution', true),
    ...of('unmet', false),
    ...of('caution', false),
  ].map(({ row }) => stepOf(row, `${row.label}：${row.findings[0]?.words ?? ''}`))
  const next = rows.find(({ row }) => row.id === 'annual-report/next')?.row
  const isDue = next?.findings[0]?.outcome.kind === 'date' && next.findings[0].outcome.on !== null
  const open = of('unknown', false)
  return [
    ...steps.slice(0, 2),
    ...(isDue && !isOut ? [stepOf(next, next.findings[0]?.words ?? '')] : []),
    ...(open[0] === undefined
      ? []
      : [{ ...stepOf(open[0].row, `填写建设条件还缺的 ${open.length} 项`), quote: '' }]),
    ...(isDue || next === undefined ? [] : [{ ...stepOf(next, '填写认定日期，推算年度报告'), quote: '' }]),
  ].slice(0, 3)
}

function stepOf(row: Row, text: string): Step {
  return { text, quote: row.findings[0]?.source.quote ?? '', row: row.id }
}

function isCondition({ id }: Indicator): boolean {
  return id.startsWith('art-')
}

function isTone({ findings }: Row, tone: string): boolean {
  return findings[0] !== null && findings[0] !== undefined && toneOf(findings[0].outcome) === tone
}
