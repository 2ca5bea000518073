import type { Case } from './case.ts'
import type { RememberedLab } from './current.ts'
import { isAdmittedCase } from './gate.ts'
import { LAB_PREFIX } from './keys.ts'
import { $setAside, $storageTrouble } from './trouble.ts'

/** A stored lab, versioned by its key's prefix. */
export interface StoredLab extends RememberedLab {
  readonly case: Case
  /** Ids of this writing and of the last ones before it, newest first; none where an older version wrote it. */
  readonly writings?: readonly string[]
}

const UNAVAILABLE = '本机存储不可用（可能被浏览器设置关闭），数据只保留在当前页面。可导出文件保存。'
const FULL = '本机存储已满，最近的修改没有保存。可导出文件，或清除不用的实验室。'

/** What `action` gives; where the storage refuses, `undefined` and the trouble in words. */
export function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action()
  } catch (error) {
    $storageTrouble.set((error as Error).name === 'QuotaExceededError' ? FULL : UNAVAILABLE)
    return undefined
  }
}

/** The storage works again: what was said of it no longer holds. */
export function endTrouble(): void {
  const trouble = $storageTrouble.get()
  if (trouble === FULL || trouble === UNAVAILABLE) $storageTrouble.set(null)
}

/** Every lab stored here, last saved first; what cannot be read is set aside and stays where it is. */
export function readLabs(): StoredLab[] {
  const keys = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(LAB_PREFIX))) ?? []
  const contents = keys.map((key) => ({ key, content: attempt(() => localStorage.getItem(key)) ?? '' }))
  const labs = contents.map(({ key, content }) => parseLab(key, content))
  $setAside.set(contents.filter((_, index) => labs[index] === null))
  return labs.flatMap((lab) => lab ?? []).sort((a, b) => b.savedAt.localeCompare(a.savedAt))
}

/** The lab that `content` under `key` holds; `null` where it holds none. */
export function parseLab(key: string, content: string): StoredLab | null {
  try {
    const value = JSON.parse(content) as Partial<StoredLab> | null
    const isNamed =
      typeof value?.name === 'string' && typeof value.savedAt === 'string' && LAB_PREFIX + value.id === key
    if (!isNamed || !isAdmittedCase(value.case)) return null
    const { id, name, savedAt, case: lab, writings } = value as StoredLab
    const isTraced = Array.isArray(writings) && writings.every((each) => typeof each === 'string')
    return { id, name, savedAt, case: lab, ...(isTraced ? { writings } : {}) }
  } catch {
    return null
  }
}

/** Removes what was set aside, once the reader has it or does not want it. */
export function discardAside(key: string): void {
  attempt(() => localStorage.removeItem(key))
  $setAside.set($setAside.get().filter((item) => item.key !== key))
}
