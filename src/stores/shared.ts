import { isObject } from '../calculators/index.ts'
import type { Case } from './case.ts'
import { isAdmitted, isAdmittedCase } from './gate.ts'

/** What a link carries: the figures of every scenario, the stage, the assumptions. */
export interface Shared {
  readonly case: Case
  readonly view: { readonly [key: string]: unknown }
}

/** What opening a link came to. */
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

/** Whether a value from outside is figures with their view that the page can carry. */
export function isShared(value: unknown): value is Shared {
  return (
    isObject(value) && isAdmittedCase(value['case']) && isObject(value['view']) && isAdmitted(value['view'])
  )
}
