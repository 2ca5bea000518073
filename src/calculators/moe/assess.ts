import { combineStatus } from '../core/index.ts'
import { barsOf } from './bars.ts'
import { evaluate } from './evaluate.ts'
import type { MoeFigures } from './fields.ts'
import { everyOf, pathsOf } from './figures.ts'
import { MOE_INDICATORS } from './indicators.ts'
import { judgedOf } from './judged.ts'
import { notesOf } from './notes.ts'
import { sourcesOf } from './quotes.ts'
import { reading, WHOLE_READINGS } from './readings.ts'
import { MOE_RULES } from './rules.ts'
import type {
  Attribute,
  CriterionRule,
  Demand,
  IndicatorRule,
  MoeAssessment,
  MoeCriterion,
  MoeIndicator,
  Stage,
  Tally,
} from './types.ts'
import { requiredOf } from './words.ts'

const NAMES = new Map(MOE_INDICATORS.map((indicator) => [indicator.id, indicator]))

/**
 * Holds one lab's figures against 国际合作联合实验室立项建设与验收标准 at one stage: 19 indicators, 10 约束性 and 9 预期性,
 * each criterion with what is asked, what there is, what is missing, and the words it rests on. Figures are the `moe`
 * of a parsed profile (money in 万元, areas in ㎡); one that is missing makes its criterion unknown, never unmet.
 */
export function assessMoe(figures: MoeFigures, stage: Stage): MoeAssessment {
  return assessMoeBy(MOE_RULES, figures, stage)
}

/** The same by other rules of the same form: how the tests change a bar and see that it matters. */
export function assessMoeBy(
  rules: readonly IndicatorRule[],
  figures: MoeFigures,
  stage: Stage,
): MoeAssessment {
  const indicators = rules.map((rule) => assessIndicator(rule, figures, stage))
  return {
    stage,
    binding: tally(indicators, 'binding'),
    anticipatory: tally(indicators, 'anticipatory'),
    indicators,
    readings: WHOLE_READINGS,
  }
}

function assessIndicator(rule: IndicatorRule, figures: MoeFigures, stage: Stage): MoeIndicator {
  const name = NAMES.get(rule.id)
  if (name === undefined) throw new Error(`No indicator "${rule.id}"`)
  const criteria = rule.criteria.flatMap((criterion) => {
    const demand = criterion.at[stage]
    return demand === undefined ? [] : [assessCriterion(rule, criterion, demand, figures, stage)]
  })
  const status = combineStatus(criteria.map((criterion) => criterion.status))
  return {
    id: rule.id,
    label: name.label,
    group: name.group,
    attribute: rule.attribute,
    status,
    ...judgedOf(criteria, status, stage),
    criteria,
    notes: notesOf(rule, stage),
  }
}

function assessCriterion(
  indicator: IndicatorRule,
  rule: CriterionRule,
  demand: Demand,
  figures: MoeFigures,
  stage: Stage,
): MoeCriterion {
  const { id, label, kind } = rule
  const { status, actual, shortfall } = evaluate(demand, id, stage, figures)
  const { source, words, isClassOpen } = wordsFor(indicator, demand, figures)
  const readings = [...(demand.readings ?? []), ...(isClassOpen ? (['class-not-chosen'] as const) : [])]
  return {
    id,
    label,
    kind,
    status,
    figures: pathsOf(demand, id, stage),
    required: requiredOf(demand, words),
    actual,
    shortfall,
    entries: everyOf(demand)?.entries ?? null,
    source,
    period: ('period' in demand && demand.period) || null,
    readings: readings.map(reading),
    bars: barsOf(rule, stage),
  }
}

/** The words that apply to this lab; of one that has not chosen its class, all, and the first class's as source. */
function wordsFor(indicator: IndicatorRule, demand: Demand, { labClass }: MoeFigures) {
  const sources = sourcesOf(indicator, demand)
  const chosen = sources.find((each) => each.labClass === null || each.labClass === labClass)
  const { source } = chosen ?? (sources[0] as (typeof sources)[number])
  if (chosen !== undefined) return { source, words: source.quote, isClassOpen: false }
  const each = sources.map((other) => `${other.labClass} 类“${other.source.quote}”`)
  return { source, words: `请先选择实验室类别：${each.join('，')}`, isClassOpen: true }
}

function tally(indicators: readonly MoeIndicator[], attribute: Attribute): Tally {
  const statuses = indicators
    .filter((indicator) => indicator.attribute === attribute)
    .map(({ status }) => status)
  const count = (status: Tally['status']) => statuses.filter((other) => other === status).length
  return {
    status: combineStatus(statuses),
    met: count('met'),
    unmet: count('unmet'),
    unknown: count('unknown'),
  }
}
