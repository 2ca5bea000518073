import { computed } from 'nanostores'
import { assessMoe, type MoeAssessment, remembered, type Stage } from '../calculators/index.ts'
import { $draft } from './case.ts'
import { checkedOf } from './checked.ts'
import type { Draft } from './draft.ts'
import { $stage } from './stage.ts'

/** Both findings of a draft; the standard carries nothing from one stage to the other. */
export const moeOf = remembered((draft: Draft): Record<Stage, MoeAssessment> => {
  const { moe } = checkedOf(draft).profile
  return { establishment: assessMoe(moe, 'establishment'), acceptance: assessMoe(moe, 'acceptance') }
})

/** Both findings of the scenario on screen. */
export const $moeByStage = computed($draft, moeOf)

/** The finding for the stage on screen. */
export const $moe = computed([$moeByStage, $stage], (byStage, stage) => byStage[stage])
