import type { SearchCase, SearchSet } from '../../../test/cases/search/case.ts'
import { DEVELOPMENT } from '../../../test/cases/search/development.ts'
import { HELD_OUT } from '../../../test/cases/search/held-out.ts'
import { builtCorpus, builtSearch, placeOf } from '../../../test/helpers/search.ts'
import { compare, note, percent } from './report.ts'

/** How much of the kinds of queries must come to a right clause: at the first place, and among the first three. */
const LEAST = { questions: [0.8, 0.92], amounts: [0, 1] } as const

/** Both sets; the queries that fail are named of the development set only. */
export function measureSets(): void {
  const find = finder()
  for (const set of [DEVELOPMENT, HELD_OUT]) measureSet(set, find, set === DEVELOPMENT)
}

function measureSet(set: SearchSet, find: (typed: string) => string[], isTold: boolean): void {
  for (const kind of ['questions', 'amounts', 'foreign'] as const) {
    const places = set[kind].map((one) => placeOfRight(one, find(one.typed)))
    const [first, three] = [0, 2].map((last) => places.filter((place) => place <= last).length)
    for (const [depth, count] of [first, three].entries()) {
      const what = `${set.name}: ${kind}, right clause ${depth === 0 ? 'first' : 'among the first three'}`
      const figure = percent(count ?? 0, places.length)
      const least = kind === 'foreign' ? undefined : LEAST[kind][depth]
      if (!least) compare(what, figure)
      else note(what, figure, `≥ ${least * 100} %`, (count ?? 0) >= least * places.length)
    }
    if (isTold) tell(set[kind], places)
  }
}

function tell(cases: readonly SearchCase[], places: readonly number[]): void {
  const missed = cases.filter((_, at) => (places[at] ?? 0) > 0)
  console.log(missed.map((one) => `    ${one.typed} (${(places[cases.indexOf(one)] ?? 0) + 1})`).join('\n'))
}

/** The place of the first right clause among those found, from 0; infinite where none is. */
function placeOfRight({ right }: SearchCase, found: readonly string[]): number {
  const place = found.findIndex((one) => right.includes(one))
  return place < 0 ? Number.POSITIVE_INFINITY : place
}

function finder(): (typed: string) => string[] {
  const search = builtSearch(builtCorpus())
  return (typed) => search(typed).flatMap(({ hits }) => hits.map(placeOf))
}
