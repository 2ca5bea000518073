import { expect, test } from 'vitest'
import { hasTraditional } from '../../src/search/traditional.ts'
import { QUESTIONS, SEARCHES } from '../cases/search/committed.ts'
import {
  builtCorpus,
  builtSearch,
  builtVariants,
  everyPhrase,
  placeOf,
  wordsByPlace,
} from '../helpers/search.ts'

/** Every so many of the phrases is looked for; the bench looks for all. */
const EVERY = 17

const corpus = builtCorpus()
const variants = builtVariants()
const words = wordsByPlace()
const search = builtSearch(corpus)
const placesFor = (typed: string) => search(typed).flatMap(({ hits }) => hits.map(placeOf))

test('the index has every word of every page at its place, and no other', () => {
  const indexed = corpus.entries.map((entry) => [
    placeOf({ entry, words: [] }),
    entry.clause.lines.map((line) => line.replace(/\s/g, '')).join('\n'),
  ])
  const seen = [...words].map(([place, text]) => [place, text.trim()])
  expect(Object.fromEntries(indexed)).toEqual(Object.fromEntries(seen))
  expect(indexed).toHaveLength(seen.length)
})

test('a phrase is found in every clause that has it, and in no other', () => {
  const wrong = everyPhrase()
    .filter((_, i) => i % EVERY === 0)
    .flatMap((phrase) => {
      const exact = search(phrase).find(({ title }) => title === '完全匹配')
      const got = (exact?.hits ?? []).map(placeOf).sort()
      const wanted = [...words].flatMap(([place, text]) => (text.includes(phrase) ? [place] : [])).sort()
      return JSON.stringify(got) === JSON.stringify(wanted) ? [] : [{ phrase, got, wanted }]
    })
  expect(wrong).toEqual([])
})

test('every character that the texts spell another way is known for one', () => {
  expect(Object.keys(variants).filter((each) => !hasTraditional(each))).toEqual([])
})

test.each(['0', '00', '.', '，', '、', '…', '“”', '0.55'])('%s is the number of no clause', (typed) => {
  expect(search(typed).map(({ title }) => title)).not.toContain('条款编号')
})

test.each([
  ['10,000', ['同一条款含全部词语']],
  ['100,00', ['同一条款含全部词语']],
])('%s is not taken apart at its comma', (typed, titles) => {
  expect(search(typed).map(({ title }) => title)).not.toEqual(expect.arrayContaining(titles))
})

test.each(SEARCHES)('$typed comes to $right first', ({ typed, right }) => {
  expect(right).toContain(placesFor(typed)[0])
})

test.each(QUESTIONS)('$typed comes to $right among the first three', ({ typed, right }) => {
  const three = placesFor(typed).slice(0, 3)
  expect(
    three.some((place) => right.includes(place)),
    three.join(' '),
  ).toBe(true)
})
