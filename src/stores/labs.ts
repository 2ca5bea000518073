import { keepNow, keepSoon, save } from './autosave.ts'
import { $case, type Case, EMPTY_CASE, hasFigures } from './case.ts'
import { takeNotice } from './conflict.ts'
import { $current, $labs } from './current.ts'
import { CURRENT_KEY, LAB_PREFIX } from './keys.ts'
import { endShared } from './origin.ts'
import {
  adopt,
  beginRecord,
  isAdopting,
  labelOf,
  lastRecord,
  listLabs,
  newId,
  setRecord,
} from './remembered.ts'
import { showCase } from './scenarios.ts'
import { attempt, parseLab } from './storage.ts'
import { offerUndo } from './undo.ts'
import { $view } from './view.ts'

/** The lab that was cleared while its figures stayed on screen. */
let cleared: string | null = null

let isListening = false

/** As a page begins: reads what is remembered and takes up the lab last worked on. */
export function startLabs(): void {
  listLabs()
  const id = attempt(() => localStorage.getItem(CURRENT_KEY))
  if (typeof id === 'string') openLab(id)
  listen()
}

/** On a page that began without any lab: takes note of those that there are by now. */
export function attend(): void {
  if (isListening) return
  listen()
  takeNotice()
}

/** From here on keeps every change of the lab that is remembered, and hears what other pages do. */
function listen(): void {
  if (isListening) return
  isListening = true
  $case.listen(() => {
    if (!isAdopting() && $current.get() !== null) keepSoon()
  })
  addEventListener('pagehide', keepNow)
  addEventListener('visibilitychange', keepNow)
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(LAB_PREFIX)) takeNotice()
  })
}

/** 在本机记住: keeps the present case under `name`, and every change from now on. */
export function rememberLab(name: string): void {
  listen()
  keepNow()
  beginRecord()
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
  cleared = null
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
  if (($current.get() !== null && lab === lastRecord().kept) || !hasFigures(lab)) return
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
  listLabs()
  if (typeof content !== 'string') return
  const back = () => rememberAgain(id, content)
  offerUndo({ label: '已从本机清除。', back, scenario: null, outlivesLab: true })
}

/** Stores a cleared lab again; where its figures are still on screen, with all that was changed since. */
function rememberAgain(id: string, content: string): void {
  attempt(() => localStorage.setItem(LAB_PREFIX + id, content))
  listLabs()
  const lab = $labs.get().find((each) => each.id === id)
  if (cleared !== id || lab === undefined) return
  cleared = null
  setRecord({ ...lastRecord(), seen: content })
  $current.set(lab)
  save()
}
