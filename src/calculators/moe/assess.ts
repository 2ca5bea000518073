import { combineStatus, exact, type Source } from '../core/index.ts'
import type { MoeFigures } from '../profile/fields.ts'
import { MOE_INDICATORS } from '../profile/moe-indicators.ts'
import { evaluate } from './evaluate.ts'
import { pathsOf } from './figures.ts'
import { notesOf } from './notes.ts'
import { reading } from './readings.ts'
import { MOE_RULES } from './rules.ts'
import type {
  Attribute,
  CriterionRule,
  Demand,
  DrawnBar,
  IndicatorRule,
  LabClass,
  MoeAssessment,
  MoeCriterion,
  MoeIndicator,
  Stage,
  Tally,
} from './types.ts'
import { barText, requiredOf, STAGE_WORDS } from './words.ts'

const STAGES = ['establishment', 'acceptance'] as const
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
  }
}

function assessIndicator(rule: IndicatorRule, figures: MoeFigures, stage: Stage): MoeIndicator {
  const name = NAMES.get(rule.id)
  if (name === undefined) throw new Error(`No indicator "${rule.id}"`)
  const criteria = rule.criteria.flatMap((criterion) => {
    const demand = criterion.at[stage]
    return demand === undefined ? [] : [assessCriterion(rule, criterion, demand, figures, stage)]
  })
  return {
    id: rule.id,
    label: name.label,
    group: name.group,
    attribute: rule.attribute,
    status: combineStatus(criteria.map(({ status }) => status)),
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
  const source: Source = {
    policy: 'moe-standard',
    fragment: indicator.id,
    quote: quoteOf(demand, figures.labClass),
  }
  const isOpen = typeof demand.quote !== 'string' && !isLabClass(figures.labClass)
  const readings = [...(demand.readings ?? []), ...(isOpen ? (['class-not-chosen'] as const) : [])].map(
    reading,
  )
  const { status, actual, shortfall } = evaluate(demand, id, stage, figures)
  return {
    id,
    label,
    kind,
    status,
    figures: pathsOf(demand, id, stage),
    required: requiredOf(demand, isOpen ? everyClass(demand) : source.quote),
    actual,
    shortfall,
    source,
    readings,
    bars: barsOf(rule, demand),
  }
}

/** The words that apply; of a lab that has not chosen its class those of class A, which a reading says. */
function quoteOf({ quote }: Demand, labClass: unknown): string {
  if (typeof quote === 'string') return quote
  return quote[isLabClass(labClass) ? labClass : 'A']
}

function everyClass({ quote }: Demand): string {
  if (typeof quote === 'string') return quote
  const each = Object.entries(quote).map(([labClass, words]) => `${labClass} 类“${words}”`)
  return `请先选择实验室类别：${each.join('，')}`
}

function isLabClass(input: unknown): input is LabClass {
  return input === 'A' || input === 'B' || input === 'C'
}

/** The bars of both stages where both count the same figure, so that one picture can show them. */
function barsOf(rule: CriterionRule, demand: Demand): DrawnBar[] {
  return STAGES.flatMap((stage) => {
    const other = rule.at[stage]
    if (other === undefined || !('value' in other)) return []
    if (JSON.stringify(other.measure) !== JSON.stringify(demand.measure)) return []
    return [{ stage, at: exact(other.value).valueOf(), label: `${STAGE_WORDS[stage]} ${barText(other)}` }]
  })
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
