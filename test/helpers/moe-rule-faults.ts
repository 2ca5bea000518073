import { type Comparator, compare, exact, type Unit } from '../../src/calculators/core/index.ts'
import { MOE_INDICATORS } from '../../src/calculators/index.ts'
import { assessMoeBy } from '../../src/calculators/moe/assess.ts'
import { sourcesOf } from '../../src/calculators/moe/quotes.ts'
import type { Demand, IndicatorRule, NumberDemand, Stage } from '../../src/calculators/moe/types.ts'
import { MOE_CASES } from '../cases/moe.ts'
import { type ReceivedRow, receivedRows } from './moe-standard.ts'
import { folded } from './policies.ts'

const ROWS = receivedRows()
const ATTRIBUTES = { binding: '约束性', anticipatory: '预期性' } as const

/** What of the rules the received words do not bear out; empty where they bear out everything. */
export function wordFaults(rules: readonly IndicatorRule[]): string[] {
  return rules.flatMap((rule) => {
    const label = MOE_INDICATORS.find(({ id }) => id === rule.id)?.label
    const rows = ROWS.filter((row) => row.label === label)
    const attribute = rows.every((row) => row.attribute === ATTRIBUTES[rule.attribute])
    return [
      ...(rows.length > 0 && attribute ? [] : [`${rule.id}: no row that is ${rule.attribute}`]),
      ...rule.criteria.flatMap(({ id, at }) =>
        (Object.entries(at) as [Stage, Demand][]).flatMap(([stage, demand]) =>
          [
            ...quoteFaults(rule, id, demand, stage, rows),
            ...('value' in demand ? numberFaults(demand) : []),
          ].map((fault) => `${id} (${stage}): ${fault}`),
        ),
      ),
      ...rows.flatMap((row) =>
        (['establishment', 'acceptance'] as const).flatMap((stage) => leftOver(rule, row, stage)),
      ),
    ]
  })
}

/**
 * Each quote stands in its own stage's column of its own indicator's row, of its own class of laboratory; a list of
 * platforms is the whole of 三级指标及要素说明.
 */
function quoteFaults(
  rule: IndicatorRule,
  criterion: string,
  demand: Demand,
  stage: Stage,
  rows: readonly ReceivedRow[],
): string[] {
  return sourcesOf(rule, demand).flatMap(({ labClass, source }) => {
    const own = rows.filter(({ elements }) => labClass === null || elements.startsWith(`${labClass}类`))
    const stands = ({ elements, [stage]: cell }: ReceivedRow) =>
      criterion.endsWith('/platform')
        ? elements === folded(source.quote)
        : cell.includes(folded(source.quote))
    return own.length > 0 && own.every(stands) ? [] : [`“${source.quote}” is not in its cell`]
  })
}

/** The words of a cell that no rule quotes. */
function leftOver(rule: IndicatorRule, row: ReceivedRow, stage: Stage): string[] {
  const quotes = rule.criteria.flatMap(({ at }) => {
    const demand = at[stage]
    return demand === undefined ? [] : sourcesOf(rule, demand).map(({ source }) => folded(source.quote))
  })
  const rest = [...quotes]
    .sort((a, b) => b.length - a.length)
    .reduce((cell, quote) => cell.replace(quote, ''), row[stage])
  const words = rest.replace(/\d、|[，；。、]/g, '')
  return words === '' ? [] : [`${rule.id} (${stage}): no rule quotes “${words}”`]
}

function numberFaults(demand: NumberDemand): string[] {
  const { asWritten, quote, value, comparator, unit } = demand
  const written = numberAsWritten(asWritten)
  return [
    ...(quote.includes(asWritten) ? [] : [`“${asWritten}” is not in “${quote}”`]),
    ...(written !== null && compare(exact(written.value), 'eq', exact(value))
      ? []
      : [`“${asWritten}” is not ${value}`]),
    ...(written?.unit === unit ? [] : [`“${asWritten}” is not in ${unit}`]),
    ...(comparingWord(quote) === comparator ? [] : [`“${quote}” does not say ${comparator}`]),
    ...(periodOf(quote) === periodAsked(demand)
      ? []
      : [`“${quote}” does not ask for ${periodAsked(demand)}`]),
    ...entryFaults(demand),
  ]
}

/** As many entries as the words of the construction period say years, two semesters in each; else one. */
function entryFaults({ measure, period }: NumberDemand): string[] {
  if (!('entries' in measure)) return period === undefined ? [] : ['names a period that nothing counts']
  const [, years = ''] = /建设期为(\d+)年/.exec(period?.quote ?? '') ?? []
  const each = measure.of === 'bilingualCourses' ? 2 : 1
  const asked = period === undefined ? 1 : Number(years) * each
  return measure.entries === asked ? [] : [`asks for ${measure.entries} entries, not ${asked}`]
}

const UNITS: Readonly<Record<string, Unit>> = {
  平米: 'square-metre',
  万元: 'wan-yuan',
  '万/年': 'wan-yuan',
  年以上: 'year',
  人以上: 'person',
  人次: 'person-time',
  人: 'person',
  项: 'project',
  门: 'course',
  次: 'time',
}

/** `2500万元`, `两年以上`, `10%`, `1/3` as value and unit. */
function numberAsWritten(words: string): { value: string; unit: Unit | undefined } | null {
  const share = /^(\d+)%$/.exec(words)?.[1]
  if (share !== undefined) return { value: `${share}/100`, unit: undefined }
  if (/^\d+\/\d+$/.test(words)) return { value: words, unit: undefined }
  const [, digits, unit = ''] = /^(\d+|两)(.+)$/.exec(words) ?? []
  if (digits === undefined || UNITS[unit] === undefined) return null
  return { value: digits === '两' ? '2' : digits, unit: UNITS[unit] }
}

/** The one comparator that a clause's words name. */
function comparingWord(quote: string): Comparator | null {
  const atLeast = /≧|≥|不低于|以上/.test(quote)
  const above = /大于/.test(quote)
  if (atLeast === above) return null
  return atLeast ? 'gte' : 'gt'
}

function periodOf(quote: string): string {
  if (/每学期/.test(quote)) return 'every semester'
  return /每年|\/年/.test(quote) ? 'every year' : 'one figure'
}

function periodAsked({ measure }: NumberDemand): string {
  if (measure.shape === 'every') return measure.of === 'bilingualCourses' ? 'every semester' : 'every year'
  return measure.shape === 'every-share' ? 'every year' : 'one figure'
}

/** The worked cases that rules do not give. */
export function caseFaults(rules: readonly IndicatorRule[]): string[] {
  return MOE_CASES.filter(({ stage, criterion, figures, status, shortfall }) => {
    const { indicators } = assessMoeBy(rules, figures, stage)
    const result = indicators.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterion)
    return result?.status !== status || (result.shortfall?.text ?? null) !== shortfall
  }).map(({ stage, criterion, place }) => `${criterion} (${stage}): ${place}`)
}
