/** What people type, and the clauses of which one is right. */
export interface SearchCase {
  readonly typed: string
  /** `slug#id`, any of which is right. */
  readonly right: readonly string[]
}

/** Queries of each kind, written from the texts. */
export interface SearchSet {
  readonly name: string
  /** Asked in ordinary words. */
  readonly questions: readonly SearchCase[]
  /** Amounts, shares, counts and dates in any spelling. */
  readonly amounts: readonly SearchCase[]
  /** Mistyped, in pinyin or in English. */
  readonly foreign: readonly SearchCase[]
}

const SLUGS = {
  moe: 'moe-standard',
  plan: 'moe-plan-2014',
  notice: 'moe-notice-2022',
  cas: 'cas-hk-evaluation',
  zj: 'zhejiang-measures',
}

/** Reads lines `typed | moe#equipment zj#art-7`, the short names of the texts standing for their slugs. */
export function casesOf(lines: string): SearchCase[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [typed = '', places = ''] = line.split(' | ')
      const right = places.split(' ').map((place) => {
        const [text = '', id = ''] = place.split('#')
        return `${SLUGS[text as keyof typeof SLUGS]}#${id}`
      })
      return { typed, right }
    })
}
