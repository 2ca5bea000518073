import { atom, computed } from 'nanostores'
import type { Stage } from '../calculators/index.ts'
import { $draft } from './case.ts'
import { findingsOf } from './findings.ts'

/** Which standard the reader is looking at: 立项 or 验收. */
export const $stage = atom<Stage>('establishment')

/** Both findings of the scenario on screen. */
export const $moeByStage = computed($draft, (draft) => findingsOf(draft).moe)

/** The finding for the stage on screen. */
export const $moe = computed([$moeByStage, $stage], (byStage, stage) => byStage[stage])
