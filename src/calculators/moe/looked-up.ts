import { COMPARATOR_WORDS, numberText, UNIT_LABELS } from '../core/index.ts'
import { ENTRY_WORDS } from '../figures/index.ts'
import type { LookedUp } from '../rules/index.ts'
import { fieldOf } from './figures.ts'
import type { MoeCriterionId } from './indicators.ts'
import { STAGES } from './rows.ts'
import { MOE_RULES } from './rules.ts'
import { STAGE_WORDS } from './stage-words.ts'
import type { NumberDemand } from './types.ts'
import { barOf } from './words.ts'

/** The criteria whose numbers are looked up most, in the order of the standard. */
const MOST_LOOKED_UP: readonly MoeCriterionId[] = [
  'building-space/area',
  'equipment/value',
  'dedicated-funding/annual',
  'international-team/researchers',
  'international-team/foreign-share',
  'academic-committee/members',
  'academic-committee/foreign-share',
]

/** The numbers of the standard that people look up most, from its rules: every bar with the stages that ask for it. */
export function moeLookedUp(): LookedUp[] {
  return MOE_RULES.flatMap(({ id: fragment, criteria }) =>
    criteria
      .filter(({ id }) => MOST_LOOKED_UP.includes(id))
      .map(({ label, at }) => {
        const asked = STAGES.flatMap((stage) => {
          const demand = at[stage]
          return demand !== undefined && 'value' in demand ? [{ stage, demand, ...partsOf(demand) }] : []
        })
        return {
          label,
          comparison: [...new Set(asked.map(({ demand }) => COMPARATOR_WORDS[demand.comparator]))].join(
            ' / ',
          ),
          bars: asked.map(({ bar }) => bar),
          unit: asked[0]?.unit ?? '',
          columns: asked.map(({ stage }) => STAGE_WORDS[stage]),
          fragment,
        }
      }),
  )
}

/** A bar apart from its unit: 2,500 and 万元, 10 and %, 1/3 and nothing; 1,000 and 万元/年 where every year is asked. */
function partsOf(demand: NumberDemand): { bar: string; unit: string } {
  const { unit, value, measure } = demand
  if (unit === undefined)
    return value.includes('/')
      ? { bar: value, unit: '' }
      : { bar: numberText(barOf(demand).mul(100)), unit: '%' }
  const field = measure.shape === 'share' ? undefined : fieldOf(measure.of)
  const per = field?.kind === 'list' ? `/${ENTRY_WORDS[field.per]}` : ''
  return { bar: numberText(barOf(demand)), unit: UNIT_LABELS[unit] + per }
}
