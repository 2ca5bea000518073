import { atom, computed } from 'nanostores'
import { UnusableFile } from '../../files/formats/trouble.ts'
import { NOT_LOADED } from '../../layout/press.ts'
import type { Found } from './found.ts'
import { GivenUp } from './paced.ts'
import { foundWords } from './words.ts'

/** A file that was dropped, or a part of one: what it was found to be, or why it was not read. */
export interface ReadFile {
  readonly key: number
  readonly name: string
  readonly words: string
  readonly found: Found | null
}

/** The file that is being read, how much of it is done, and how many wait. */
export interface Reading {
  readonly name: string
  readonly share: number
  readonly waiting: number
}

export const $files = atom<readonly ReadFile[]>([])
export const $reading = atom<Reading | null>(null)

let key = 0
/** Which reading the page waits for; one that was given up has another number. */
let current = 0

/** Reads files one after the other, those that cannot be read said with what to do. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const { readDropped } = await import('./dropped.ts')
  current += 1
  const own = current
  for (const [index, file] of files.entries()) {
    const waiting = files.length - index - 1
    $reading.set({ name: file.name, share: 0, waiting })
    try {
      const found = await readDropped(file, {
        onShare: (share) => $reading.set({ name: file.name, share, waiting }),
        isOver: () => own !== current,
      })
      add(found.map((each) => ({ name: file.name, words: foundWords(each), found: each })))
    } catch (error) {
      if (error instanceof GivenUp) return
      add([{ name: file.name, words: wordsOf(error), found: null }])
    }
    if (own !== current) return
  }
  $reading.set(null)
}

/** Gives up what is being read; what has been read stays. */
export function giveUp(): void {
  current += 1
  $reading.set(null)
}

export function removeFile(removed: number): void {
  $files.set($files.get().filter((file) => file.key !== removed))
}

function add(read: readonly Omit<ReadFile, 'key'>[]): void {
  const keyed = read.map((each) => {
    key += 1
    return { ...each, key }
  })
  $files.set([...$files.get(), ...keyed])
}

function wordsOf(error: unknown): string {
  if (error instanceof UnusableFile) return error.message
  // A reader that did not arrive is the only other thing that fails.
  return NOT_LOADED
}

type Of<Kind extends Found['kind']> = Extract<Found, { kind: Kind }>

/** What was found of one kind, in the order of the files. */
export const $found = computed($files, (files) => {
  const of = <Kind extends Found['kind']>(kind: Kind) =>
    files.flatMap(({ found }) => (found?.kind === kind ? [found as Of<Kind>] : []))
  return {
    lists: of('papers').map(({ records }) => records),
    journals: of('journals').flatMap(({ journals }) => journals),
    means: of('means').flatMap(({ means }) => means),
    zones: [
      ...of('zones').flatMap(({ journals }) => journals),
      ...of('journals').flatMap(({ quartiles }) => quartiles),
    ],
  }
})
