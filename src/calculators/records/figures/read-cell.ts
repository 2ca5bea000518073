import { parseDecimal } from '../../core/index.ts'
import { daysOf, isYear } from './days.ts'
import type { Choice, FieldType, RecordField } from './kinds.ts'

/** A value as it is used, or what it should have been. */
export type CellRead = { readonly value: unknown } | { readonly expected: string }

const DATE_WORDS = '1900—2100 年的日期，如 2024-05-17、2024-05 或 2024'

const READERS: Readonly<Record<FieldType, (input: unknown) => CellRead>> = {
  text: (input) => (typeof input === 'string' ? { value: input } : { expected: '文字' }),
  date: (input) => (daysOf(input) === null ? { expected: DATE_WORDS } : { value: input }),
  flag: (input) => (typeof input === 'boolean' ? { value: input } : { expected: 'true（是）或 false（否）' }),
  mark: (input) => (typeof input === 'boolean' ? { value: input } : { expected: 'true（是），否则留空' }),
  number: (input) => decimal(input, 0),
  positive: (input) => decimal(input, 1),
  year: (input) => {
    const year = typeof input === 'string' && /^\d{4}$/.test(input.trim()) ? Number(input) : input
    return typeof year === 'number' && isYear(year) ? { value: year } : { expected: '1900—2100 的整数年份' }
  },
  texts: (input) =>
    Array.isArray(input) && input.every((one) => typeof one === 'string')
      ? { value: input }
      : { expected: '文字的列表' },
  addresses: (input) =>
    Array.isArray(input) && input.every(isAddress)
      ? { value: input }
      : { expected: '地址的列表 [{ authors, text }, …]' },
}

/** A value that is not blank, by its field. */
export function readCell({ type }: RecordField, input: unknown): CellRead {
  return typeof type === 'string' ? READERS[type](input) : chosen(type, input)
}

function decimal(input: unknown, least: 0 | 1): CellRead {
  const number = parseDecimal(input)
  if (number !== null && number.compare(0) >= least) return { value: number }
  return { expected: least === 0 ? '不小于 0 的数' : '大于 0 的数' }
}

function chosen(choices: readonly Choice[], input: unknown): CellRead {
  if (choices.some(({ value }) => value === input)) return { value: input }
  return { expected: choices.map(({ value, label }) => `${JSON.stringify(value)}（${label}）`).join('、') }
}

function isAddress(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false
  const { authors, text } = input as { authors?: unknown; text?: unknown }
  const isSigned = Array.isArray(authors) && authors.every((author) => typeof author === 'string')
  return typeof text === 'string' && (authors === null || authors === undefined || isSigned)
}
