import { atom } from 'nanostores'
import { $case, type Case, EMPTY_CASE, hasFigures, placeOfShown, showCase } from './case.ts'
import { CURRENT_KEY, LAB_PREFIX } from './keys.ts'
import { ownName } from './names.ts'
import { endShared } from './origin.ts'
import {
  $storageTrouble,
  attempt,
  endTrouble,
  parseLab,
  type RememberedLab,
  readLabs,
  type StoredLab,
} from './storage.ts'
import { offerUndo } from './undo.ts'
import { $view } from './view.ts'

export const $labs = atom<readonly RememberedLab[]>([])
/** The lab whose every change is being kept; `null` while nothing is stored. */
export const $current = atom<RememberedLab | null>(null)

const UNNAMED = '未命名实验室'

/** As many writings of one lab are told apart. */
const MAX_WRITINGS = 40
/** Browsers tell pages of each other's writing later than it is done, but not by so much. */
const RACE_MS = 10_000

/** A pause in typing, after which a change is written. */
const CALM_MS = 250

/** What is stored of the current lab, as this page last read or wrote it: anything else is another page's work. */
let seen: string | null = null
/** The figures that `seen` holds. */
let kept: Case | null = null
/** The ids of the writing that `seen` is and of those before it. */
let writings: readonly string[] = []
/** When this page wrote `seen` itself; 0 where another did. */
let wroteAt = 0
/** The lab that was cleared while its figures stayed on screen. */
let cleared: string | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let adopting = false

/** Reads what is remembered, takes up the lab last worked on, and from then on keeps its changes. */
export function startLabs(): void {
  list()
  const id = attempt(() => localStorage.getItem(CURRENT_KEY))
  if (typeof id === 'string') openLab(id)
  $case.listen(() => {
    if (!adopting && $current.get() !== null) keepSoon()
  })
  addEventListener('pagehide', keepNow)
  addEventListener('visibilitychange', keepNow)
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(LAB_PREFIX)) takeNotice()
  })
}

/** 在本机记住: keeps the present case under `name`, and every change from now on. */
export function rememberLab(name: string): void {
  keepNow()
  seen = null
  cleared = null
  const id = newId()
  $current.set({ id, name: labelOf(id, name), savedAt: '' })
  if (save()) endShared()
  else $current.set(null)
}

/** Gives the remembered lab another name. */
export function renameLab(name: string): void {
  const current = $current.get()
  if (current === null) return
  $current.set({ ...current, name: labelOf(current.id, name) })
  keepSoon()
}

/** Takes up a remembered lab; whether it is still there. */
export function openLab(id: string, label?: string): boolean {
  keepNow()
  const content = attempt(() => localStorage.getItem(LAB_PREFIX + id))
  const stored = typeof content === 'string' ? parseLab(LAB_PREFIX + id, content) : null
  if (typeof content !== 'string' || stored === null) return false
  keepForUndo(label ?? `已打开“${stored.name}”。之前的数据没有在本机记住，可撤销找回。`)
  adopt(stored, content)
  endShared()
  return true
}

/** 新建: an empty lab on screen; the remembered one stays as it was last saved. */
export function leaveLab(): void {
  keepNow()
  keepForUndo('已新建。之前的数据没有在本机记住，可撤销找回。')
  showUnremembered(EMPTY_CASE)
  attempt(() => localStorage.removeItem(CURRENT_KEY))
}

/** Puts figures on screen that are no remembered lab's; the next visit takes the last one up again. */
export function showUnremembered(lab: Case): void {
  keepNow()
  $current.set(null)
  cleared = null
  showCase(lab)
}

/** Before other figures take their place: those on screen that nothing remembers can be brought back. */
export function keepForUndo(label: string): void {
  const lab = $case.get()
  const view = $view.get()
  if (($current.get() !== null && lab === kept) || !hasFigures(lab)) return
  const back = () => {
    keepNow()
    keepForUndo('已撤销。刚才的数据没有在本机记住，可再次撤销找回。')
    showUnremembered(lab)
    $view.set(view)
    endShared()
    attempt(() => localStorage.removeItem(CURRENT_KEY))
  }
  offerUndo({ label, back, scenario: null, outlivesLab: true })
}

/** 清除: forgets the lab on this machine, in a way that can be undone. */
export function forgetLab(id: string): void {
  keepNow()
  const content = attempt(() => localStorage.getItem(LAB_PREFIX + id))
  attempt(() => localStorage.removeItem(LAB_PREFIX + id))
  if ($current.get()?.id === id) {
    cleared = id
    $current.set(null)
    attempt(() => localStorage.removeItem(CURRENT_KEY))
  }
  list()
  if (typeof content !== 'string') return
  const back = () => rememberAgain(id, content)
  offerUndo({ label: '已从本机清除。', back, scenario: null, outlivesLab: true })
}

