import { exact, MAX_DIGITS, parseDecimal, UNIT_LABELS, type Unit } from '../core/index.ts'
import { halfWidth } from './half-width.ts'
import { isUnit, MEASURES } from './units.ts'

const DIGITS = /^[\d.+-]+$/
/** Groups of three, by commas, or by blanks of any width as the national standard of numerals has it. */
const BY_COMMAS = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/
const BY_BLANKS = /^[+-]?\d{1,3}([ \u00a0\u2009\u202f]\d{3})+(\.\d*)?$/
/** No number with its unit is longer; a pasted page is not searched for one. */
const MAX_WRITTEN = 60
const NUMBER_AND_UNIT = /^([+-]?[\d.][\d., \u00a0\u2009\u202f]*?)\s*([^\d.,\s+-][^\d,]{0,5}2?)$/

/**
 * A number typed or pasted by a person, as the plain decimal that it means in `unit` (of the field table; none where
 * the figure has none): `３１００`, `31 000 000 元`, `0.31亿元` are `3100` where 万元 is asked for. Exact. What cannot
 * be read, or stands in a unit that is no other way to write the field's, comes back as typed, to be reported.
 */
export function typedNumber(text: string, unit?: Unit): string {
  const plain = halfWidth(text).trim()
  const bare = ungrouped(plain)
  if (bare !== null) return bare
  const parts = unit === undefined ? null : partsOf(plain)
  if (parts === null || unit === undefined) return text
  return converted(parts.number, worthIn(unit, parts.words)) ?? text
}

/** Whether a person wrote a number here, in `unit` or without one. */
export function isTypedNumber(text: string, unit?: Unit): boolean {
  return parseDecimal(typedNumber(text, unit)) !== null
}

/**
 * Where `text` is a number with a known unit that is not the field's: that unit's words, and why it is not
 * taken over. `null` for everything else.
 */
export function otherUnit(text: string, unit: Unit | undefined): { words: string; why: string } | null {
  const parts = partsOf(halfWidth(text).trim())
  if (parts === null || !isUnit(parts.words)) return null
  const { words, number } = parts
  if (unit === undefined) return { words, why: '这一项只填数，不带单位' }
  const worth = worthIn(unit, words)
  if (worth === undefined) return { words, why: `单位“${words}”不能换算成${UNIT_LABELS[unit]}` }
  return converted(number, worth) === null
    ? { words, why: `“${words}”不能准确换算成${UNIT_LABELS[unit]}` }
    : { words, why: '数据文件里只写数，不带单位' }
}

/** Of words of a unit, how many of the field's one of them is; `null` without an agreed number, `undefined` of another measure. */
function worthIn(unit: Unit, words: string): string | null | undefined {
  const { worth: own, writings } = MEASURES[unit]
  const worth = writings.find((writing) => writing.words === words)?.worth
  return worth === undefined || worth === null ? worth : exact(worth).div(exact(own)).toFraction()
}

/** Number times worth as a decimal; `null` where it is not known, or no decimal ends on it. */
function converted(number: string, worth: string | null | undefined): string | null {
  const value = parseDecimal(number)
  if (value === null || worth === null || worth === undefined) return null
  if (worth === '1') return number
  const product = value.mul(exact(worth))
  const text = product.toString(MAX_DIGITS)
  return parseDecimal(text)?.equals(product) ? text : null
}

function partsOf(plain: string): { number: string; words: string } | null {
  if (plain.length > MAX_WRITTEN) return null
  const [, written = '', words = ''] = NUMBER_AND_UNIT.exec(plain) ?? []
  const number = ungrouped(written)
  return number === null ? null : { number, words }
}

/** The number without its separators; `null` where it is written with anything else. */
function ungrouped(plain: string): string | null {
  if (BY_COMMAS.test(plain)) return plain.replace(/,/g, '')
  if (BY_BLANKS.test(plain)) return plain.replace(/\s/g, '')
  return DIGITS.test(plain) ? plain : null
}
