import { atom } from 'nanostores'
import { $case, $undo, EMPTY_CASE } from './case.ts'
import { CURRENT_KEY, LAB_PREFIX } from './keys.ts'
import {
  $storageTrouble,
  attempt,
  endTrouble,
  parseLab,
  type RememberedLab,
  readLabs,
  type StoredLab,
} from './storage.ts'

export const $labs = atom<readonly RememberedLab[]>([])
/** The lab whose every change is being kept; `null` while nothing is stored. */
export const $current = atom<RememberedLab | null>(null)

/** A pause in typing, after which a change is written. */
const CALM_MS = 250

/** What is stored of the current lab, as this page last read or wrote it: anything else is another page's work. */
let seen: string | null = null
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
  $current.set({ id: newId(), name, savedAt: '' })
  if (!save()) $current.set(null)
}

/** Gives the remembered lab another name. */
export function renameLab(name: string): void {
  const current = $current.get()
  if (current === null) return
  $current.set({ ...current, name })
  keepSoon()
}

/** Takes up a remembered lab. */
export function openLab(id: string): void {
  keepNow()
  const content = attempt(() => localStorage.getItem(LAB_PREFIX + id))
  if (typeof content === 'string') adopt(LAB_PREFIX + id, content)
}

/** 新建: an empty lab on screen; the remembered one stays as it was last saved. */
export function leaveLab(): void {
  pauseLab()
  attempt(() => localStorage.removeItem(CURRENT_KEY))
  $undo.set(null)
  $case.set(EMPTY_CASE)
}

/** Stops keeping changes, as while a linked lab is on screen; the next visit takes the lab up again. */
export function pauseLab(): void {
  keepNow()
  $current.set(null)
}

/** 清除: forgets the lab on this machine. What it held can be put back, for 撤销. */
export function forgetLab(id: string): (() => void) | null {
  keepNow()
  const content = attempt(() => localStorage.getItem(LAB_PREFIX + id))
  attempt(() => localStorage.removeItem(LAB_PREFIX + id))
  const wasCurrent = $current.get()?.id === id
  if (wasCurrent) {
    $current.set(null)
    attempt(() => localStorage.removeItem(CURRENT_KEY))
  }
  list()
  if (typeof content !== 'string') return null
  return () => {
    attempt(() => localStorage.setItem(LAB_PREFIX + id, content))
    list()
    if (wasCurrent) openLab(id)
  }
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
  seen = null
  const copy = { id: newId(), name: `${current.name}（另一窗口）`, savedAt: '' }
  const isKept = write(copy)
  if (isKept) $storageTrouble.set(`“${current.name}”同时在另一个窗口修改，本页的内容另存为“${copy.name}”。`)
  return isKept
}

function write({ id, name }: RememberedLab): boolean {
  const stored: StoredLab = { id, name, savedAt: new Date().toISOString(), case: $case.get() }
  const content = JSON.stringify(stored)
  const isKept = attempt(() => {
    localStorage.setItem(LAB_PREFIX + id, content)
    localStorage.setItem(CURRENT_KEY, id)
    return true
  })
  if (isKept !== true) return false
  seen = content
  endTrouble()
  const kept = { id, name, savedAt: stored.savedAt }
  $current.set(kept)
  $labs.set([kept, ...$labs.get().filter((lab) => lab.id !== id)])
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
  else if (content !== undefined && content !== seen) adopt(key, content)
}

function adopt(key: string, content: string): void {
  const stored = parseLab(key, content)
  if (stored === null) return
  const { id, name, savedAt } = stored
  seen = content
  adopting = true
  $undo.set(null)
  $case.set(stored.case)
  adopting = false
  $current.set({ id, name, savedAt })
  attempt(() => localStorage.setItem(CURRENT_KEY, id))
}

function list(): void {
  $labs.set(readLabs().map(({ id, name, savedAt }) => ({ id, name, savedAt })))
}

function newId(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`
}
