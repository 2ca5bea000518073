import { remembered, toNumber } from '../core/index.ts'
import { countsTheSame } from './figures.ts'
import { STAGE_WORDS } from './stage-words.ts'
import type { CriterionRule, DrawnBar, NumberDemand, Stage } from './types.ts'
import { barOf, barText } from './words.ts'

const STAGES = ['establishment', 'acceptance'] as const

/** The bars at a stage, with the other stage's where both count the same figure, so that one picture can show them. */
export function barsOf(rule: CriterionRule, stage: Stage): readonly DrawnBar[] {
  return bothStages(rule)[stage]
}

const bothStages = remembered((rule: CriterionRule) => ({
  establishment: drawn(rule, 'establishment'),
  acceptance: drawn(rule, 'acceptance'),
}))

function drawn({ at }: CriterionRule, stage: Stage): DrawnBar[] {
  const here = at[stage]
  return STAGES.flatMap((other) => {
    const demand = at[other]
    if (here === undefined || demand === undefined || !('value' in demand)) return []
    if (!countsTheSame(here, demand)) return []
    return [drawnBar(other, demand)]
  })
}

function drawnBar(stage: Stage, demand: NumberDemand): DrawnBar {
  return { stage, at: toNumber(barOf(demand)), label: `${STAGE_WORDS[stage]} ${barText(demand)}` }
}
