import { atom } from 'nanostores'

/** A lab remembered on this machine, because its reader asked for it. */
export interface RememberedLab {
  readonly id: string
  readonly name: string
  /** When it was last saved, as ISO time. */
  readonly savedAt: string
}

/** The labs remembered on this machine. */
export const $labs = atom<readonly RememberedLab[]>([])
/** The lab whose every change is being kept; `null` while nothing is stored. */
export const $current = atom<RememberedLab | null>(null)
