import { UNIT_LABELS, type Unit } from '../../../calculators/index.ts'
import { type Raw, textOf } from '../../../stores/index.ts'
import { fieldAt } from '../../fields/index.ts'

const UNKNOWN = '未知'

/** A figure as people read it: `5 项`, `第 1 年 3，第 2 年 —`, `12 篇`. */
export function valueWords(path: string, value: Raw | undefined): string {
  if (value === undefined || value === null || value === '') return UNKNOWN
  const field = fieldAt(path)
  if (!Array.isArray(value)) return `${textOf(value)}${unitOf(field)}`
  if (field?.kind !== 'list' || field.per === 'paper') return `${value.length} 篇`
  if (field.item.kind === 'object') return `${value.map(entryWords).join('、')}（联合/全部）`
  return `${value.map(entryWords).join('、')}${unitOf(field.item)}`
}

function entryWords(entry: Raw): string {
  if (entry === null || entry === '') return '—'
  if (typeof entry !== 'object') return textOf(entry)
  const { total, joint } = entry as { readonly [key: string]: Raw }
  return `${textOf(joint) || '—'}/${textOf(total) || '—'}`
}

function unitOf(of: object | undefined): string {
  const { unit } = (of ?? {}) as { unit?: Unit }
  return unit === undefined ? '' : ` ${UNIT_LABELS[unit]}`
}

/** What a figure is called: 项目数（近三年）. */
export function figureName(path: string): string {
  const field = fieldAt(path)
  if (field === undefined) return path
  const { label, window = '' } = field
  return window === '' || label.includes(window) ? label : `${label}（${window}）`
}
