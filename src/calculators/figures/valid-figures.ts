import type { ObjectShape, ValueOf } from './field.ts'
import type { Problem } from './problem.ts'
import { readObject } from './read.ts'

/** What is valid of one section's figures, from a file of any origin; nothing of what no file can hold. Never throws. */
export function validFigures<S extends ObjectShape>(shape: S, input: unknown): Partial<ValueOf<S>> {
  try {
    const values = readObject(shape, input ?? {}, { path: '', name: '', problems: [] }) ?? {}
    // The rows that were read are the rows that the type is made from.
    return values as Partial<ValueOf<S>>
  } catch {
    return {}
  }
}

/** What is wrong with one object's figures, with paths and names as they stand within it. */
export function problemsOf(shape: ObjectShape, input: unknown): Problem[] {
  const problems: Problem[] = []
  readObject(shape, input, { path: '', name: '', problems })
  return problems
}
