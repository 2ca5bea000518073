import { fold } from './fold.ts'

/** A page of the site that is no text: a calculator, with the words a reader may look for. */
export interface SitePage {
  /** From the site's root: `calculators/moe/`. */
  readonly href: string
  readonly title: string
  /** What it says and asks, a line each; behind a tab the words that people ask for it with, apart by blanks. */
  readonly words: string
}

/** A page that holds everything typed, or is asked for with one of its words, and the line that says so. */
export interface SiteHit {
  readonly page: SitePage
  readonly line: string
}

interface Line {
  readonly line: string
  readonly folded: string
  readonly asked: readonly string[]
}

const LEAST = 2

/** The pages in which every part of what is typed stands, or that it asks for; none for a single character. */
export function pagesWith(pages: readonly SitePage[], typed: string): SiteHit[] {
  const parts = fold(typed.replace(/[\s，。、；：？！]+/g, '\n'))
    .text.split('\n')
    .filter((part) => part !== '')
  if (parts.join('').length < LEAST) return []
  return pages.flatMap((page) => {
    const lines = [page.title, ...page.words.split('\n')].map(lineOf)
    const holds = (line: Line) => parts.filter((part) => isIn(part, line)).length
    if (!parts.every((part) => lines.some((line) => isIn(part, line)))) return []
    const best = lines.reduce((most, each) => (holds(each) > holds(most) ? each : most))
    return [{ page, line: best.line === page.title ? '' : best.line }]
  })
}

function isIn(part: string, { folded, asked }: Line): boolean {
  return folded.includes(part) || asked.some((word) => part.includes(word))
}

function lineOf(words: string): Line {
  const [line = '', asked = ''] = words.split('\t')
  return { line, folded: fold(line).text, asked: asked.split(' ').filter((word) => word !== '') }
}
