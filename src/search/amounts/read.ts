import { datesIn } from './dates.ts'
import { decimalOf, NUMERAL } from './numeral.ts'
import type { Amount } from './types.ts'
import { LARGE, UNIT, unitOf } from './units.ts'

const SHARE = new RegExp(
  `(百)分之(${NUMERAL})|(${NUMERAL})分之(${NUMERAL})|(\\d+)/(\\d+)|(${NUMERAL})(%)|(${NUMERAL})成(半?)`,
  'g',
)
const COUNTED = new RegExp(`(${NUMERAL}|半(?=年|个月))(${UNIT})?`, 'g')
/** Between the two ends of a range, of which the second names the unit. */
const UP_TO = /^(?:\(不?含\))?[~\-至到]/
/** 第十五条 counts nothing. */
const ORDINAL = /第$/
const FULL_MARKS = /满分$/
/** 万元 heads a column, 千人计划 is a name. */
const NO_COUNT = /^[百千万亿]$/

/** The amounts of a folded text, in order and apart: dates, shares, then numerals with a unit; of those without one only plain digits. */
export function amountsIn(text: string): Amount[] {
  const found = datesIn(text)
  const take = (amount: Amount) => {
    if (!found.some(({ start, end }) => amount.start < end && start < amount.end)) found.push(amount)
  }
  for (const match of text.matchAll(SHARE)) {
    const value = shareOf(match)
    if (value !== undefined)
      take({ value, unit: '%', start: match.index, end: match.index + match[0].length })
  }
  for (const amount of counted(text)) take(amount)
  return found.sort((a, b) => a.start - b.start)
}

function shareOf([
  ,
  hundred,
  percent = '',
  parts = '',
  part = '',
  numerator = '',
  denominator = '',
  rate = '',
  sign,
  tenths = '',
  half,
]: RegExpMatchArray): string | undefined {
  if (hundred) return shifted(decimalOf(percent), 2)
  if (sign) return shifted(decimalOf(rate), 2)
  if (tenths) return shifted(half ? `${decimalOf(tenths)}.5` : decimalOf(tenths), 1)
  return fraction(decimalOf(part || numerator), decimalOf(parts || denominator))
}

/** A decimal divided by a power of ten. */
function shifted(decimal: string | undefined, by: number): string | undefined {
  if (decimal === undefined) return undefined
  const [whole = '', places = ''] = decimal.split('.')
  const digits = whole.padStart(by + 1, '0')
  const moved = `${digits.slice(0, -by)}.${digits.slice(-by)}${places}`
  return moved.replace(/\.?0+$/, '') || '0'
}

function fraction(part = '', whole = ''): string | undefined {
  let [a, b] = [Number(part), Number(whole)]
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || a === 0 || b === 0) return undefined
  while (b > 0) [a, b] = [b, a % b]
  const [numerator, denominator] = [Number(part) / a, Number(whole) / a]
  // What ends as a decimal is written as one: 1/10 is 10 %.
  const rest = denominator / 2 ** twos(denominator)
  if (!/^(?:1|5|25|125)$/.test(String(rest))) return `${numerator}/${denominator}`
  return String(numerator / denominator)
}

function twos(number: number): number {
  return number % 2 === 0 ? 1 + twos(number / 2) : 0
}

function counted(text: string): Amount[] {
  const found: Amount[] = []
  const matches = [...text.matchAll(COUNTED)].flatMap(apart)
  for (const [place, { numeral, way, start, end }] of matches.entries()) {
    const before = text.slice(Math.max(0, start - 2), start)
    const value = numeral === '半' ? '0.5' : decimalOf(numeral)
    if (value === undefined || NO_COUNT.test(numeral) || ORDINAL.test(before)) continue
    const next = matches[place + 1]
    const isRange = next !== undefined && next.start - end < 6 && UP_TO.test(text.slice(end, next.start + 1))
    const unit = unitOf(way || (isRange ? next.way : '')) || (FULL_MARKS.test(before) ? '分' : '')
    const isLarge = unit === '' && /[万亿]$/.test(numeral)
    if (unit !== '' || isLarge || /^\d/.test(numeral)) {
      found.push({ value, unit: isLarge ? LARGE : unit, start, end })
    }
  }
  return found
}

interface Written {
  readonly numeral: string
  readonly way: string
  readonly start: number
  readonly end: number
}

/** 一千万一年 is 一千万 and 一年: behind a round number a lone digit counts something else. */
function apart(match: RegExpMatchArray): Written[] {
  const [written, numeral = '', way = ''] = match
  const start = match.index ?? 0
  const end = start + written.length
  const [, round, digit] = /^(.+[百千万亿])([一二两三四五六七八九])$/.exec(numeral) ?? []
  if (round === undefined || digit === undefined || way === '') return [{ numeral, way, start, end }]
  const middle = start + round.length
  return [
    { numeral: round, way: '', start, end: middle },
    { numeral: digit, way, start: middle, end },
  ]
}
