import type { ReadResult } from '../types.ts'
import { tidy } from './fold.ts'
import type { Columns } from './headings.ts'
import { issnsIn } from './issn.ts'

/** The 分区表: zones of journals, without impact factors. A zone stands as `4 [625/778]` or alone. */
export function readZones(
  rows: readonly (readonly string[])[],
  head: number,
  columns: Columns,
): Extract<ReadResult, { kind: 'zones' }> {
  const journals = rows.slice(head + 1).flatMap((row) => {
    const title = tidy(row[columns.journal] ?? '')
    const issn = issnsIn(columns.issn.map((column) => row[column] ?? '').join(' '))
    if (title === '' && issn.length === 0) return []
    const zones = columns.zones.flatMap((column) => {
      const zone = /^[1-4]/.exec(tidy(row[column] ?? ''))?.[0]
      return zone === undefined ? [] : [{ field: fieldOf(row, columns, column), zone }]
    })
    return [{ title, issn, zones }]
  })
  return { kind: 'zones', format: 'cas-fenqu', journals, notes: [] }
}

/** The field that a zone is of: in the column with the same name without 分区 (大类, 小类1), else the heading. */
function fieldOf(row: readonly string[], { cells }: Columns, column: number): string {
  const name = (cells[column] ?? '').replace(/分区.*$/, '')
  const beside = cells.findIndex((cell) => cell === name || cell === `${name}学科` || cell === `${name}名称`)
  return tidy(row[beside] ?? '') || name
}
