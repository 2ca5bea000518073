import { found, isObject, type JsonObject, own } from '../../figures/index.ts'
import type { Problem } from '../types.ts'
import { daysOf } from './days.ts'
import { BLANK, type Cell, type Item, WRONG } from './item.ts'
import { KINDS, type KindName, type RecordKind } from './kinds.ts'
import { readCell } from './read-cell.ts'

/** The records of each list that is present, in its order; a list that is absent is not a key. */
export type Lists = ReadonlyMap<KindName, readonly Item[]>

/** Checks `records`: what is wrong is reported and not known, the rest is used. */
export function readLists(input: unknown, problems: Problem[]): Lists {
  const lists = new Map<KindName, readonly Item[]>()
  if (isBlank(input)) return lists
  if (!isObject(input)) {
    problems.push({ path: 'records', message: `台账应为对象 { … }；现在是${found(input)}。` })
    return lists
  }
  for (const key of Object.keys(input)) {
    const kind = KINDS.find((one) => one.kind === key)
    const list = input[key]
    if (kind === undefined)
      problems.push({ path: `records.${key}`, message: `台账没有“${key}”这张表，已略去。` })
    else if (Array.isArray(list)) lists.set(kind.kind, readList(kind, list, problems))
    else if (!isBlank(list))
      problems.push({
        path: `records.${key}`,
        message: `“${kind.label}”应为列表 [ … ]；现在是${found(list)}。`,
      })
  }
  return lists
}

function readList(kind: RecordKind, list: readonly unknown[], problems: Problem[]): Item[] {
  const used = new Set<string>()
  return Array.from(list).flatMap((input, index) => {
    const path = `records.${kind.kind}.${index}`
    const name = `${kind.label}第 ${index + 1} 条`
    if (!isObject(input)) {
      problems.push({ path, message: `${name}应为对象 { … }；现在是${found(input)}，未计入。` })
      return []
    }
    const cells = readFields(kind, input, { path, name }, problems)
    const id = own(input, 'id')
    if (typeof id !== 'string' || id.trim() === '' || used.has(id)) {
      const fault = isBlank(id) ? '没有 id' : typeof id !== 'string' ? 'id 应为文字' : 'id 与前面的重复'
      problems.push({ path: `${path}.id`, message: `${name}${fault}，未计入。` })
      return []
    }
    used.add(id)
    return [{ id, cells }]
  })
}

interface Place {
  readonly path: string
  readonly name: string
}

function readFields(
  kind: RecordKind,
  input: JsonObject,
  { path, name }: Place,
  problems: Problem[],
): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const field of kind.fields) {
    const value = own(input, field.key)
    if (isBlank(value)) {
      cells.set(field.key, field.type === 'mark' ? { is: 'known', value: false } : BLANK)
      continue
    }
    const read = readCell(field, value)
    cells.set(field.key, 'value' in read ? { is: 'known', value: read.value } : WRONG)
    if ('expected' in read)
      problems.push({
        path: `${path}.${field.key}`,
        message: `${name}的“${field.label}”应为${read.expected}；现在是${found(value)}，按未知处理。`,
      })
  }
  for (const key of Object.keys(input))
    if (key !== 'id' && !kind.fields.some((field) => field.key === key))
      problems.push({ path: `${path}.${key}`, message: `${name}没有“${key}”这一栏，已略去。` })
  for (const [earlier, later] of ORDERED) reportOrder(kind, cells, [earlier, later], { path, name }, problems)
  return cells
}

/** Dates of which the second cannot come before the first. */
const ORDERED = [
  ['from', 'to'],
  ['filedOn', 'grantedOn'],
] as const

function reportOrder(
  kind: RecordKind,
  cells: Map<string, Cell>,
  [earlier, later]: readonly [string, string],
  { path, name }: Place,
  problems: Problem[],
): void {
  const [from, to] = [cells.get(earlier), cells.get(later)]
  if (from?.is !== 'known' || to?.is !== 'known') return
  const [before, after] = [daysOf(from.value), daysOf(to.value)]
  if (before === null || after === null || after.last >= before.first) return
  cells.set(later, WRONG)
  const label = (key: string) => kind.fields.find((field) => field.key === key)?.label
  problems.push({
    path: `${path}.${later}`,
    message: `${name}的“${label(later)}”（${to.value}）早于“${label(earlier)}”（${from.value}），按未知处理。请核对。`,
  })
}

/** A missing key, `null` and a blank string say nothing. */
export function isBlank(input: unknown): boolean {
  return input === undefined || input === null || (typeof input === 'string' && input.trim() === '')
}
