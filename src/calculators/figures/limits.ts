import type { CountShape, DecimalShape } from './field.ts'

interface Limits {
  /** The largest figure of the kind, as an exact decimal. */
  readonly max: string
  /** How the message says it. */
  readonly maxWords: string
  /** Most decimals. */
  readonly places: number
}

/**
 * How large and how fine a figure can be, whatever it counts: beyond is a slip of the hand or of a program, and no
 * result of it could be read. A million million 万元 is more than any country's product; twenty decimals are more than
 * a JSON number of a thousandth or more prints.
 */
export const LIMITS: Readonly<Record<'decimal' | 'count', Limits>> = {
  decimal: { max: '1000000000000', maxWords: '1 万亿（1 后面 12 个 0）', places: 20 },
  count: { max: '1000000000', maxWords: '10 亿（1 后面 9 个 0）', places: 0 },
}

/** The largest figure of a row: its own end, else that of its kind. */
export function maxOf(shape: DecimalShape | CountShape): string {
  return shape.max ?? LIMITS[shape.kind].max
}
