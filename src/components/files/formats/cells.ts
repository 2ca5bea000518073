import type { Shape } from '../../../calculators/index.ts'
import { type Draft, FORMAT, type Raw } from '../../../stores/draft.ts'
import { type Cell, EMPTY_LIST, EMPTY_OBJECT } from './rows.ts'
import { isContainer, shapeAt } from './table.ts'
import type { Trouble } from './trouble.ts'

/** A figure read from a table, and the cell it stood in: `第 5 行`, `填写数据!D7`. */
export interface Read {
  readonly path: string
  readonly value: Cell
  readonly where: string
}

/** The draft that lines of a table make; a line that names no figure, or one named before, is reported. */
export function draftOfCells(cells: readonly Read[]): { draft: Draft; problems: Trouble[] } {
  const root: Growing = { format: FORMAT }
  const problems: Trouble[] = []
  const seen = new Map<string, string>()
  for (const { path, value, where } of cells) {
    const before = seen.get(path)
    seen.set(path, where)
    const message =
      before === undefined
        ? placeCell(root, path, value)
        : `“${path}”重复，前面在 ${before}。只用了前面那个。`
    if (message !== null) problems.push({ where, message })
  }
  return { draft: root as Draft, problems }
}

type Growing = { [key: string]: Raw }

function placeCell(root: Growing, path: string, value: Cell): string | null {
  const shape = path === 'format' ? undefined : shapeAt(path)
  if (shape === undefined) return `没有“${path.slice(0, 60)}”这一项，已略去。请不要改动“路径”一列。`
  const isEmpty = value === null || value === ''
  if (isEmpty) makeEntry(root, path.split('.'))
  else if (isContainer(shape)) return placeContainer(root, path, shape, value)
  else put(root, path.split('.'), typed(shape, value))
  return null
}

function placeContainer(root: Growing, path: string, shape: Shape, value: Cell): string | null {
  const content = shape.kind === 'json' ? jsonOf(value) : markOf(shape, value)
  if (content !== undefined) put(root, path.split('.'), content)
  else if (shape.kind === 'json') return '这一格应是完整的 JSON，已略去。请从本站重新导出。'
  else return `“${path}”由多行组成，这一行不能直接填数，已略去。每一项另起一行，路径末尾加“.0”“.1”。`
  return null
}

function markOf(shape: Shape, value: Cell): Raw | undefined {
  if (shape.kind === 'list' && value === EMPTY_LIST) return []
  return shape.kind === 'object' && value === EMPTY_OBJECT ? {} : undefined
}

function jsonOf(value: Cell): Raw | undefined {
  try {
    return JSON.parse(String(value)) as Raw
  } catch {
    return undefined
  }
}

const YES = new Set(['是', '√', 'true'])
const NO = new Set(['否', '×', 'false'])

/** A cell's content as its field has it; what does not fit stays as it is, to be reported by the parser. */
function typed(shape: Shape, value: string | number | boolean): Raw {
  const text = String(value).trim()
  const isYesNo = shape.kind === 'flag' || shape.kind === 'answer'
  if (isYesNo && YES.has(text.toLowerCase())) return true
  if (isYesNo && NO.has(text.toLowerCase())) return false
  if (shape.kind === 'text' || shape.kind === 'longtext' || shape.kind === 'day') return String(value)
  if (shape.kind !== 'choice') return value
  return shape.choices.find((choice) => choice.value === text || choice.label === text)?.value ?? text
}

function put(root: Growing, keys: readonly string[], value: Raw): void {
  const holder = holderOf(root, keys)
  holder[keys[keys.length - 1] as string] = value
}

/** A line with nothing filled in still says that its list has that many entries. */
function makeEntry(root: Growing, keys: readonly string[]): void {
  const lists = keys.map((_, at) => at > 0 && shapeAt(keys.slice(0, at).join('.'))?.kind === 'list')
  const depth = lists.lastIndexOf(true) + 1
  if (depth > 0) holderOf(root, keys.slice(0, depth))
}

/** The object or list that a path's last key is set in, made where it is missing; a list is long enough for the key. */
function holderOf(root: Growing, keys: readonly string[]): Growing {
  let here = root
  for (let at = 1; at <= keys.length; at += 1) {
    if (Array.isArray(here)) while (here.length <= Number(keys[at - 1])) here.push(null)
    if (at === keys.length) break
    const key = keys[at - 1] as string
    const isList = shapeAt(keys.slice(0, at).join('.'))?.kind === 'list'
    if (typeof here[key] !== 'object' || here[key] === null) here[key] = isList ? [] : {}
    here = here[key] as unknown as Growing
  }
  return here
}
