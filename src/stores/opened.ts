import { atom } from 'nanostores'
import { $case, $draft, $undo, EMPTY_CASE } from './case.ts'
import { figureAt } from './draft.ts'
import { $current, openLab, pauseLab, rememberLab, startLabs } from './labs.ts'
import { decodeShare, isShare, type Shared } from './share.ts'
import { $view } from './view.ts'
import { keepForReturn, returnToVisit } from './visit.ts'

/**
 * How the figures on screen came here: `shared` from a link, and then nothing of them is stored until the
 * reader says so; `failed` where a link could not be opened and nothing was changed.
 */
export type Origin =
  | { readonly kind: 'own' }
  | { readonly kind: 'shared' }
  | { readonly kind: 'failed'; readonly message: string }

export const $origin = atom<Origin>({ kind: 'own' })

let before: { readonly shared: Shared; readonly id: string | null } | null = null

/** Applies, after the first render, what this machine remembers, or the lab a link carries. */
export async function startLab(): Promise<void> {
  startLabs()
  if ($current.get() === null) returnToVisit()
  keepForReturn()
  addEventListener('hashchange', () => void openLink())
  await openLink()
}

async function openLink(): Promise<void> {
  const fragment = location.hash.slice(1)
  if (!isShare(fragment)) return
  const opened = await decodeShare(fragment)
  if (opened.kind === 'failed') $origin.set(opened)
  if (opened.kind !== 'opened') return
  if (before === null)
    before = { shared: { case: $case.get(), view: $view.get() }, id: $current.get()?.id ?? null }
  pauseLab()
  $undo.set(null)
  $case.set(opened.shared.case)
  $view.set(opened.shared.view)
  $origin.set({ kind: 'shared' })
}

/** Leaves the linked lab and goes back to what was on screen before. */
export function leaveShared(): void {
  const back = before
  before = null
  history.replaceState(null, '', location.pathname + location.search)
  $origin.set({ kind: 'own' })
  $undo.set(null)
  $case.set(back?.shared.case ?? EMPTY_CASE)
  $view.set(back?.shared.view ?? {})
  if (back?.id != null) openLab(back.id)
}

/** 另存为我的实验室: the linked lab becomes one more of the reader's own, remembered on this machine. */
export function keepShared(): void {
  const name = figureAt($draft.get(), 'name')
  rememberLab(typeof name === 'string' && name.trim() !== '' ? name : '来自链接的实验室')
  before = null
  history.replaceState(null, '', location.pathname + location.search)
  $origin.set({ kind: 'own' })
}
