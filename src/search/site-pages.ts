import { fold } from './fold.ts'

/** A page of the site that is no text: a calculator, with the words a reader may look for. */
export interface SitePage {
  /** From the site's root: `calculators/moe/`. */
  readonly href: string
  readonly title: string
  /** What it says and asks, a line each. */
  readonly words: string
}

/** A page that holds everything typed, with the line that holds most of it. */
export interface SiteHit {
  readonly page: SitePage
  readonly line: string
}

const LEAST = 2

/** The pages in which every part of what is typed stands; none for a single character. */
export function pagesWith(pages: readonly SitePage[], typed: string): SiteHit[] {
  const parts = fold(typed.replace(/[\s，。、；：？！]+/g, '\n'))
    .text.split('\n')
    .filter((part) => part !== '')
  if (parts.join('').length < LEAST) return []
  return pages.flatMap((page) => {
    const lines = [page.title, ...page.words.split('\n')].map((line) => ({ line, folded: fold(line).text }))
    const holds = (folded: string) => parts.filter((part) => folded.includes(part)).length
    if (!parts.every((part) => lines.some(({ folded }) => folded.includes(part)))) return []
    const best = lines.reduce((most, each) => (holds(each.folded) > holds(most.folded) ? each : most))
    return [{ page, line: best.line === page.title ? '' : best.line }]
  })
}
