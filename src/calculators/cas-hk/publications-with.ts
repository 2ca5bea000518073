import { decimalText, sum, writtenExact } from '../core/index.ts'
import { assessCasHk } from './assess.ts'
import { gradeIn } from './bands.ts'
import type { CasHkFigures } from './fields.ts'
import { CAS_HK_RULES } from './rules.ts'
import type { Grade } from './types.ts'

/** What joint publications come to: equivalents in words, and the grade. */
export interface PublicationsWith {
  readonly words: string
  readonly grade: Grade
}

/**
 * The indicator 联合发表物 with `ratio` (as `exactText` writes it) as the sum over its papers, and what is given of
 * the rest: talks, proceedings, books.
 */
export function publicationsWith({ publications }: CasHkFigures, ratio: string): PublicationsWith {
  const { papers: _, ...others } = publications ?? {}
  const rest = assessCasHk({ publications: { ...others, papers: [] } }).indicators.find(
    ({ id }) => id === 'publications',
  )?.equivalent?.exact
  const value = sum([writtenExact(ratio), writtenExact(rest ?? '0')])
  const rule = CAS_HK_RULES.find(({ id }) => id === 'publications')
  if (rule === undefined || !('bands' in rule)) throw new Error('publications has no bands')
  return { words: decimalText(value), grade: gradeIn(rule.bands, value) }
}
