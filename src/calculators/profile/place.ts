import type { Problem } from './problem.ts'

/** Where a value stands, what it is called, and who is told what is wrong with it. */
export interface Place {
  readonly path: string
  /** As messages name it: `“专项资金投入”第 2 年`. Empty for the file and its sections. */
  readonly name: string
  readonly problems: Problem[]
}

/** What is valid of an object, by key. */
export type Values = { [key: string]: unknown }
