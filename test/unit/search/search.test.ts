import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/search/fold.ts'
import { openSearch } from '../../../src/search/search.ts'
import { type SmallClause, smallCorpus } from '../../helpers/small-index.ts'

const RULES: readonly SmallClause[] = [
  { id: 'ch-1', label: '第一章', heading: '总则', lines: ['第一章 总则'] },
  { id: 'art-1', label: '第一条', lines: ['第一条 专项资金按第二条管理，留学生另定。'] },
  {
    id: 'art-2',
    label: '第二条',
    lines: ['第二条 本办法所称专项资金，是指建设经费。'],
    notes: '疑为“经费投入”。',
  },
  { id: 'art-2-1', label: '第二条（一）', lines: ['（一）外籍研究人员的比例由依托单位确定。'] },
  { id: 'art-14', label: '第十四条', lines: ['第十四条 面积不低于5000平米，投入25000万元。'] },
]
const TABLE: readonly SmallClause[] = [
  {
    id: 'funding',
    label: '专项资金投入',
    kind: '指标',
    lines: ['专项资金投入', '设立协同创新基金', '≧1000万/年'],
  },
  { id: 'space', label: '建筑空间', kind: '指标', lines: ['建筑空间', '≧5000平米', '国外公寓供留学生住'] },
  { id: 'training', label: '联合培养', kind: '指标', lines: ['联合培养', '留学生人数≥20人'] },
]
const corpus = smallCorpus(RULES, TABLE)
const search = openSearch(corpus)
const found = (typed: string, variants = {}) =>
  search(typed, variants).map(({ title, hits }) => [title, ...hits.map(({ entry }) => entry.clause.id)])

describe('order', () => {
  test.each([
    ['a number goes to its article, then to places that mention it', '第二条', ['art-2', 'art-1']],
    ['in figures', '2条', ['art-2', 'art-1']],
    ['an exact heading comes first', '总则', ['ch-1']],
    ['the indicator of the name, the definition, the mention', '专项资金', ['funding', 'art-2', 'art-1']],
    [
      'the row with the threshold before rows and articles that mention',
      '留学生',
      ['training', 'space', 'art-1'],
    ],
    ['a whole number before the middle of another', '5000平米', ['space', 'art-14']],
    ['signs are one sign', '>=5000', ['space']],
  ])('%s: %s', (_, typed, ids) => {
    expect(found(typed)).toEqual([['完全匹配', ...ids]])
  })

  test('a number torn out of a longer one comes last', () => {
    expect(found('5000')).toEqual([['完全匹配', 'space', 'art-14']])
  })
})

describe('groups say what they hold', () => {
  test.each([
    ['a clause number that the words do not spell', '第2条第1项', [['条款编号', 'art-2-1']]],
    ['only the site’s own note', '经费投入', [['本站编注', 'art-2']]],
    ['all terms in one clause', '外籍 比例', [['同一条款含全部词语', 'art-2-1']]],
    ['traditional characters', '專項資金投入', [['完全匹配', 'funding']]],
    ['nothing', '航天器', []],
  ])('%s: %s', (_, typed, groups) => {
    expect(found(typed, { 專: '专', 項: '项', 資: '资' })).toEqual(groups)
  })

  test('all terms in one policy, where no clause has them', () => {
    expect(found('外籍 平米')[0]?.[0]).toBe('同一政策含全部词语')
  })

  test('a question finds what it shares words with', () => {
    expect(found('留学生要多少人')[0]?.slice(0, 2)).toEqual(['相关条款', 'training'])
  })
})

describe('what is found as typed holds what was typed, and all of it is found', () => {
  const texts = [...RULES, ...TABLE].map(({ id, lines }) => ({ id, folded: fold(lines.join('\n')).text }))

  test('for any piece of any line', () => {
    const piece = fc
      .tuple(
        fc.constantFrom(...[...RULES, ...TABLE].flatMap(({ lines }) => lines)),
        fc.nat(40),
        fc.integer({ min: 1, max: 9 }),
      )
      .map(([line, start, length]) => line.slice(start % line.length, (start % line.length) + length))
    fc.assert(
      fc.property(piece, (typed) => {
        const word = fold(typed).text
        fc.pre(/[\p{L}\p{N}\p{S}%]/u.test(word) && !/[条章节款项]/.test(word))
        const exact = search(typed).find(({ title }) => title === '完全匹配')
        const ids = (exact?.hits ?? []).map(({ entry }) => entry.clause.id).sort()
        expect(ids).toEqual(
          texts
            .filter(({ folded }) => folded.includes(word))
            .map(({ id }) => id)
            .sort(),
        )
      }),
    )
  })
})

describe('bad input', () => {
  test.each([
    ['empty', ''],
    ['blank', ' 　\n\t'],
    ['regular expression', '.*(a+)+$[^'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['backslashes', '\\\\\\d\\u0000'],
    ['lone surrogates', '\ud800资\udc00'],
    ['null character', '\0'],
    ['replacement character', '\ufffd'],
    ['keys of objects', '__proto__ constructor toString'],
  ])('%s: no error, nothing made up', (_, typed) => {
    expect(found(typed)).toEqual([])
  })

  test('10,000 characters', () => {
    expect(found('联合'.repeat(5000))[0]?.[0]).toBe('相关条款')
    expect(found('航'.repeat(10_000))).toEqual([])
  })

  test('anything at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void search(typed)))
  })
})
