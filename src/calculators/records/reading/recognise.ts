import { firstLines } from './lines.ts'
import type { LineFormat } from './to-read.ts'
import { isWosHeading } from './wos-heading.ts'

const shown = (pattern: RegExp) => (line: string) => pattern.test(line)

/** Formats that are no table of any delimiter, each with the line that shows it. */
const FORMATS: readonly { readonly format: LineFormat; readonly shows: (line: string) => boolean }[] = [
  {
    format: 'wos-tagged',
    shows: shown(/^(?:FN (?:Clarivate|Thomson|ISI|Web of)|VR 1\.0|PT [JBSPC]\s*$)/),
  },
  { format: 'wos-tab', shows: (line) => isWosHeading(line.split('\t')) },
  { format: 'ris', shows: shown(/^\s?TY {1,2}- /) },
  { format: 'noteexpress', shows: shown(/^\s*\{Reference Type\}\s*[:：]/) },
  {
    format: 'cnki-estudy',
    shows: shown(/^\s*(?:DataType: ?\d|SrcDatabase-[^\s,，\t:：]+[:：]|Title-题名[:：])/),
  },
  { format: 'endnote-refer', shows: shown(/^\s*%0 /) },
  { format: 'refworks', shows: shown(/^RT [A-Z]/) },
  { format: 'bibtex', shows: shown(/^\s*@(?!comment)[a-z]+\s*\{/i) },
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
    if (found !== undefined) return found.format
  }
  return null
}
