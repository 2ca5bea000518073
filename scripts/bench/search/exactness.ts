import type { SearchCase } from '../../../test/cases/search/case.ts'
import { QUESTIONS, SEARCHES } from '../../../test/cases/search/committed.ts'
import { builtCorpus, builtSearch, everyPhrase, placeOf, wordsByPlace } from '../../../test/helpers/search.ts'
import { note, percent } from './report.ts'

/** Every phrase of the texts, against the words of the built pages; and the committed queries. */
export function measureExactness(): void {
  const corpus = builtCorpus()
  const search = builtSearch(corpus)
  const words = [...wordsByPlace()]
  const phrases = everyPhrase()
  let [wanted, found, right] = [0, 0, 0]
  for (const phrase of phrases) {
    const exact = search(phrase).find(({ title }) => title === '完全匹配')
    const places = new Set((exact?.hits ?? []).map(placeOf))
    const holders = words.filter(([, text]) => text.includes(phrase))
    wanted += holders.length
    found += places.size
    right += holders.filter(([place]) => places.has(place)).length
  }
  const all = `of ${phrases.length} phrases, by clause`
  note(`recall ${all}`, percent(right, wanted), '100 %', right === wanted)
  note(`precision ${all}`, percent(right, found), '100 %', right === found)

  const reached = (cases: readonly SearchCase[], depth: number) =>
    cases.filter(({ typed, right }) =>
      search(typed)
        .flatMap(({ hits }) => hits.map(placeOf))
        .slice(0, depth)
        .some((place) => right.includes(place)),
    ).length
  const first = reached(SEARCHES, 1)
  const three = reached(QUESTIONS, 3)
  note('a right clause first', percent(first, SEARCHES.length), '≥ 95 %', first / SEARCHES.length >= 0.95)
  note(
    'questions: among the first three',
    percent(three, QUESTIONS.length),
    '≥ 95 %',
    three / QUESTIONS.length >= 0.95,
  )
}
