import type { ObjectShape } from './field.ts'
import type { Problem } from './problem.ts'

/** Where a value stands, what it is called, and who is told what is wrong with it. */
export interface Place {
  readonly path: string
  /** As messages name it: `“专项资金投入”第 2 年`. Empty for the file and its sections. */
  readonly name: string
  readonly problems: Problem[]
  readonly good?: GoodRows
}

/**
 * Entries of lists found without a fault, by their shape and by the very object that was read: a caller that
 * never changes its input in place may hand the same one in again, and only what is new is read.
 */
export type GoodRows = WeakMap<ObjectShape, WeakMap<object, unknown>>

/** What is valid of an object, by key. */
export type Values = { [key: string]: unknown }
