import type { Journal, JournalCategory, Problem, ReadResult } from '../types.ts'
import { foldName, tidy, unescaped } from './fold.ts'
import type { Columns } from './headings.ts'
import { issnsIn } from './issn.ts'

/** Exports of JCR end here, whole or not. */
export const MOST_JCR_ROWS = 600

const FOOTER = /^(?:copyright|©|by exporting)/i
const EDITION = /\s*(?:\(|-\s*)(SCIE|SSCI|AHCI|A&HCI|ESCI)\)?$/

/** Journals with their factors. One row is a journal *and* a category: rows of one journal are put together. */
export function readJournals(
  rows: readonly (readonly string[])[],
  head: number,
  columns: Columns,
): Extract<ReadResult, { kind: 'journals' }> {
  const written = rows.slice(head + 1).filter((row) => isWritten(row))
  const groups = new Map<string, Journal>()
  for (const row of written) {
    const journal = journalOf(row, columns)
    const key = journal.issn[0] ?? foldName(journal.title)
    const known = groups.get(key)
    groups.set(key, known === undefined ? journal : together(known, journal))
  }
  return {
    kind: 'journals',
    format: 'jcr-journals',
    edition: editionOf(rows.slice(0, head), rows[head]?.[columns.factor] ?? ''),
    journals: Array.from(groups.values()),
    notes: written.length === MOST_JCR_ROWS ? [FULL] : [],
  }
}

const FULL: Problem = {
  path: '',
  message: `恰为 ${MOST_JCR_ROWS} 行：JCR 每次最多导出 ${MOST_JCR_ROWS} 行，名单可能不全，不能据此计算学科平均。请按学科分次导出。`,
}

function isWritten(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '')
  return cells.length > 1 && !FOOTER.test((cells[0] ?? '').trim())
}

function journalOf(row: readonly string[], columns: Columns): Journal {
  const factor = tidy(row[columns.factor] ?? '')
  const edition = tidy(row[columns.edition] ?? '')
  const named = columns.categories.flatMap((column) => unescaped(row[column] ?? '').split(/[;；]/))
  const names = named.map(tidy).filter((name) => name !== '' && !/^n\/?a$/i.test(name))
  return {
    title: tidy(unescaped(row[columns.journal] ?? '')),
    issn: issnsIn(columns.issn.map((column) => row[column] ?? '').join(' ')),
    categories: names.map((name): JournalCategory => {
      const own = EDITION.exec(name)?.[1]
      return { name: name.replace(EDITION, ''), edition: own ?? (edition === '' ? null : edition) }
    }),
    jif: numberIn(factor),
    below: /^[<＜]\s*(\d+(?:\.\d+)?)$/.exec(factor)?.[1] ?? null,
  }
}

/** `13.7`, `1,234.5`; words (`Not Available`, `N/A`) and bounds (`<0.1`) are no numbers. */
export function numberIn(text: string): string | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replace(/,/g, '')
  return /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(text) ? text : null
}

function together(one: Journal, other: Journal): Journal {
  const added = other.categories.filter(
    ({ name, edition }) => !one.categories.some((known) => known.name === name && known.edition === edition),
  )
  return {
    title: one.title === '' ? other.title : one.title,
    issn: Array.from(new Set([...one.issn, ...other.issn])),
    categories: [...one.categories, ...added],
    jif: one.jif ?? other.jif,
    below: one.below ?? other.below,
  }
}

/** The year of the edition: in the heading of the factor (`2023 JIF`, `IF(2023)`), else in the banner. */
function editionOf(banner: readonly (readonly string[])[], factor: string): number | null {
  const words = banner.map((row) => row.join(',')).join(' ')
  const [year] = /(?:19|20)\d\d/.exec(factor) ?? []
  const [, selected] = /JCR Year:?\s*((?:19|20)\d\d)/i.exec(words) ?? []
  const found = year ?? selected
  return found === undefined ? null : Number(found)
}
