import { exact, UNIT_LABELS } from '../core/index.ts'
import type { CountShape, DecimalShape, Figure } from './field.ts'
import { figureOf, figureText, isTooLong } from './figure.ts'
import { found } from './found.ts'

/** The valid figure, or what is wrong with it in words that name the field. */
export function readNumber(
  shape: DecimalShape | CountShape,
  name: string,
  input: unknown,
): { figure: Figure } | { message: string } {
  const figure = figureOf(input)
  if (figure === null) return { message: notANumber(shape, name, input) }
  const fault = outOfRange(shape, name, figure)
  return fault === null ? { figure } : { message: fault }
}

function notANumber(shape: DecimalShape | CountShape, name: string, input: unknown): string {
  if (isTooLong(input)) return `${name}位数太多（最多 30 位）。请核对后改为实际数值。`
  const unit = shape.unit === undefined ? '' : `，单位${UNIT_LABELS[shape.unit]}`
  const example = shape.kind === 'count' ? '整数，例如 3' : '数，例如 3 或 3.5'
  return `${name}应填${example}${unit}；现在是${found(input)}。请改为数，尚不清楚就留空。`
}

function outOfRange(shape: DecimalShape | CountShape, name: string, figure: Figure): string | null {
  const now = () => figureText(figure)
  const min = shape.min ?? '0'
  if (order(figure, min) < 0) return `${name}不能小于 ${min}，现在是 ${now()}。请改为 ${min} 或更大的数。`
  if (shape.above !== undefined && order(figure, shape.above) <= 0)
    return `${name}必须大于 ${shape.above}，现在是 ${now()}。请核对后改正。`
  if (shape.max !== undefined && order(figure, shape.max) > 0)
    return `${name}不能大于 ${shape.max}，现在是 ${now()}。请核对后改正。`
  if (shape.kind === 'count' && !isWhole(figure))
    return `${name}按个数计，应为整数，现在是 ${now()}。请改为整数。`
  return null
}

/**
 * Less than, equal to or greater than 0 as the figure is to the bound, exactly: two JSON numbers are in
 * the same order as the decimals they print as.
 */
function order(figure: Figure, bound: string): number {
  return typeof figure === 'number' ? figure - Number(bound) : exact(figure).compare(bound)
}

function isWhole(figure: Figure): boolean {
  return typeof figure === 'number' ? Number.isInteger(figure) : exact(figure).d === 1n
}
