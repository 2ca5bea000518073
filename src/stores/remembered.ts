import { $case, type Case } from './case.ts'
import { $current, $labs } from './current.ts'
import { CURRENT_KEY } from './keys.ts'
import { ownName } from './names.ts'
import { showCase } from './scenarios.ts'
import { attempt, readLabs, type StoredLab } from './storage.ts'

const UNNAMED = '未命名实验室'

/** What this page last read or wrote of the current lab. */
interface LabRecord {
  /** As it is stored: anything else that stands there is another page's work. */
  readonly seen: string | null
  /** The figures that `seen` holds. */
  readonly kept: Case | null
  /** The ids of the writing that `seen` is and of those before it. */
  readonly writings: readonly string[]
  /** When this page wrote `seen` itself; 0 where another did. */
  readonly wroteAt: number
}

const NOTHING: LabRecord = { seen: null, kept: null, writings: [], wroteAt: 0 }

let record = NOTHING
let adopting = false

/** What this page last read or wrote of the current lab. */
export function lastRecord(): LabRecord {
  return record
}

/** What is written next is a lab of its own: nothing that stands in storage is its earlier state. */
export function beginRecord(): void {
  record = { ...record, seen: null }
}

export function setRecord(next: LabRecord): void {
  record = next
}

/** Whether a stored lab is just being put on screen, which is no change of the reader's. */
export function isAdopting(): boolean {
  return adopting
}

/** Puts a stored lab on screen as the current one. */
export function adopt({ id, name, savedAt, case: lab, writings = [] }: StoredLab, content: string): void {
  adopting = true
  if (lab !== $case.get()) showCase(lab)
  adopting = false
  record = { seen: content, kept: $case.get(), writings, wroteAt: 0 }
  $current.set({ id, name: labelOf(id, name), savedAt })
  attempt(() => localStorage.setItem(CURRENT_KEY, id))
}

/** Reads which labs are stored here. */
export function listLabs(): void {
  $labs.set(readLabs().map(({ id, name, savedAt }) => ({ id, name: ownName(name, UNNAMED, []), savedAt })))
}

/** The name for a lab on this machine: one that is not empty, and that no other has. */
export function labelOf(id: string, name: string): string {
  const others = $labs.get().filter((lab) => lab.id !== id)
  return ownName(
    name,
    UNNAMED,
    others.map((lab) => lab.name),
  )
}

export function newId(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`
}
