import { computed } from 'nanostores'
import { assessMoe, type MoeAssessment, type Stage } from '../calculators/index.ts'
import { $draft } from './case.ts'
import { checkedOf, onceEach } from './checked.ts'
import { $stage } from './stage.ts'

/** Both findings of a draft; the standard carries nothing from one stage to the other. */
export const moeOf = onceEach((draft): Record<Stage, MoeAssessment> => {
  const { moe } = checkedOf(draft).profile
  return { establishment: assessMoe(moe, 'establishment'), acceptance: assessMoe(moe, 'acceptance') }
})

/** Both findings of the scenario on screen. */
export const $moeByStage = computed($draft, moeOf)

/** The finding for the stage on screen. */
export const $moe = computed([$moeByStage, $stage], (byStage, stage) => byStage[stage])
