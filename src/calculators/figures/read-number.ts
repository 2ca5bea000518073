import { exact, UNIT_LABELS } from '../core/index.ts'
import { otherUnit } from './amounts.ts'
import type { CountShape, DecimalShape, Figure } from './field.ts'
import { figureOf, figureText, isTooLong } from './figure.ts'
import { cut, found } from './found.ts'
import { LIMITS } from './limits.ts'

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
  const other = typeof input === 'string' ? otherUnit(input, shape.unit) : null
  if (other !== null) return `${name}${other.why}；现在是${found(input)}。${askFor(shape)}，尚不清楚就留空。`
  const unit = shape.unit === undefined ? '' : `，单位${UNIT_LABELS[shape.unit]}`
  const example = shape.kind === 'count' ? '整数，例如 3' : '数，例如 3 或 3.5'
  return `${name}应填${example}${unit}；现在是${found(input)}。请改为数，尚不清楚就留空。`
}

function askFor({ unit }: DecimalShape | CountShape): string {
  return unit === undefined ? '请只填数' : `请改为以${UNIT_LABELS[unit]}计的数`
}

function outOfRange(shape: DecimalShape | CountShape, name: string, figure: Figure): string | null {
  const now = () => cut(figureText(figure))
  const order = orderOf(figure)
  const min = shape.min ?? '0'
  if (order(min) < 0) return `${name}不能小于 ${min}，现在是 ${now()}。请改为 ${min} 或更大的数。`
  if (shape.above !== undefined && order(shape.above) <= 0)
    return `${name}必须大于 ${shape.above}，现在是 ${now()}。请核对后改正。`
  if (shape.max !== undefined && order(shape.max) > 0)
    return `${name}不能大于 ${shape.max}，现在是 ${now()}。请核对后改正。`
  const limits = LIMITS[shape.kind]
  if (order(limits.max) > 0)
    return `${name}大得不合情理：最大到 ${limits.maxWords}，现在是 ${cut(String(figure))}。请核对数位和单位。`
  if (shape.kind === 'count' && !isWhole(figure))
    return `${name}按个数计，应为整数，现在是 ${now()}。请改为整数。`
  if (placesOf(figure) > limits.places)
    return `${name}小数位数太多（最多 ${limits.places} 位），现在是 ${cut(String(figure))}。请按实际精度填写。`
  return null
}

/**
 * How the figure stands to a bound (less than, equal to or greater than 0), exactly: two JSON numbers are in
 * the same order as the decimals they print as.
 */
function orderOf(figure: Figure): (bound: string) => number {
  if (typeof figure === 'number') return (bound) => figure - Number(bound)
  const value = exact(figure)
  return (bound) => value.compare(bound)
}

/** How many decimals the figure is written with: a figure is a plain decimal, or a JSON number that may print as 1e-7. */
function placesOf(figure: Figure): number {
  if (Number.isInteger(figure)) return 0
  const [mantissa = '', exponent = '0'] = String(figure).split('e')
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
}

function isWhole(figure: Figure): boolean {
  return typeof figure === 'number' ? Number.isInteger(figure) : exact(figure).d === 1n
}
