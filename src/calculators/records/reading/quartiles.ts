import type { JournalZones } from '../types.ts'
import { foldName, tidy } from './fold.ts'
import { columnsOf } from './headings.ts'
import { issnsIn } from './issn.ts'
import type { Rows } from './to-read.ts'

const QUARTILE = /quartile|^(?:jcr ?|jif ?)?分区$|^q$/
const HEADING_WITHIN = 12

/** The quartiles that a table of journals has beside their factors; of several categories the worst. None where it has no such column. */
export function quartilesIn(rows: Rows): JournalZones[] {
  const heads = rows.slice(0, HEADING_WITHIN).map(columnsOf)
  const head = heads.findIndex(
    ({ cells, issn }) => issn.length > 0 && cells.some((cell) => QUARTILE.test(cell)),
  )
  const columns = heads[head]
  const quartile = columns?.cells.findIndex((cell) => QUARTILE.test(cell)) ?? -1
  if (columns === undefined) return []
  const worst = new Map<string, JournalZones>()
  for (const row of rows.slice(head + 1)) {
    const [, zone] = /^Q?([1-4])(?:区)?$/i.exec(tidy(row[quartile] ?? '')) ?? []
    const issn = issnsIn(columns.issn.map((column) => row[column] ?? '').join(' '))
    const title = tidy(row[columns.journal] ?? '')
    if (zone === undefined) continue
    const key = issn[0] ?? foldName(title)
    if ((worst.get(key)?.zones[0]?.zone ?? '') < zone)
      worst.set(key, { title, issn, zones: [{ field: 'JCR', zone }] })
  }
  return Array.from(worst.values())
}
