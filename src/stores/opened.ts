import { $case, $draft, EMPTY_CASE } from './case.ts'
import { $current } from './current.ts'
import { figureAt } from './draft.ts'
import { keepForUndo, openLab, rememberLab, showUnremembered } from './labs.ts'
import { $origin, endShared } from './origin.ts'
import { decodeShare } from './share.ts'
import type { Shared } from './shared.ts'
import { $view } from './view.ts'
import { typedOver } from './visit.ts'

/** What was on screen before a link was opened. */
let before: { readonly shared: Shared; readonly id: string | null } | null = null

/** Opens the lab that a fragment carries, if the address still has it then. */
export async function openShared(fragment: string): Promise<void> {
  const opened = await decodeShare(fragment)
  if (location.hash.slice(1) !== fragment) return
  if (opened.kind === 'failed') $origin.set(opened)
  if (opened.kind !== 'opened') return
  if ($origin.get().kind !== 'shared')
    before = { shared: { case: $case.get(), view: $view.get() }, id: $current.get()?.id ?? null }
  keepForUndo('已打开链接中的数据。之前的数据没有在本机记住，可撤销找回。')
  const shown = typedOver(fragment) ?? opened.shared
  showUnremembered(shown.case)
  $view.set(shown.view)
  $origin.set({ kind: 'shared', isVerified: opened.isVerified })
}

/** Leaves the linked lab and goes back to what was on screen before. */
export function leaveShared(): void {
  const label = '已退出查看，可撤销找回链接中的数据。'
  const back = before
  if (back?.id == null || !openLab(back.id, label)) {
    keepForUndo(label)
    showUnremembered(back?.shared.case ?? EMPTY_CASE)
    endShared()
  }
  $view.set(back?.shared.view ?? {})
}

/** 另存为我的实验室: the linked lab becomes one more of the reader's own, remembered on this machine. */
export function keepShared(): void {
  const name = figureAt($draft.get(), 'name')
  rememberLab(typeof name === 'string' && name.trim() !== '' ? name : '来自链接的实验室')
}
