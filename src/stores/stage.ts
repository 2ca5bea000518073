import { atom } from 'nanostores'
import type { Stage } from '../calculators/index.ts'

/** Which standard the reader is looking at: 立项 or 验收. */
export const $stage = atom<Stage>('establishment')
