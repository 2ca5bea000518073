import { valueAt } from '../figures/index.ts'
import type { FormDocument, FormPart, FormTableCell } from '../rules/index.ts'
import { LAB_TYPES } from './choices.ts'
import { TABLE_FIELDS } from './form-fields.ts'
import { COVER_FOOT, FORM_NOTES, FORM_TITLE } from './form-notes.ts'
import { COVER_TABLE, FORM_TABLE, type PrintedCell, TABLE_COLUMNS } from './form-table.ts'
import { CHAPTERS } from './headings.ts'
import { OUTLINE } from './outline.ts'
import type { OutlineEntry } from './types.ts'

/** How many rows the form prints for 依托平台. */
const PRINTED_ROWS = 2

/** 申报书 as the form prints it, with what was typed in its places. */
export function applicationDocument(section: unknown): FormDocument {
  const at = (path: string) => textOf(valueAt(section, path))
  return {
    title: FORM_TITLE,
    mark: '草稿，以系统生成为准',
    cover: {
      over: '附件',
      lines: COVER_TABLE.map(([{ head }, { field }]) => ({
        label: head,
        value: at(field) || (field === 'cover.labName' ? at('labName') : ''),
      })),
      foot: COVER_FOOT,
    },
    notes: { title: '填表说明', lines: FORM_NOTES },
    table: {
      title: '基本信息表',
      columns: TABLE_COLUMNS,
      rows: FORM_TABLE.map((cells) => cells.map((cell) => cellOf(cell, section))),
    },
    parts: CHAPTERS.flatMap((chapter) => partsOf(chapter, at)),
  }
}

function cellOf({ head, field = '', columns = 1, rows = 1 }: PrintedCell, section: unknown): FormTableCell {
  const lines = head === undefined ? filled(field, section) : [head]
  return { lines, isHead: head !== undefined, columns, rows }
}

function filled(path: string, section: unknown): string[] {
  if (path === 'labType') return [typeBoxes(valueAt(section, path))]
  const [, list = '', row] = /^(.+)\.(\d+)$/.exec(path) ?? []
  if (row !== undefined) return rowsFrom(valueAt(section, list), Number(row))
  const text = textOf(valueAt(section, path))
  const limit = TABLE_FIELDS.find((field) => field.path === path)?.limit
  return [...(limit === undefined ? [] : [`(${limit.asWritten})`]), ...linesIn(text)]
}

/** One row of a list; what is more than the form prints rows for stands in the last. */
function rowsFrom(list: unknown, row: number): string[] {
  const entries = Array.isArray(list) ? list.slice(row, row + 1 < PRINTED_ROWS ? row + 1 : undefined) : []
  return entries.flatMap((entry) => linesIn(textOf(entry)))
}

/** `☑ 依托平台建设  □ 依托海外引进团队建设`. */
function typeBoxes(chosen: unknown): string {
  return LAB_TYPES.map(({ value, label }) => `${value === chosen ? '☑' : '□'} ${label}`).join('　　')
}

function partsOf(
  { path, number, label }: (typeof CHAPTERS)[number],
  at: (path: string) => string,
): FormPart[] {
  const within = OUTLINE.filter((entry) => entry.path.startsWith(`${path}-`))
  const own = OUTLINE.find((entry) => entry.path === path)
  const chapter = { level: 1 as const, title: `${number}${label}`, ...wordsOf(own, at) }
  if (path === 'form-s-7')
    return [
      {
        ...chapter,
        asked: within.map(({ number: of, source }) => `${of.replace('七、', '')}${source.quote}`),
      },
    ]
  return [
    chapter,
    ...within.map((entry) => ({
      level: 2 as const,
      title: `${entry.number} ${entry.label}`,
      ...wordsOf(entry, at),
    })),
  ]
}

/** What the form asks under a heading, and what was written there; of an attachment its note. */
function wordsOf(entry: OutlineEntry | undefined, at: (path: string) => string) {
  if (entry === undefined) return { asked: [], lines: [] }
  const written = entry.kind === 'section' ? at(entry.path) : at(`notes.${entry.path}`)
  return { asked: entry.emphasis === undefined ? [] : [entry.emphasis.quote], lines: linesIn(written) }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function linesIn(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}
