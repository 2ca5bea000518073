/** An amount by its value, and its place in the folded text it was read from. */
export interface Amount {
  /** A plain decimal, a reduced fraction (`1/3`) or a date (`2023-02-28`, `-01-31`). */
  readonly value: string
  /** `元`, `人`, `%` for shares, `date`; empty where none is said. */
  readonly unit: string
  readonly start: number
  readonly end: number
}
