/** A sentence of 说明 that says what counts, and the figures it governs (all of the row's where none are named). */
export interface Condition {
  /** Paths in the figures file's `casHk`: `publications.invitedTalks`. */
  readonly figures?: readonly string[]
  readonly quote: string
  /** The parts of it that nobody may overlook, cut from the quote; none where it can wait until asked for. */
  readonly short?: readonly string[]
}

/** One row of the table's third column with its 说明. */
export interface Element {
  readonly name: string
  readonly conditions: readonly Condition[]
}

/** What the table prints to the left of the grades, an indicator's cells word for word. */
export interface Elements {
  /** 二级指标; repeated where its cell spans several indicators. */
  readonly second: string
  /** 三级指标 with 说明. */
  readonly rows: readonly Element[]
}

/** One third-level row. */
export function row(second: string, name: string, ...conditions: readonly (string | Condition)[]): Elements {
  return { second, rows: [{ name, conditions: conditions.map(asCondition) }] }
}

function asCondition(condition: string | Condition): Condition {
  return typeof condition === 'string' ? { quote: condition } : condition
}
