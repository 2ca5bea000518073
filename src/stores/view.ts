import { atom } from 'nanostores'
import type { Shared } from './shared.ts'

/** How a lab is looked at, as a link carries it: the stage, the assumptions; what a page does not know it passes on. */
export const $view = atom<Shared['view']>({})

/** Sets one part of the view. */
export function setView(key: string, value: unknown): void {
  if ($view.get()[key] !== value) $view.set({ ...$view.get(), [key]: value })
}
