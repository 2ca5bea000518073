import { figureOf, halfWidth, typedNumber } from '../figures/index.ts'
import { daysOf } from './figures/days.ts'
import type { Choice, RecordField } from './figures/kinds.ts'
import { readCell } from './figures/read-cell.ts'
import { addressesOfList } from './reading/addresses.ts'
import { entriesOf, foldName } from './reading/fold.ts'
import type { Address } from './types.ts'

/** An empty list says that there is none; a blank cell, that it is not known. */
const NONE = '（无）'

/** A value as a cell of a sheet shows it: 主持项目, 是, `Article; Review`. What is no value of its field stands as it is. */
export function writtenCell(field: RecordField, value: unknown): string {
  if (value === undefined || value === null) return ''
  const plain = plainly(field, value)
  if (plain !== null && isSame(readWritten(field, plain), value)) return plain
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function plainly({ type }: RecordField, value: unknown): string | null {
  if (Array.isArray(type))
    return (type as readonly Choice[]).find((one) => one.value === value)?.label ?? null
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number' || typeof value === 'string') return String(value)
  if (!Array.isArray(value)) return null
  if (value.length === 0) return NONE
  return type === 'addresses' ? value.map(address).join('; ') : value.join('; ')
}

function address({ authors, text }: Address): string {
  return Array.isArray(authors) ? `[${authors.join('; ')}] ${text}` : text
}

/**
 * The value that a cell means, by the very words a sheet shows; anything else stays as typed, to be reported.
 * `undefined` where it is blank.
 */
export function readWritten(field: RecordField, text: string): unknown {
  const { type } = field
  if (text.trim() === '') return undefined
  if (Array.isArray(type)) return chosen(type as readonly Choice[], text) ?? text
  switch (type) {
    case 'flag':
    case 'mark':
      return text === '是' ? true : text === '否' ? false : text
    case 'year':
      return /^\d{4}$/.test(text.trim()) ? Number(text) : text
    case 'number':
    case 'positive':
      return figureOf(text.trim()) ?? text
    case 'texts':
    case 'addresses':
      return listIn(field, text)
    default:
      return text
  }
}

function chosen(choices: readonly Choice[], text: string): Choice['value'] | undefined {
  return choices.find(({ value, label }) => label === text || String(value) === text)?.value
}

function listIn(field: RecordField, text: string): unknown {
  if (text.trim() === NONE) return []
  if (/^\s*\[\s*(?:["{]|\])/.test(text)) {
    const list = parsed(text)
    if ('value' in readCell(field, list)) return list
  }
  return field.type === 'addresses' ? (addressesOfList(text) ?? text) : entriesOf(text)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const YES = new Set(['是', '√', '✓', '对', 'y', 'yes', 'true', '1'])
const NO = new Set(['否', '×', '✗', 'x', 'n', 'no', 'false', '0', '非'])
const DATE = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*月)?(?:\s*[-/.月]?\s*(\d{1,2})\s*日?)?$/
/** 2023—2024 学年 begins in 2023. */
const SCHOOL_YEAR = /^(\d{4})\s*[-–—~/至]+\s*(\d{4})(?:\s*学年)?$/

/**
 * The same for what people write when they are done with a cell: 2024年5月17日, √, 31 000 元, 2023—2024. What
 * cannot be read for certain stays as it is.
 */
export function readTyped(field: RecordField, text: string): unknown {
  const plain = halfWidth(text).trim()
  if (Array.isArray(field.type)) {
    const folded = foldName(plain)
    const label = (field.type as readonly Choice[]).find((choice) => foldName(choice.label) === folded)
    return label?.value ?? readWritten(field, plain)
  }
  switch (field.type) {
    case 'flag':
    case 'mark': {
      const word = plain.toLowerCase()
      return YES.has(word) ? true : NO.has(word) ? false : readWritten(field, text)
    }
    case 'date':
      return dateIn(plain) ?? readWritten(field, text)
    case 'year': {
      const [, first, second] = SCHOOL_YEAR.exec(plain) ?? []
      if (first !== undefined && Number(second) === Number(first) + 1) return Number(first)
      return readWritten(field, plain.replace(/\s*(?:学年|年)$/, ''))
    }
    case 'number':
    case 'positive':
      return readWritten(field, typedNumber(plain, /万元/.test(field.label) ? 'wan-yuan' : undefined))
    default:
      return readWritten(field, text)
  }
}

/** `2024/5/7`, `2024年5月`, `20240507`: to the day, the month or the year as far as it says. */
function dateIn(plain: string): string | null {
  const [, year, month, day] = DATE.exec(plain.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')) ?? []
  const only = /^(\d{4})\s*年?$/.exec(plain)?.[1]
  const made = year === undefined ? only : [year, month, day].filter(Boolean).map(padded).join('-')
  return made !== undefined && daysOf(made) !== null ? made : null
}

function padded(part: string | undefined): string {
  return (part ?? '').padStart(2, '0')
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
