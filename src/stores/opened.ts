import { atom } from 'nanostores'
import { $case, BASELINE, type Case } from './case.ts'
import { EMPTY_DRAFT } from './draft.ts'
import { $current, openLab, startLabs } from './labs.ts'
import { decodeShare, isShare } from './share.ts'
import { $stage } from './stage.ts'
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

let before: { readonly lab: Case; readonly id: string | null } | null = null

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
  if (before === null) before = { lab: $case.get(), id: $current.get()?.id ?? null }
  $current.set(null)
  $case.set(opened.shared.case)
  const { stage } = opened.shared.view
  if (stage === 'establishment' || stage === 'acceptance') $stage.set(stage)
  $origin.set({ kind: 'shared' })
}

/** Leaves the linked lab and goes back to what was on screen before. */
export function leaveShared(): void {
  const back = before
  before = null
  history.replaceState(null, '', location.pathname + location.search)
  $origin.set({ kind: 'own' })
  $case.set(back?.lab ?? { scenarios: [{ name: BASELINE, draft: EMPTY_DRAFT }], active: 0 })
  if (back?.id != null) openLab(back.id)
}

/** The linked lab becomes the reader's own. */
export function keepShared(): void {
  before = null
  history.replaceState(null, '', location.pathname + location.search)
  $origin.set({ kind: 'own' })
}
