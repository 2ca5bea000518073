import { atom } from 'nanostores'

/** Something stored that could not be used: left as found, for the reader to download. */
export interface SetAside {
  readonly key: string
  readonly content: string
}

export const $setAside = atom<readonly SetAside[]>([])
/** What went wrong with this machine's storage, in words; `null` while nothing did. */
export const $storageTrouble = atom<string | null>(null)
