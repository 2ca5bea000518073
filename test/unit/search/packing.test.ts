import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../src/search/fold.ts'
import { keysFor, keysIn, numberOf, placesAmong } from '../../../src/search/large/keys.ts'
import { packPlaces, unpackPlaces } from '../../../src/search/large/packed-places.ts'
import { placesHolding } from '../../../src/search/large/places.ts'
import { pack, unpack } from '../../../src/search/pack.ts'
import { readQuery } from '../../../src/search/query.ts'
import { smallIndex } from '../../helpers/small-index.ts'

test('an index comes out as it went in', () => {
  const index = smallIndex(
    [
      { id: '', heading: '管理办法', lines: ['管理办法'] },
      { id: 'ch-1', label: '第一章', heading: '总则', lines: ['第一章 总则'] },
      { id: 's-1', label: '一、', heading: '实施意义', lines: ['一、实施意义'] },
      { id: 'art-1', label: '第一条', lines: ['第一条 为了', '另起一段'], notes: '编注' },
    ],
    [{ id: 'equipment', label: '仪器设备', kind: '指标', lines: ['仪器设备', '≧2500万元'] }],
  )
  const clauses = index.clauses.map((clause, place) => ({
    ...clause,
    under: place === 3 ? 1 : -1,
    group: place === 4 ? '基本条件' : '',
    columns: clause.lines.map((_, line) => (line === 1 ? '立项' : '')),
  }))
  const { clauses: unpacked } = unpack(JSON.parse(JSON.stringify(pack({ ...index, clauses }))))
  expect(
    unpacked.map((clause) => ({ ...clause, columns: clause.lines.map((_, i) => clause.columns[i] ?? '') })),
  ).toEqual(clauses)
})

test('places come out as they went in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200_000)), (places) => {
      const ascending = [...places].sort((a, b) => a - b)
      expect(unpackPlaces(packPlaces(ascending))).toEqual(ascending)
    }),
  )
})

test('a text has every key of every word in it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, word, after) => {
      fc.pre(!word.includes('\n'))
      const keys = keysIn(before + word + after)
      for (const { key, next } of keysFor(word, 4))
        expect([...keys].some((one) => one.startsWith(key + next))).toBe(true)
    }),
  )
})

test('the places for words are all that hold them', async () => {
  const letters = fc.string({ unit: fc.constantFrom('国', '际', '合', '作'), minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(fc.array(letters, { maxLength: 20 }), letters, async (texts, word) => {
      const query = readQuery(word, {})
      if (query === undefined) throw new Error('no query')
      const places = await placesHolding(query, async (sought) =>
        placesAmong(
          texts.flatMap((text, place) =>
            [...keysIn(fold(text).text)]
              .filter((key) => key.slice(0, 3) === sought.key)
              .map((key) => numberOf(place, key)),
          ),
          sought,
        ),
      )
      for (const [place, text] of texts.entries()) if (text.includes(word)) expect(places).toContain(place)
    }),
  )
})
