import { expect, test } from 'vitest'
import { askedOf, meaningOf, termRows } from '../../../scripts/build/search-words.ts'
import { fold } from '../../../src/search/fold.ts'
import { receivedText, SLUGS } from '../../helpers/policies.ts'
import { smallIndex } from '../../helpers/small-index.ts'
import published from '../../published-fragments.json' with { type: 'json' }

const terms = await termRows()
const asked = await askedOf(SLUGS)
const texts = fold(SLUGS.map(receivedText).join('').replace(/\s+/g, '')).text

test('every official word of a term stands in a text', () => {
  const words = terms.flatMap(({ official }) => official)
  expect(words.filter((word) => !texts.includes(fold(word).text))).toEqual([])
  expect(words.length).toBeGreaterThan(200)
})

test('a term says a word once, and has something to say of it', () => {
  const rows = terms.map(({ official, everyday = [] }) => [...official, ...everyday])
  expect(rows.filter((words) => new Set(words).size < words.length)).toEqual([])
  const alone = terms.filter(
    ({ official, everyday = [], english = [] }) => official.length + everyday.length + english.length < 2,
  )
  expect(alone).toEqual([])
})

test('questions are asked of clauses that there are, and no question twice of one', () => {
  const places = Object.entries(published)
    .filter(([slug]) => SLUGS.some((policy) => policy === slug))
    .flatMap(([slug, ids]) => Object.keys(ids).map((id) => `${slug}#${id}`))
  expect([...asked.keys()].filter((place) => !places.includes(place))).toEqual([])
  expect(places.filter((place) => !asked.has(place))).toEqual([])
  expect([...asked].filter(([, lines]) => new Set(lines).size < lines.length || lines.length === 0)).toEqual(
    [],
  )
})

test('of a text that is left out nothing is told', async () => {
  const index = smallIndex([{ id: 'art-1', lines: ['仪器设备'] }])
  const { terms: kept, asked: questions } = await meaningOf(index)
  expect(kept.flatMap(({ official }) => official).filter((word) => !'仪器设备'.includes(word))).toEqual([])
  expect(questions).toEqual([''])
})
