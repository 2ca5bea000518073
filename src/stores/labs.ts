import { atom } from 'nanostores'
import { $case, type Case, isCase } from './case.ts'

/** A lab remembered on this machine, because its reader asked for it. */
export interface RememberedLab {
  readonly id: string
  readonly name: string
  /** When it was last saved, as ISO time. */
  readonly savedAt: string
}

/** Something stored that could not be used: kept as found, for the reader to download. */
export interface SetAside {
  readonly key: string
  readonly content: string
}

/** A stored lab, versioned by its key's prefix. */
interface Stored extends RememberedLab {
  readonly case: Case
}

const PREFIX = 'joint-lab/1/'
const CURRENT = 'joint-lab/current'

export const $labs = atom<readonly RememberedLab[]>([])
/** The lab whose every change is being kept; `null` while nothing is stored. */
export const $current = atom<RememberedLab | null>(null)
export const $setAside = atom<readonly SetAside[]>([])
/** What went wrong with this machine's storage, in words; `null` while nothing did. */
export const $storageTrouble = atom<string | null>(null)

const UNAVAILABLE = '本机存储不可用（可能被浏览器设置关闭），数据只保留在当前页面。可导出文件保存。'
const FULL = '本机存储已满，最近的修改没有保存。可导出文件，或清除不用的实验室。'

let adopting = false

/** Reads what is remembered, takes up the lab last worked on, and from then on keeps its changes. */
export function startLabs(): void {
  readAll()
  const id = attempt(() => localStorage.getItem(CURRENT))
  if (typeof id === 'string') openLab(id)
  $case.listen(() => {
    if (!adopting) save()
  })
  addEventListener('storage', ({ key }) => {
    if (key !== null && !key.startsWith(PREFIX)) return
    const current = $current.get()
    readAll()
    if (current === null) return
    const stored = readLab(PREFIX + current.id)
    if (stored === null) $current.set(null)
    else if (stored.savedAt !== current.savedAt) adopt(stored)
  })
}

/** 在本机记住: keeps the present case under `name`, and every change from now on. */
export function rememberLab(name: string): void {
  const id = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`
  $current.set({ id, name, savedAt: '' })
  save()
}

/** Takes up a remembered lab. */
export function openLab(id: string): void {
  const stored = readLab(PREFIX + id)
  if (stored === null) return
  adopt(stored)
  attempt(() => localStorage.setItem(CURRENT, id))
}

/** 清除: forgets the lab on this machine. What it held is returned, for 撤销. */
export function forgetLab(id: string): (() => void) | null {
  const content = attempt(() => localStorage.getItem(PREFIX + id))
  attempt(() => localStorage.removeItem(PREFIX + id))
  const wasCurrent = $current.get()?.id === id
  if (wasCurrent) leaveLab()
  readAll()
  if (typeof content !== 'string') return null
  return () => {
    attempt(() => localStorage.setItem(PREFIX + id, content))
    readAll()
    if (wasCurrent) openLab(id)
  }
}

/** Stops keeping changes; what is stored stays stored. */
export function leaveLab(): void {
  $current.set(null)
  attempt(() => localStorage.removeItem(CURRENT))
}

function save(): void {
  const current = $current.get()
  if (current === null) return
  const stored: Stored = { ...current, savedAt: new Date().toISOString(), case: $case.get() }
  const kept = attempt(() => {
    localStorage.setItem(PREFIX + current.id, JSON.stringify(stored))
    localStorage.setItem(CURRENT, current.id)
    return true
  })
  if (kept !== true) return
  $storageTrouble.set(null)
  $current.set({ id: current.id, name: current.name, savedAt: stored.savedAt })
  readAll()
}

function adopt(stored: Stored): void {
  adopting = true
  $case.set(stored.case)
  adopting = false
  $current.set({ id: stored.id, name: stored.name, savedAt: stored.savedAt })
}

function readAll(): void {
  const keys = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) ?? []
  const labs = keys.map(readLab).filter((lab): lab is Stored => lab !== null)
  $labs.set(
    labs
      .map(({ id, name, savedAt }) => ({ id, name, savedAt }))
      .sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
  )
}

/** The lab under `key`; junk is reported and left where it is, out of the way of everything else. */
function readLab(key: string): Stored | null {
  const content = attempt(() => localStorage.getItem(key))
  if (typeof content !== 'string') return null
  const stored = parsed(content)
  if (stored !== null && PREFIX + stored.id === key) return stored
  const others = $setAside.get().filter((item) => item.key !== key)
  $setAside.set([...others, { key, content }])
  return null
}

function parsed(content: string): Stored | null {
  try {
    const value = JSON.parse(content) as Partial<Stored> | null
    const named =
      typeof value?.id === 'string' && typeof value.name === 'string' && typeof value.savedAt === 'string'
    return named && isCase(value.case) ? (value as Stored) : null
  } catch {
    return null
  }
}

/** Removes what was set aside, once the reader has it or does not want it. */
export function discardAside(key: string): void {
  attempt(() => localStorage.removeItem(key))
  $setAside.set($setAside.get().filter((item) => item.key !== key))
}

function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action()
  } catch (error) {
    $storageTrouble.set((error as Error).name === 'QuotaExceededError' ? FULL : UNAVAILABLE)
    return undefined
  }
}
