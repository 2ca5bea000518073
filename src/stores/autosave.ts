import { $case } from './case.ts'
import { $current, $labs, type RememberedLab } from './current.ts'
import { CURRENT_KEY, LAB_PREFIX } from './keys.ts'
import { beginRecord, labelOf, lastRecord, newId, setRecord } from './remembered.ts'
import { attempt, endTrouble, type StoredLab } from './storage.ts'
import { $storageTrouble } from './trouble.ts'

/** As many writings of one lab are told apart. */
const MAX_WRITINGS = 40

/** A pause in typing, after which a change is written. */
const CALM_MS = 250

let timer: ReturnType<typeof setTimeout> | undefined

export function keepSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(keepNow, CALM_MS)
}

/** Writes what is still waiting to be written. */
export function keepNow(): void {
  if (timer === undefined) return
  clearTimeout(timer)
  timer = undefined
  save()
}

/** Writes the current lab, unless another page has written it since: then this page's figures become a copy. */
export function save(): boolean {
  const current = $current.get()
  if (current === null) return false
  const there = attempt(() => localStorage.getItem(LAB_PREFIX + current.id))
  if (there === undefined) return false
  if (there === lastRecord().seen) return write(current)
  if (there === null) {
    $current.set(null)
    $storageTrouble.set(`“${current.name}”已在另一个窗口清除，本页的修改没有保存。`)
    return false
  }
  return saveBeside(current)
}

/** Another page's figures stand in the lab's place: those of this page become a lab of their own. */
export function saveBeside({ name }: RememberedLab): boolean {
  beginRecord()
  const id = newId()
  const copy = { id, name: labelOf(id, `${name}（另一窗口）`), savedAt: '' }
  const isKept = write(copy)
  if (isKept) $storageTrouble.set(`“${name}”同时在另一个窗口修改，本页的内容另存为“${copy.name}”。`)
  return isKept
}

function write({ id, name }: RememberedLab): boolean {
  const { seen, writings: before } = lastRecord()
  const writings = [newId(), ...(seen === null ? [] : before)].slice(0, MAX_WRITINGS)
  const stored: StoredLab = { id, name, savedAt: new Date().toISOString(), case: $case.get(), writings }
  const content = JSON.stringify(stored)
  const isKept = attempt(() => {
    localStorage.setItem(LAB_PREFIX + id, content)
    localStorage.setItem(CURRENT_KEY, id)
    return true
  })
  if (isKept !== true) return false
  setRecord({ seen: content, kept: stored.case, writings, wroteAt: Date.now() })
  endTrouble()
  const lab = { id, name, savedAt: stored.savedAt }
  $current.set(lab)
  $labs.set([lab, ...$labs.get().filter((other) => other.id !== id)])
  return true
}
