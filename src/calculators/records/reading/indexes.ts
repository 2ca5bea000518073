import type { IndexCode } from '../types.ts'
import { foldName, unescaped } from './fold.ts'

/** What names an index, by its short or its long name in any number; the narrower one first. */
const NAMED: readonly (readonly [RegExp, IndexCode])[] = [
  [/cpci-ssh|conference proceedings.*social/, 'CPCI-SSH'],
  [/cpci-s|conference proceedings/, 'CPCI-S'],
  [/bkci-ssh|book citation.*social/, 'BKCI-SSH'],
  [/bkci-s|book citation/, 'BKCI-S'],
  [/sci-?expanded|science citation index[- ]*expanded|\bscie\b/, 'SCIE'],
  [/\bssci\b|social sciences? citation/, 'SSCI'],
  [/\ba&?hci\b|arts (?:&|and) humanities citation/, 'AHCI'],
  [/\besci\b|emerging sources/, 'ESCI'],
]

/** The codes of the indexes that a text names, each once; `null` where it names nothing at all. */
export function indexesIn(text: string): IndexCode[] | null {
  const names = unescaped(text).replace(/[–—]/g, '-').split(';').map(foldName)
  const said = names.filter((name) => name !== '')
  if (said.length === 0) return null
  const codes = said.map((name) => NAMED.find(([pattern]) => pattern.test(name))?.[1])
  return Array.from(new Set(codes.filter((code) => code !== undefined)))
}
