import { type Exact, MAX_DIGITS, parseDecimal } from '../core/index.ts'
import type { Figure } from './field.ts'
import { figureOf } from './figure.ts'

/** One figure set to a value, by its path in the figures file. */
export interface FigureChange {
  readonly path: string
  readonly value: Figure | boolean
}

/** The change that sets `path` to an exact value; none where that is no decimal short enough to be a figure. */
export function changeTo(path: string, value: Exact): FigureChange[] {
  const figure = figureOf(value.toString(MAX_DIGITS))
  return figure !== null && parseDecimal(figure)?.equals(value) ? [{ path, value: figure }] : []
}
