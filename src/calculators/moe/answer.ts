import { combineStatus, type Status } from '../core/index.ts'
import type { Finding, Indicator, Row, RowKind, Step } from '../rules/index.ts'
import { OPEN, STAGES } from './rows.ts'
import { STAGE_WORDS } from './stage-words.ts'
import type { Tally } from './types.ts'

type Asked = Row & { readonly finding: Finding }

/** What is judged rather than counted, as the answer names it, with its measure word. */
const JUDGED: readonly {
  readonly kind: RowKind
  readonly word: string
  readonly met: string
  readonly unmet: string
}[] = [
  { kind: 'judgement', word: '定性', met: '达到', unmet: '未达到' },
  { kind: 'platform', word: '依托平台', met: '达到', unmet: '未达到' },
  { kind: 'agreement', word: '协议', met: '已签署', unmet: '未签署' },
]

/** The rows that a stage asks for. */
export function askedAt(indicators: readonly Indicator[], place: number): Asked[] {
  return indicators.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const finding = row.findings[place]
      return finding ? [{ ...row, finding }] : []
    }),
  )
}

/** `立项：数值 13 项中 10 项达标，1 项未达标，2 项待填；定性 15 项、依托平台 2 项、协议 2 项待判断`. */
export function answerOf(rows: readonly Asked[], place: number): string {
  const counted = rows.filter(({ kind }) => kind === 'number')
  const open = JUDGED.map((one) => ({ ...one, rows: rows.filter(({ kind }) => kind === one.kind) })).filter(
    (one) => one.rows.length > 0,
  )
  const begun = open.filter(({ rows: all }) => count(all, 'unknown') < all.length)
  const untouched = open.filter(({ rows: all }) => count(all, 'unknown') === all.length)
  const parts = [
    numbersOf(counted),
    ...begun.map(({ word, met, unmet, rows: all }) => judgedOf(all, word, met, unmet)),
    ...(untouched.length === 0
      ? []
      : [`${untouched.map(({ word, rows: all }) => `${word} ${all.length} 项`).join('、')}待判断`]),
  ]
  return `${STAGE_WORDS[STAGES[place] ?? 'establishment']}：${parts.join('；')}`
}

function numbersOf(rows: readonly Asked[]): string {
  const [met, unmet, unknown] = [count(rows, 'met'), count(rows, 'unmet'), count(rows, 'unknown')]
  if (met === rows.length) return `数值 ${rows.length} 项全部达标`
  if (unknown === rows.length) return `数值 ${rows.length} 项待填`
  return [
    `数值 ${rows.length} 项中 ${met} 项达标`,
    ...(unmet > 0 ? [`${unmet} 项未达标`] : []),
    ...(unknown > 0 ? [`${unknown} 项待填`] : []),
  ].join('，')
}

function judgedOf(rows: readonly Asked[], word: string, met: string, unmet: string): string {
  const [yes, no, open] = [count(rows, 'met'), count(rows, 'unmet'), count(rows, 'unknown')]
  if (yes === rows.length) return `${word} ${rows.length} 项全部自评${met}`
  return [
    `${word} ${rows.length} 项中自评${met} ${yes} 项`,
    ...(no > 0 ? [`${unmet} ${no} 项`] : []),
    ...(open > 0 ? [`待判断 ${open} 项`] : []),
  ].join('，')
}

/** `约束性 10 项：达标 1，未达标 1，待定 8`. */
export function tallyText(word: string, { met, unmet, unknown }: Tally): string {
  return `${word} ${met + unmet + unknown} 项：达标 ${met}、未达标 ${unmet}、待定 ${unknown}`
}

/** What another stage lacks in numbers, the largest first; `null` where nothing is known to be missing. */
export function lackingAt(rows: readonly Asked[], word: string): string | null {
  const short = shortIn(rows)
  if (short.length === 0) return null
  const named = short.slice(0, MOST_NAMES).map(({ label, finding }) => `${label}${finding.words}`)
  return `${word}未达标：${named.join('；')}${short.length > MOST_NAMES ? `；等 ${short.length} 项` : ''}`
}

/** Numbers that lie below their bars, the largest missing part first. */
function shortIn(rows: readonly Asked[]): Asked[] {
  return rows
    .filter(({ kind, finding }) => kind === 'number' && statusOf(finding) === 'unmet')
    .sort((a, b) => b.finding.missing - a.finding.missing)
}

/** The next three things to do: the largest shortfalls, the figures that are missing, the judgements. */
export function stepsOf(rows: readonly Asked[]): Step[] {
  const open = rows.filter(({ finding }) => statusOf(finding) === 'unknown')
  const short = shortIn(rows)
  const missing = open.filter(({ kind }) => kind === 'number')
  const judged = open.filter(({ kind }) => kind !== 'number')
  const steps = [
    ...short.slice(0, 2).map((row) => ({
      ...place(row),
      text: `${row.label}：${row.finding.words}`,
      quote: row.finding.source.quote,
    })),
    ...(missing[0] === undefined
      ? []
      : [{ ...place(missing[0]), text: `填写还缺的 ${missing.length} 个数：${names(missing)}`, quote: '' }]),
    ...(judged[0] === undefined
      ? []
      : [{ ...place(judged[0]), text: `判断 ${judged.length} 项定性要求、平台和协议`, quote: '' }]),
  ]
  return steps.slice(0, 3)
}

const MOST_NAMES = 3

function names(rows: readonly Asked[]): string {
  const first = rows
    .slice(0, MOST_NAMES)
    .map(({ label, finding: { words } }) => (words === OPEN ? label : `${label}（${words}）`))
  return `${first.join('、')}${rows.length > MOST_NAMES ? '等' : ''}`
}

function place({ id }: Asked): { row: string } {
  return { row: id }
}

function count(rows: readonly Asked[], status: Status): number {
  return rows.filter(({ finding }) => statusOf(finding) === status).length
}

export function statusOf({ outcome }: Finding): Status {
  return outcome.kind === 'status' ? outcome.status : 'unknown'
}

/** Beneath an indicator's name: `数值 ✓ · 定性 ○`, what is missing, or the `verdict` where only numbers are asked. */
export function summaryOf(rows: readonly Row[], column: number, verdict: string): string {
  const findings = rows.flatMap(({ kind, findings: each }) => {
    const finding = each[column]
    return finding ? [{ isCounted: kind === 'number', finding }] : []
  })
  if (findings.length === 0) return '不作要求'
  const short = findings.find(({ isCounted, finding }) => isCounted && statusOf(finding) === 'unmet')
  if (short !== undefined) return short.finding.words
  if (findings.every(({ isCounted, finding }) => isCounted && statusOf(finding) === 'met')) return verdict
  return [
    { word: '数值', isCounted: true },
    { word: '定性', isCounted: false },
  ]
    .flatMap(({ word, isCounted }) => {
      const statuses = findings
        .filter((each) => each.isCounted === isCounted)
        .map(({ finding }) => statusOf(finding))
      return statuses.length === 0 ? [] : [`${word} ${SIGNS[combineStatus(statuses)]}`]
    })
    .join(' · ')
}

const SIGNS: Readonly<Record<Status, string>> = { met: '✓', unmet: '✕', unknown: '○' }
