import type { Case } from './case.ts'
import { isAdmitted, isAdmittedCase } from './gate.ts'
import { isObject } from './object.ts'

/** What a link carries: the figures of every scenario, the stage, the assumptions. */
export interface Shared {
  readonly case: Case
  readonly view: { readonly [key: string]: unknown }
}

/** Chat programs cut longer addresses; beyond this a file is offered instead. */
export const LINK_LIMIT = 2000

export type Opened =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'opened'
      readonly shared: Shared
      /** Whether the link proves that it arrived as it was made; those of version 1 cannot. */
      readonly isVerified: boolean
    }
  | {
      readonly kind: 'failed'
      readonly message: string
      /** Whether the same link may open when tried again. */
      readonly isRetryable: boolean
    }

const SHARE = /^lab(?:=|%3d)/i
/** A fragment whose first characters were altered: no clause and no query looks like this. */
const ALTERED = /^[^.]{0,6}\.[\w-]{40}/

/** Whether a fragment means to carry a lab at all; clause ids and search marks do not. */
export function isShare(fragment: string): boolean {
  return SHARE.test(fragment) || ALTERED.test(fragment)
}

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
    const message = '打开链接要用的部分没有载入，请检查网络后重试。'
    return { kind: 'failed', message, isRetryable: true }
  }
}

/** Whether a value from outside is figures with their view that the page can carry. */
export function isShared(value: unknown): value is Shared {
  return (
    isObject(value) && isAdmittedCase(value['case']) && isObject(value['view']) && isAdmitted(value['view'])
  )
}
