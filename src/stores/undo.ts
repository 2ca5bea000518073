import { atom, computed } from 'nanostores'

/** A way back from something the reader did. */
export interface UndoStep {
  /** What was done, in words. */
  readonly label: string
  readonly back: () => void
  /** The scenario whose figures going back overwrites: typing there ends the offer. `null`: it overwrites none. */
  readonly scenario: number | null
  /** Whether it still holds once another lab is on screen. */
  readonly outlivesLab: boolean
}

/** Each offer holds what it would bring back; nobody goes back further than this. */
const MAX_STEPS = 20

const $steps = atom<readonly UndoStep[]>([])

/** What 撤销 undoes next; `null` where there is nothing. */
export const $undo = computed($steps, (steps): UndoStep | null => steps[steps.length - 1] ?? null)

/** Offers 撤销. Of what was done within the lab on screen only the last can be undone. */
export function offerUndo(step: UndoStep): void {
  if (!step.outlivesLab) endOffers(({ outlivesLab }) => !outlivesLab)
  $steps.set([...$steps.get(), step].slice(-MAX_STEPS))
}

export function endOffers(isOver: (step: UndoStep) => boolean): void {
  const steps = $steps.get()
  if (steps.some(isOver)) $steps.set(steps.filter((step) => !isOver(step)))
}

export function undo(): void {
  const step = $undo.get()
  if (step === null) return
  endOffers((each) => each === step)
  step.back()
}

/** The reader keeps what was done. */
export function dismissUndo(): void {
  const step = $undo.get()
  if (step !== null) endOffers((each) => each === step)
}
