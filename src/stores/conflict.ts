import { keepNow, saveBeside } from './autosave.ts'
import { $case } from './case.ts'
import { $current } from './current.ts'
import { LAB_PREFIX } from './keys.ts'
import { adopt, lastRecord, listLabs } from './remembered.ts'
import { placeOfShown } from './scenarios.ts'
import { attempt, parseLab, type StoredLab } from './storage.ts'

/** Browsers tell pages of each other's writing later than it is done, but not by so much. */
const RACE_MS = 10_000

/** Another page of this browser has changed what is stored: this one shows it, or keeps both where they collide. */
export function takeNotice(): void {
  keepNow()
  listLabs()
  const current = $current.get()
  if (current === null) return
  const key = LAB_PREFIX + current.id
  const content = attempt(() => localStorage.getItem(key))
  if (content === null) $current.set(null)
  if (typeof content !== 'string' || content === lastRecord().seen) return
  const stored = parseLab(key, content)
  if (stored === null) return
  const theirs = ownView(stored)
  if (isOverwritten(stored) && theirs.case !== $case.get()) saveBeside(current)
  else adopt(theirs, content)
}

/**
 * Whether two pages wrote in the same instant, each before it could know of the other: what this page wrote
 * just now is gone, and what stands there does not follow from it.
 */
function isOverwritten({ writings: theirs }: StoredLab): boolean {
  const {
    writings: [own],
    wroteAt,
  } = lastRecord()
  const isRecent = Date.now() - wroteAt < RACE_MS
  return isRecent && own !== undefined && theirs !== undefined && !theirs.includes(own)
}

/** A lab another page has written, with the scenario shown that this page shows; the very case where no figure differs. */
function ownView(stored: StoredLab): StoredLab {
  const here = $case.get()
  const isSame = JSON.stringify(here.scenarios) === JSON.stringify(stored.case.scenarios)
  return { ...stored, case: isSame ? here : { ...stored.case, active: placeOfShown(here, stored.case) } }
}
