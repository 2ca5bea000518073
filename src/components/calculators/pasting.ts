import { atom } from 'nanostores'
import type { Bench } from '../../stores/index.ts'

/** What is about to be pasted into a calculator, `''` at first; `null` while nobody pastes. */
export const $pasting = atom<{ readonly bench: Bench; readonly text: string } | null>(null)
