import {
  type Assessment,
  ENTRY_WORDS,
  type Field,
  type Indicator,
  type Row,
  type Unit,
} from '../../../calculators/index.ts'
import { type Draft, figureAt } from '../../../stores/index.ts'
import { fieldAt } from '../../fields/index.ts'

/** A figure of the page, or one key of its entries, with the cells that it is entered in. */
export interface Line {
  readonly label: string
  /** What else people call it: the row, the indicator, the path in the figures file. */
  readonly names: readonly string[]
  readonly unit: Unit | undefined
  /** How many cells it may have, and how many stand on the page. */
  readonly room: number
  readonly shown: number
  /** 年, 学期, 方; `null` of a single figure. */
  readonly per: string | null
  readonly cell: (index: number) => string
}

/** A line of the page's table: its figures, each with the keys of its entries. */
export interface SheetRow {
  readonly figures: readonly (readonly Line[])[]
}

/** A longer list is not entered in cells beside each other. */
const MOST_CELLS = 100

/** The lines that a column asks numbers for, in the page's order; of every column where `column` is `null`. */
export function sheetOf(
  { columns, indicators }: Assessment,
  column: number | null,
  draft: Draft,
): SheetRow[] {
  return indicators.flatMap((indicator) =>
    indicator.rows
      .filter(({ findings, figures }) => figures.length > 0 && isAsked(findings, column, columns.length))
      .map((row) => ({
        figures: row.figures
          .map((path) => linesOf(path, row, indicator, draft))
          .filter(({ length }) => length > 0),
      })),
  )
}

function isAsked(findings: Row['findings'], column: number | null, columns: number): boolean {
  if (column === null || columns === 1) return true
  return findings[column] !== null && findings[column] !== undefined
}

function linesOf(path: string, row: Row, indicator: Indicator, draft: Draft): Line[] {
  const field = fieldAt(path)
  const isAlone = row.figures.length === 1
  const isOnly = indicator.rows.filter(({ figures }) => figures.length > 0).length === 1 && isAlone
  if (field === undefined) return []
  const names = [
    path,
    path.split('.').slice(1).join('.'),
    field.label,
    ...(isAlone ? [row.label] : [`${row.label}${field.label}`]),
    ...(isOnly ? [indicator.label] : []),
  ]
  switch (field.kind) {
    case 'decimal':
    case 'count':
      return [{ label: field.label, names, unit: field.unit, room: 1, shown: 1, per: null, cell: () => path }]
    case 'cell':
      if (field.of !== 'decimal' && field.of !== 'count') return []
      return [{ label: field.label, names, unit: field.unit, room: 1, shown: 1, per: null, cell: () => path }]
    case 'list':
      return field.maxItems > MOST_CELLS ? [] : seriesOf(path, field, names, shownOf(path, field, row, draft))
    default:
      return []
  }
}

function seriesOf(
  path: string,
  field: Extract<Field, { kind: 'list' }>,
  names: readonly string[],
  shown: number,
): Line[] {
  const { item, per, label, maxItems: room } = field
  const common = { room, shown, per: ENTRY_WORDS[per] }
  if (item.kind === 'decimal' || item.kind === 'count')
    return [{ ...common, label, names, unit: item.unit, cell: (index) => `${path}.${index}` }]
  if (item.kind !== 'object') return []
  return item.fields.flatMap((part): Line[] => {
    if (part.kind !== 'decimal' && part.kind !== 'count') return []
    return [
      {
        ...common,
        label: part.label,
        names: [part.label, `${label}${part.label}`, `${path}.${part.key}`],
        unit: part.unit,
        cell: (index) => `${path}.${index}.${part.key}`,
      },
    ]
  })
}

function shownOf(
  path: string,
  field: Extract<Field, { kind: 'list' }>,
  { entries = 1 }: Row,
  draft: Draft,
): number {
  const given = figureAt(draft, path)
  const { opensWith = 1, minItems = 0 } = field
  return Math.max(Array.isArray(given) ? given.length : 0, opensWith, minItems, entries)
}
