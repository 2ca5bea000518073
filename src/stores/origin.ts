import { atom } from 'nanostores'

/**
 * How the figures on screen came here: `shared` from a link, and then nothing of them is stored until the
 * reader says so; `failed` where a link could not be opened and nothing was changed.
 */
export type Origin =
  | { readonly kind: 'own' }
  | { readonly kind: 'shared'; readonly isVerified: boolean }
  | { readonly kind: 'failed'; readonly message: string; readonly isRetryable: boolean }

export const $origin = atom<Origin>({ kind: 'own' })

/** The figures on screen are the reader's own from here on: a reload must not bring the link's back. */
export function endShared(): void {
  if ($origin.get().kind !== 'shared') return
  history.replaceState(history.state, '', location.pathname + location.search)
  $origin.set({ kind: 'own' })
}
