import { expect } from 'vitest'
import { UnusableFile } from '../../src/components/files/formats/trouble.ts'
import { readFile } from '../../src/components/files/read-file.ts'
import { checkedOf } from '../../src/stores/checked.ts'
import { EMPTY_DRAFT } from '../../src/stores/draft.ts'
import { damagedFile, EXAMPLE } from './damaged-files.ts'
import { seeded } from './seeded.ts'

const AS_EXPORTED = checkedOf(EXAMPLE).profile

/** What came of one file, and how long the machine worked on it in ms (not how long others made it wait). */
export interface Outcome {
  readonly seed: number
  readonly what: string
  readonly isRefused: boolean
  readonly worked: number
}

/** Reads the file that `seed` makes as the page does. Fails on any error but a refusal in words, and on other figures. */
export async function readDamaged(seed: number): Promise<Outcome> {
  const { what, name, bytes, isChecked } = damagedFile(seed, seeded(seed))
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name)
  const before = process.cpuUsage()
  const outcome = await readFile(file, EMPTY_DRAFT).catch((error: unknown) => error)
  const { user, system } = process.cpuUsage(before)
  const at = `seed ${seed}, ${what}`
  if (outcome instanceof Error) {
    expect(outcome, `${at}: ${outcome.stack}`).toBeInstanceOf(UnusableFile)
    expect(outcome.message, at).toMatch(/^[^\n]{5,200}。$/)
  } else if (isChecked) {
    expect(checkedOf((outcome as { draft: typeof EXAMPLE }).draft).profile, at).toEqual(AS_EXPORTED)
  }
  return { seed, what, isRefused: outcome instanceof Error, worked: (user + system) / 1000 }
}
