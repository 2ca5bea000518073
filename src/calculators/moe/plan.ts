import { CONSTRUCTION, combineStatus, SEMESTERS_A_YEAR, type Status } from '../core/index.ts'
import { assessMoe } from './assess.ts'
import type { MoeFigures } from './fields.ts'
import { everyOf, fieldOf } from './figures.ts'
import { entryWord } from './filled.ts'
import type { MoeCriterionId } from './indicators.ts'
import { MOE_RULES } from './rules.ts'
import type { Entry, EveryMeasure, MoeCriterion, NumberDemand } from './types.ts'

/** What one year of the construction period has, and still needs. */
export interface PlanCell {
  readonly status: Status
  /** `1,000 万元`; of semesters each: `第 1 学期 3 门；第 2 学期 未填写`. */
  readonly text: string
  /** `还差 100 万元`, or what an unknown year must reach; `null` where the year is met. */
  readonly need: string | null
}

/** A criterion over the years; one that is counted at the end has its need in the last year. */
export interface PlanRow {
  readonly id: MoeCriterionId
  readonly indicator: string
  readonly label: string
  readonly required: string
  readonly status: Status
  readonly years: readonly PlanCell[]
  /** What a total still needs when the period ends; `null` where every year counts by itself, or nothing is missing. */
  readonly atEnd: string | null
}

/**
 * 逐年计划: every criterion of numbers that the construction period is held to, the years as columns with what each
 * still needs. 专项资金 is asked at 立项 for the years to come; everything else at 验收.
 */
export function planMoe(figures: MoeFigures): PlanRow[] {
  const [establishment, acceptance] = [assessMoe(figures, 'establishment'), assessMoe(figures, 'acceptance')]
  return MOE_RULES.flatMap(({ id, criteria }) =>
    criteria.flatMap(({ id: criterion, at }) => {
      const stage = at.acceptance ?? (isYearly(at.establishment) ? at.establishment : undefined)
      if (stage === undefined || !('value' in stage)) return []
      const assessment = at.acceptance === undefined ? establishment : acceptance
      const indicator = assessment.indicators.find((each) => each.id === id)
      const found = indicator?.criteria.find((each) => each.id === criterion)
      return indicator === undefined || found === undefined ? [] : [rowOf(indicator.label, found, stage)]
    }),
  )
}

function isYearly(demand: object | undefined): demand is NumberDemand {
  return demand !== undefined && 'value' in demand && everyOf(demand as NumberDemand) !== null
}

function rowOf(indicator: string, criterion: MoeCriterion, demand: NumberDemand): PlanRow {
  const { id, label, required, status, shortfall, actual } = criterion
  const common = { id, indicator, label, required: required.text, status }
  const every = everyOf(demand)
  if (every !== null) return { ...common, years: cellsOf(actual.entries, every, required.text), atEnd: null }
  const open = status === 'unknown' ? `未填写，须${required.text}` : null
  return { ...common, years: [], atEnd: shortfall?.text ?? open }
}

/** One cell a year, and at least the construction period's; two semesters stand in one. */
function cellsOf(entries: readonly Entry[], measure: EveryMeasure, required: string): PlanCell[] {
  const field = fieldOf(measure.of)
  const each = field.kind === 'list' && field.per === 'semester' ? SEMESTERS_A_YEAR : 1
  const years = Math.max(CONSTRUCTION.years, Math.ceil(entries.length / each))
  return Array.from({ length: years }, (_, year) => {
    const parts = Array.from({ length: each }, (_, place) => {
      const at = year * each + place
      return partOf(entries[at], `第 ${at + 1} ${entryWord(measure)}`, required)
    })
    const named = (part: (typeof parts)[number], words: string) =>
      each === 1 ? words : `${part.label} ${words}`
    const needs = parts.flatMap((part) => (part.need === null ? [] : [named(part, part.need)]))
    return {
      status: combineStatus(parts.map(({ status }) => status)),
      text: parts.map((part) => named(part, part.text)).join('；'),
      need: needs.length === 0 ? null : needs.join('；'),
    }
  })
}

function partOf(entry: Entry | undefined, label: string, required: string) {
  const text = entry?.text ?? '未填写'
  const status = entry?.status ?? 'unknown'
  const need = status === 'unknown' ? `须${required}` : (entry?.shortfall ?? null)
  return { label, status, text, need }
}
