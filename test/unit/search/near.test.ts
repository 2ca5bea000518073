import { describe, expect, test } from 'vitest'
import { commonCharacters, openNear, packSounds } from '../../../src/search/near/index.ts'
import { soundsFrom } from '../../../src/search/near/sounds.ts'
import { openSearch } from '../../../src/search/search.ts'
import { smallCorpus } from '../../helpers/small-index.ts'

const READINGS: Readonly<Record<string, string>> = {
  基: 'ji',
  金: 'jin',
  今: 'jin',
  经: 'jing',
  费: 'fei',
  申: 'shen',
  报: 'bao',
  抱: 'bao',
  书: 'shu',
  外: 'wai',
  籍: 'ji',
  藉: 'ji',
  生: 'sheng',
}
/** No two of the other characters sound alike. */
const spelled = (number: number): string =>
  String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
const near = {
  sounds: packSounds(commonCharacters().map((character, at) => READINGS[character] ?? `q${spelled(at)}`)),
  more: '长zhang 藉ji 籍ji',
  english: 'director|主任 负责人\nfunding|经费\nforeign|外籍\nannual report|年报',
}
const corpus = smallCorpus([
  { id: 'a', lines: ['设立基金，经费由依托单位提供。'] },
  { id: 'b', lines: ['申报书打印一份。'] },
  { id: 'c', lines: ['外籍研究人员比例不低于十分之一；实行年报制度。'] },
  { id: 'd', lines: ['主任全职工作。'] },
])
const suggest = openNear(corpus, near)
const words = (typed: string) =>
  suggest(typed, typed.toLowerCase().replace(/\s/g, '')).map(({ word }) => word)

describe('what may have been meant', () => {
  test.each([
    ['a character of the same sound', '基今', '基金'],
    ['in a word of three', '申抱书', '申报书'],
    ['one wrong character in a longer word', '外籍研究入员', '外籍研究人员'],
    ['one missing', '研究员比例', '研究人员比例'],
    ['two turned round', '研究员人比例', '研究人员比例'],
    ['in a part of what is typed', '外藉研究人员占多少比例呢', '外籍研究人员占多少比例呢'],
    ['pinyin', 'jingfei', '经费'],
    ['pinyin with blanks', 'shen bao shu', '申报书'],
    ['English', 'Director', '主任'],
    ['English, several', 'annual reports', '年报'],
    ['words of English', 'the foreign director', '外籍 主任'],
  ])('%s: %s', (_, typed, word) => {
    expect(words(typed)[0]).toBe(word)
  })

  test.each(['航天器', '论文怎么折算', 'qwertyuiop', 'a', '', '！！'])('%s: nothing', (typed) => {
    expect(words(typed)).toEqual([])
  })

  test('its clauses come under a heading that says what was looked for', () => {
    const meaning = { terms: [], asked: [], passing: [], damped: [] }
    const search = openSearch(corpus, meaning, near)
    expect(search('基今').map(({ title, hits }) => [title, hits[0]?.entry.clause.id])[0]).toEqual([
      '按“基金”查找',
      'a',
    ])
    expect(search('director')[0]).toMatchObject({ title: '按“主任”查找', english: 'director' })
  })
})

test('sounds come out as they went in', () => {
  const soundsOf = soundsFrom(near)
  expect(soundsOf('基')).toEqual(['ji'])
  expect(soundsOf('长')).toContain('zhang')
  expect(soundsOf('𠮷')).toEqual([])
})
