import { atom, computed } from 'nanostores'
import { assessMoe, type MoeAssessment, type Stage } from '../calculators/index.ts'
import { $profile } from './profile.ts'

/** Which standard the reader is looking at: 立项 or 验收. */
export const $stage = atom<Stage>('establishment')

const $figures = computed($profile, (profile) => profile.moe ?? {})

/** Both findings; the standard carries nothing from one stage to the other. */
export const $moeByStage = computed($figures, (figures): Record<Stage, MoeAssessment> => ({
  establishment: assessMoe(figures, 'establishment'),
  acceptance: assessMoe(figures, 'acceptance'),
}))

/** The finding for the stage on screen. */
export const $moe = computed([$moeByStage, $stage], (byStage, stage) => byStage[stage])
