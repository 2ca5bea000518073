import { isShare, NOT_FETCHED } from './fragment.ts'
import type { Opened, Shared } from './shared.ts'

/** Chat programs cut longer addresses; beyond this a file is offered instead. */
export const LINK_LIMIT = 2000

/** The fragment (without `#`) that carries `shared`. Rejects where what makes it does not load. */
export async function encodeShare(shared: Shared): Promise<string> {
  return (await import('./link/codec.ts')).encode(shared)
}

/**
 * Opens what `encodeShare` made. A link cut short, altered, too large or made by a later version is a message
 * a person can act on, and changes nothing. What chat programs put after a link (a full stop,
 * `&utm_source=…`, words) is not of the payload's characters and ends it. Never rejects.
 */
export async function decodeShare(fragment: string): Promise<Opened> {
  if (!isShare(fragment)) return { kind: 'none' }
  try {
    return (await import('./link/codec.ts')).decode(fragment)
  } catch {
    return NOT_FETCHED
  }
}
