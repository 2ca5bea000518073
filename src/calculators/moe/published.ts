import type { Comparator, Reading, Source, Unit } from '../core/index.ts'
import {
  MOE_INDICATORS,
  type MoeCriterionId,
  type MoeGroup,
  type MoeIndicatorId,
} from '../profile/moe-indicators.ts'
import { reading } from './readings.ts'
import { MOE_RULES } from './rules.ts'
import type { Attribute, CriterionRule, Demand, Stage } from './types.ts'
import { requiredOf } from './words.ts'

/** What one stage asks of a criterion, as a page without scripts or another system shows it. */
export interface PublishedDemand {
  readonly required: string
  readonly comparator: Comparator | null
  readonly exact: string | null
  readonly unit: Unit | null
  /** The standard's own words; several where they differ by class of laboratory. */
  readonly quotes: readonly { readonly labClass: string | null; readonly quote: string }[]
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

/** The rules of the MOE standard as data to show: every indicator, both stages, thresholds in words and exactly. */
export const moeRules: readonly PublishedIndicator[] = MOE_RULES.map(({ id, attribute, criteria }) => ({
  ...named(id),
  attribute,
  policy: 'moe-standard',
  fragment: id,
  criteria: criteria.map((rule) => ({
    id: rule.id,
    label: rule.label,
    kind: rule.kind,
    establishment: published(rule, 'establishment'),
    acceptance: published(rule, 'acceptance'),
  })),
}))

function named(id: MoeIndicatorId): Pick<PublishedIndicator, 'id' | 'label' | 'group'> {
  const row = MOE_INDICATORS.find((indicator) => indicator.id === id)
  if (row === undefined) throw new Error(`No indicator "${id}"`)
  return { id, label: row.label, group: row.group }
}

function published({ at }: CriterionRule, stage: Stage): PublishedDemand | null {
  const demand = at[stage]
  if (demand === undefined) return null
  const quotes = quotesOf(demand)
  const { text, comparator, exact, unit } = requiredOf(demand, quotes.map(({ quote }) => quote).join('；'))
  return { required: text, comparator, exact, unit, quotes, readings: (demand.readings ?? []).map(reading) }
}

/** The words a demand rests on, one for each class where they differ. */
export function quotesOf({ quote }: Demand): { labClass: string | null; quote: string }[] {
  if (typeof quote === 'string') return [{ labClass: null, quote }]
  return Object.entries(quote).map(([labClass, words]) => ({ labClass, quote: words }))
}

/** Every quote of the MOE rules with where it stands. */
export function moeSources(): { rule: string; source: Source }[] {
  return MOE_RULES.flatMap(({ id: fragment, criteria }) =>
    criteria.flatMap(({ id, at }) =>
      Object.entries(at).flatMap(([stage, demand]) =>
        quotesOf(demand).map(({ quote }) => ({
          rule: `${id} (${stage})`,
          source: { policy: 'moe-standard', fragment, quote } as const,
        })),
      ),
    ),
  )
}
