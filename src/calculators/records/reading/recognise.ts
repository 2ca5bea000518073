import type { PaperFormat } from '../types.ts'
import { readBibtex } from './bibtex.ts'
import { readEStudy } from './estudy.ts'
import type { PaperReader } from './found-papers.ts'
import { firstLines } from './lines.ts'
import { readNoteExpress } from './noteexpress.ts'
import { readRefer } from './refer.ts'
import { readRefWorks } from './refworks.ts'
import { readRis } from './ris.ts'
import { isWosHeading, readWosTab } from './wos-tab.ts'
import { readWosTagged } from './wos-tagged.ts'

/** One format that is not a table of any delimiter: the line that shows it, and its reader. */
export interface LineFormat {
  readonly format: PaperFormat
  readonly shows: (line: string) => boolean
  readonly read: PaperReader
}

const shown = (pattern: RegExp) => (line: string) => pattern.test(line)

const FORMATS: readonly LineFormat[] = [
  {
    format: 'wos-tagged',
    shows: shown(/^(?:FN (?:Clarivate|Thomson|ISI|Web of)|VR 1\.0|PT [JBSPC]\s*$)/),
    read: readWosTagged,
  },
  { format: 'wos-tab', shows: (line) => isWosHeading(line.split('\t')), read: readWosTab },
  { format: 'ris', shows: shown(/^\s?TY {1,2}- /), read: readRis },
  { format: 'noteexpress', shows: shown(/^\s*\{Reference Type\}\s*[:：]/), read: readNoteExpress },
  {
    format: 'cnki-estudy',
    shows: shown(/^\s*(?:DataType: ?\d|SrcDatabase-[^\s,，\t:：]+[:：]|Title-题名[:：])/),
    read: readEStudy,
  },
  { format: 'endnote-refer', shows: shown(/^\s*%0 /), read: readRefer },
  { format: 'refworks', shows: shown(/^RT [A-Z]/), read: readRefWorks },
  { format: 'bibtex', shows: shown(/^\s*@(?!comment)[a-z]+\s*\{/i), read: readBibtex },
]

/** Lines before the first record: a banner of the database, a comment. */
const NEAR = 4
const FAR = 300

/** The format that one of the first lines shows. */
export function nearFormat(text: string): LineFormat | null {
  return formatIn(firstLines(text, NEAR))
}

/** The format that any of the first few hundred lines shows, where no table was recognised. */
export function farFormat(text: string): LineFormat | null {
  return formatIn(firstLines(text, FAR))
}

function formatIn(lines: readonly string[]): LineFormat | null {
  for (const line of lines) {
    const found = FORMATS.find(({ shows }) => shows(line))
    if (found !== undefined) return found
  }
  return null
}
