import { readBibtex } from './reading/bibtex.ts'
import { readEStudy, readEStudyRows } from './reading/estudy.ts'
import { readNoteExpress } from './reading/noteexpress.ts'
import { opening } from './reading/open.ts'
import { readRefer } from './reading/refer.ts'
import { readRefWorks } from './reading/refworks.ts'
import { readRis } from './reading/ris.ts'
import { readScopusRows } from './reading/scopus.ts'
import { tableIn, tableOfRows } from './reading/tables.ts'
import { finished, type Readers, type ToRead } from './reading/to-read.ts'
import { readWosRows, readWosTab } from './reading/wos-tab.ts'
import { readWosTagged } from './reading/wos-tagged.ts'
import { drained } from './steps.ts'
import type { ReadResult } from './types.ts'

const READERS: Readers = {
  lines: {
    'wos-tagged': readWosTagged,
    'wos-tab': readWosTab,
    ris: readRis,
    bibtex: readBibtex,
    noteexpress: readNoteExpress,
    'cnki-estudy': readEStudy,
    'endnote-refer': readRefer,
    refworks: readRefWorks,
  },
  rows: { 'wos-tab': readWosRows, 'scopus-csv': readScopusRows, 'cnki-estudy': readEStudyRows },
}

/**
 * What a file is, by its content alone, and what it holds: papers, journals with impact factors, field means,
 * zones, or a table to be matched by hand. Whatever the bytes, it does not throw; what it cannot read is
 * `refused` with a reason and what to do. `fileName` is kept with each paper and decides nothing.
 */
export function readRecords(bytes: Uint8Array, fileName: string): ReadResult {
  const opened = drained(opening(bytes))
  return read(opened.is === 'text' ? tableIn(opened.text) : opened, fileName)
}

/** The same for the rows of a sheet, which the page has unpacked from a workbook. */
export function readRows(rows: string[][], fileName: string): ReadResult {
  return read(tableOfRows(rows), fileName)
}

function read(toRead: ToRead, fileName: string): ReadResult {
  if (toRead.is === 'read') return toRead.result
  const found =
    toRead.is === 'lines'
      ? READERS.lines[toRead.format](toRead.text.text, fileName)
      : READERS.rows[toRead.format](toRead.rows, fileName)
  return drained(finished(toRead, found))
}
