import { CONSTRUCTION, type Comparator, type Reading, type Source, type Unit } from '../core/index.ts'
import { MOE_INDICATORS, type MoeCriterionId, type MoeGroup, type MoeIndicatorId } from './indicators.ts'
import { type PublishedMeasure, publishedMeasure } from './published-measure.ts'
import { sourcesOf } from './quotes.ts'
import { reading, WHOLE_READINGS } from './readings.ts'
import { MOE_RULES } from './rules.ts'
import type { Attribute, CriterionRule, IndicatorRule, LabClass, Stage } from './types.ts'
import { requiredOf } from './words.ts'

/** What one stage asks of a criterion, as a page without scripts or another system shows it. */
export interface PublishedDemand {
  /** What is asked, in words; a line for each class of laboratory (`A类：…`) where they differ. */
  readonly required: string
  readonly comparator: Comparator | null
  readonly exact: string | null
  readonly unit: Unit | null
  readonly measure: PublishedMeasure
  /** The words that say how many entries the measure needs, where a text does. */
  readonly period: Source | null
  /** The standard's own words; several where they differ by class of laboratory. */
  readonly sources: readonly { readonly labClass: LabClass | null; readonly source: Source }[]
  readonly readings: readonly Reading[]
}

export interface PublishedCriterion {
  readonly id: MoeCriterionId
  readonly label: string
  readonly kind: CriterionRule['kind']
  readonly establishment: PublishedDemand | null
  readonly acceptance: PublishedDemand | null
}

export interface PublishedIndicator {
  readonly id: MoeIndicatorId
  readonly label: string
  readonly group: MoeGroup
  readonly attribute: Attribute
  readonly policy: Source['policy']
  readonly fragment: string
  readonly criteria: readonly PublishedCriterion[]
}

/** The rules of the MOE standard as data to show: every indicator, both stages, thresholds in words and exactly. Pages that do not show it leave it out of their scripts. */
export const moeRules: readonly PublishedIndicator[] = /* @__PURE__ */ MOE_RULES.map((indicator) => ({
  ...named(indicator.id),
  attribute: indicator.attribute,
  policy: 'moe-standard',
  fragment: indicator.id,
  criteria: indicator.criteria.map((rule) => ({
    id: rule.id,
    label: rule.label,
    kind: rule.kind,
    establishment: published(indicator, rule, 'establishment'),
    acceptance: published(indicator, rule, 'acceptance'),
  })),
}))

/** Open points of the standard that touch the whole of it. */
export const moeReadings: readonly Reading[] = WHOLE_READINGS

function named(id: MoeIndicatorId): Pick<PublishedIndicator, 'id' | 'label' | 'group'> {
  const row = MOE_INDICATORS.find((indicator) => indicator.id === id)
  if (row === undefined) throw new Error(`No indicator "${id}"`)
  return { id, label: row.label, group: row.group }
}

function published(
  indicator: IndicatorRule,
  { id, at }: CriterionRule,
  stage: Stage,
): PublishedDemand | null {
  const demand = at[stage]
  if (demand === undefined) return null
  const sources = sourcesOf(indicator, demand)
  const words = sources
    .map(({ labClass, source: { quote } }) => (labClass === null ? quote : `${labClass}类：${quote}`))
    .join('\n')
  const { text, comparator, exact, unit } = requiredOf(demand, words)
  const period = ('period' in demand && demand.period) || null
  const readings = (demand.readings ?? []).map(reading)
  const measure = publishedMeasure(demand, id, stage)
  return { required: text, comparator, exact, unit, measure, period, sources, readings }
}

/** Every quote of the MOE rules with where it stands, and that of the construction period they count by. */
export function moeSources(): { rule: string; source: Source }[] {
  const rules = MOE_RULES.flatMap((indicator) =>
    indicator.criteria.flatMap(({ id, at }) =>
      Object.entries(at).flatMap(([stage, demand]) =>
        sourcesOf(indicator, demand).map(({ source }) => ({ rule: `${id} (${stage})`, source })),
      ),
    ),
  )
  return [...rules, { rule: 'construction period', source: CONSTRUCTION.source }]
}
