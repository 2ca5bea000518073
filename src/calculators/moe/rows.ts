import type { Finding, Row, RowKind } from '../rules/index.ts'
import { fieldOf } from './figures.ts'
import { MOE_INDICATORS } from './indicators.ts'
import type { MoeCriterion, MoeIndicator, Stage } from './types.ts'

export const STAGES = ['establishment', 'acceptance'] as const satisfies readonly Stage[]

/** Of what is not filled in. */
export const OPEN = '待填'

/** The text that says how long 建设期 is. */
const PLAN = '《国际合作联合实验室计划》'

/** One indicator at both stages. */
export type BothStages = Readonly<Record<Stage, MoeIndicator>>

/** What a criterion is to a reader: a number, words to judge, a platform to name, papers to sign. */
export function kindOf({ id, figures }: Pick<MoeCriterion, 'id' | 'figures'>): RowKind {
  if (id.endsWith('/platform')) return 'platform'
  if (figures.some((path) => path.startsWith('moe.agreements.'))) return 'agreement'
  return figures.some((path) => path.startsWith('moe.judgements.')) ? 'judgement' : 'number'
}

/**
 * The lines of an indicator: one for each criterion, or two where the stages count different figures (近三年 and
 * 建设期内 are not one number).
 */
export function rowsOf(indicator: BothStages): Row[] {
  const names = MOE_INDICATORS.find(({ id }) => id === indicator.establishment.id)?.criteria ?? []
  const shown = new Set<string>()
  return names.flatMap((name) => {
    const at = STAGES.map((stage) => criterionAt(indicator[stage], name))
    const [one, other] = at
    const isOne = !one || !other || kindOf(one) !== 'number' || String(one.figures) === String(other.figures)
    const lines = isOne
      ? [at]
      : [
          [one, undefined],
          [undefined, other],
        ]
    return lines.map((line) => rowOf(indicator, line, isOne ? '' : 'apart', shown))
  })
}

function criterionAt({ id, criteria }: MoeIndicator, name: string): MoeCriterion | undefined {
  return criteria.find((criterion) => criterion.id === `${id}/${name}`)
}

function rowOf(
  { establishment: { label, criteria } }: BothStages,
  at: readonly (MoeCriterion | undefined)[],
  apart: string,
  shown: Set<string>,
): Row {
  const any = at.find((criterion) => criterion !== undefined)
  if (any === undefined) throw new Error(`“${label}” has a criterion that no stage asks for`)
  const kind = kindOf(any)
  const figures = kind === 'number' ? any.figures.filter((path) => !shown.has(path)) : []
  for (const path of figures) shown.add(path)
  const bars = at.find((criterion) => criterion !== undefined && criterion.bars.length > 0)?.bars ?? []
  return {
    id: apart === '' ? any.id : `${any.id}/${at[0] === undefined ? STAGES[1] : STAGES[0]}`,
    label: labelOf(any, kind, label, criteria.length > 1, apart !== ''),
    kind,
    figures,
    ...entriesOf(at),
    findings: at.map((criterion, place) =>
      criterion === undefined ? null : findingOf(criterion, kind, STAGES[place] ?? 'establishment'),
    ),
    sum: any.required.unit === null && any.actual.exact !== null && kind === 'number' ? any.actual.text : '',
    value: any.actual.value,
    marks: bars.map(({ at: place, label: words, stage }) => ({ at: place, label: words, column: stage })),
  }
}

/** The most years or semesters that either stage asks for. */
function entriesOf(at: readonly (MoeCriterion | undefined)[]): Pick<Row, 'entries'> {
  const entries = Math.max(0, ...at.map((criterion) => criterion?.entries ?? 0))
  return entries === 0 ? {} : { entries }
}

function labelOf(
  { id, label, figures }: MoeCriterion,
  kind: RowKind,
  indicator: string,
  hasMore: boolean,
  isApart: boolean,
): string {
  if (kind === 'judgement') return hasMore ? `${indicator} · 定性` : indicator
  if (kind === 'platform') return `${indicator} · 平台`
  const key = figures[0]?.replace('moe.', '')
  return isApart && key !== undefined && !id.endsWith('share')
    ? fieldOf(key as 'equipmentValue').label
    : label
}

function findingOf(criterion: MoeCriterion, kind: RowKind, column: Stage): Finding {
  const { id, status, required, actual, source, readings, figures, shortfall, period } = criterion
  return {
    column,
    criterion: id,
    outcome: { kind: 'status', status },
    words: wordsOf(criterion),
    ...(kind === 'number' && actual.exact !== null && actual.entries.length === 0
      ? { given: actual.text }
      : {}),
    asked: kind === 'platform' ? `属于所列平台之一：${required.text}` : required.text,
    source,
    readings,
    ...(period === null ? {} : { period: { name: PLAN, source: period } }),
    missing: shortfall?.ratio ?? 0,
    judgement: kind === 'number' ? null : (figures[0] ?? null),
  }
}

/** `达标`, `达标（已填 1 年）`, `第 2 年还差 100 万元`, `已填 1 年，建设期共 3 年`, `待填`. */
function wordsOf({ status, actual: { text, filled }, shortfall }: MoeCriterion): string {
  if (status === 'met') return filled === null ? '达标' : `达标（${filled}）`
  return shortfall?.text ?? (status === 'unmet' ? text : (filled ?? OPEN))
}