/** Stores a cleared lab again; where its figures are still on screen, with all that was changed since. */
function rememberAgain(id: string, content: string): void {
  attempt(() => localStorage.setItem(LAB_PREFIX + id, content))
  list()
  const lab = $labs.get().find((each) => each.id === id)
  if (cleared !== id || lab === undefined) return
  cleared = null
  seen = content
  $current.set(lab)
  save()
}

function keepSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(keepNow, CALM_MS)
}

/** Writes what is still waiting to be written. */
function keepNow(): void {
  if (timer === undefined) return
  clearTimeout(timer)
  timer = undefined
  save()
}

/** Writes the current lab, unless another page has written it since: then this page's figures become a copy. */
function save(): boolean {
  const current = $current.get()
  if (current === null) return false
  const there = attempt(() => localStorage.getItem(LAB_PREFIX + current.id))
  if (there === undefined) return false
  if (there === seen) return write(current)
  if (there === null) {
    $current.set(null)
    $storageTrouble.set(`“${current.name}”已在另一个窗口清除，本页的修改没有保存。`)
    return false
  }
  return saveBeside(current)
}

/** Another page's figures stand in the lab's place: those of this page become a lab of their own. */
function saveBeside({ name }: RememberedLab): boolean {
  seen = null
  const id = newId()
  const copy = { id, name: labelOf(id, `${name}（另一窗口）`), savedAt: '' }
  const isKept = write(copy)
  if (isKept) $storageTrouble.set(`“${name}”同时在另一个窗口修改，本页的内容另存为“${copy.name}”。`)
  return isKept
}

function write({ id, name }: RememberedLab): boolean {
  const before = seen === null ? [] : writings
  const stored: StoredLab = {
    id,
    name,
    savedAt: new Date().toISOString(),
    case: $case.get(),
    writings: [newId(), ...before].slice(0, MAX_WRITINGS),
  }
  const content = JSON.stringify(stored)
  const isKept = attempt(() => {
    localStorage.setItem(LAB_PREFIX + id, content)
    localStorage.setItem(CURRENT_KEY, id)
    return true
  })
  if (isKept !== true) return false
  seen = content
  kept = stored.case
  writings = stored.writings ?? []
  wroteAt = Date.now()
  endTrouble()
  const lab = { id, name, savedAt: stored.savedAt }
  $current.set(lab)
  $labs.set([lab, ...$labs.get().filter((other) => other.id !== id)])
  return true
}

/** Another page of this browser has changed what is stored. */
function takeNotice(): void {
  keepNow()
  list()
  const current = $current.get()
  if (current === null) return
  const key = LAB_PREFIX + current.id
  const content = attempt(() => localStorage.getItem(key))
  if (content === null) $current.set(null)
  if (typeof content !== 'string' || content === seen) return
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
  const [own] = writings
  const isRecent = Date.now() - wroteAt < RACE_MS
  return isRecent && own !== undefined && theirs !== undefined && !theirs.includes(own)
}

/** A lab another page has written, with the scenario shown that this page shows; the very case where no figure differs. */
function ownView(stored: StoredLab): StoredLab {
  const here = $case.get()
  const isSame = JSON.stringify(here.scenarios) === JSON.stringify(stored.case.scenarios)
  return { ...stored, case: isSame ? here : { ...stored.case, active: placeOfShown(here, stored.case) } }
}

function adopt({ id, name, savedAt, case: lab, writings: before = [] }: StoredLab, content: string): void {
  adopting = true
  if (lab !== $case.get()) showCase(lab)
  adopting = false
  seen = content
  kept = $case.get()
  writings = before
  wroteAt = 0
  cleared = null
  $current.set({ id, name: labelOf(id, name), savedAt })
  attempt(() => localStorage.setItem(CURRENT_KEY, id))
}

function list(): void {
  $labs.set(readLabs().map(({ id, name, savedAt }) => ({ id, name: ownName(name, UNNAMED, []), savedAt })))
}

/** The name for a lab on this machine: one that is not empty, and that no other has. */
function labelOf(id: string, name: string): string {
  const others = $labs.get().filter((lab) => lab.id !== id)
  return ownName(
    name,
    UNNAMED,
    others.map((lab) => lab.name),
  )
}

function newId(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`
}
