import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedAmounts } from '../../../src/search/amounts/asked.ts'
import { likeness } from '../../../src/search/amounts/match.ts'
import { decimalOf } from '../../../src/search/amounts/numeral.ts'
import { amountsIn } from '../../../src/search/amounts/read.ts'
import { fold } from '../../../src/search/fold.ts'
import { openSearch } from '../../../src/search/search.ts'
import { smallCorpus } from '../../helpers/small-index.ts'

const asked = (typed: string) => askedAmounts(fold(typed).text)
const read = (typed: string) => asked(typed).amounts.map(({ value, unit }) => `${value} ${unit}`)

describe('an amount is read by its value', () => {
  test.each([
    ['0.25亿元', ['25000000 元']],
    ['40,000,000元', ['40000000 元']],
    ['2.5千万', ['25000000 万']],
    ['两千五百万', ['25000000 万']],
    ['1亿2000万元', ['120000000 元']],
    ['一千零五人', ['1005 人']],
    ['５０００㎡', ['5000 ㎡']],
    ['5,000 平方米', ['5000 ㎡']],
    ['百分之十五', ['0.15 %']],
    ['15％', ['0.15 %']],
    ['1.5%', ['0.015 %']],
    ['一成半', ['0.15 %']],
    ['三分之一', ['1/3 %']],
    ['2/6', ['1/3 %', '-02-06 date']],
    ['十分之一', ['0.1 %']],
    ['零点八当量', ['0.8 当量']],
    ['十五名', ['15 人']],
    ['二十五人次', ['25 人次']],
    ['五百字', ['500 字']],
    ['半年', ['0.5 年']],
    ['2023/2/28', ['2023-02-28 date']],
    ['2023年2月28号', ['2023-02-28 date']],
    ['二〇二三年二月二十八日', ['2023-02-28 date']],
    ['1月31日', ['-01-31 date']],
    ['2020年', ['2020-- date']],
    ['一千万一年', ['10000000 万']],
    ['每年不低于1000万元', ['10000000 元']],
  ])('%s', (typed, amounts) => {
    expect(read(typed)).toEqual(amounts)
    expect(asked(typed).isAll).toBe(true)
  })

  test.each(['第十五条', '一流', '进一步', '千人计划', '一次性告知', '13月40日', '4.5人文交流'])(
    '%s is not counted in anything',
    (typed) => {
      expect(amountsIn(fold(typed).text).filter(({ unit }) => unit !== '')).toEqual([])
    },
  )

  test('the first end of a range has the unit of the second', () => {
    expect(amountsIn(fold('计算得分在5(含)~25当量(不含)之间').text)).toMatchObject([
      { value: '5', unit: '当量' },
      { value: '25', unit: '当量' },
    ])
  })
})

test('a numeral means the number it spells', () => {
  const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  const spelled = (number: number): string => {
    const text = [...String(number)].map((digit, at, all) =>
      digit === '0' ? '零' : `${digits[Number(digit)]}${['', '十', '百', '千'][all.length - 1 - at]}`,
    )
    return text
      .join('')
      .replace(/零+/g, '零')
      .replace(/(.)零$/, '$1')
  }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (many, rest) => {
      expect(decimalOf(spelled(rest))).toBe(String(rest))
      expect(decimalOf(`${spelled(many)}万`)).toBe(String(many * 10_000))
      expect(decimalOf(`${many}万`)).toBe(String(many * 10_000))
    }),
  )
})

test.each([
  ['2000万', '2000万元', 2],
  ['2000万元', '20,000,000元', 2],
  ['2000万', '2000万人', 0],
  ['4000', '4000万元', 0],
  ['4000元', '4000万元', 0],
  ['三个', '3项', 1],
  ['三个', '3万元', 0],
  ['15%', '1.5%', 0],
  ['2023年', '2023年2月28日', 2],
  ['2月28日', '2023年2月28日', 2],
  ['2023年2月28日', '2023年2月27日', 0],
])('%s beside %s: %d', (typed, text, worth) => {
  const [one] = asked(typed).amounts
  const [other] = amountsIn(fold(text).text)
  if (one === undefined || other === undefined) throw new Error('No amount was read.')
  expect(likeness(one, other)).toBe(worth)
})

describe('searching', () => {
  const corpus = smallCorpus([
    { id: 'art-15', label: '第十五条', lines: ['第十五条 不予调整。'] },
    { id: 'grade', kind: '指标', lines: ['联合实验室', '0.25当量', '≧2500万元'] },
    { id: 'notes', lines: ['成员15人以上，每年1000万/年，金额2500 万(含)。'] },
  ])
  const found = (typed: string) =>
    openSearch(corpus)(typed).map(({ title, hits }) => [title, ...hits.map(({ entry }) => entry.clause.id)])

  test.each([
    ['十五人', [['数值相同', 'notes']]],
    ['0.25亿元', [['数值相同', 'grade', 'notes']]],
    [
      '2500万元',
      [
        ['完全匹配', 'grade'],
        ['数值相同', 'notes'],
      ],
    ],
    ['一千万元', [['数值相同', 'notes']]],
    ['第十五条', [['完全匹配', 'art-15']]],
  ])('%s', (typed, groups) => {
    expect(found(typed)).toEqual(groups)
  })

  test('what is marked is how the clause spells it', () => {
    const [group] = openSearch(corpus)('两千五百万')
    expect(group?.hits.map(({ words }) => words)).toEqual([['2500万元'], ['2500万']])
  })

  test('beside words an amount is one of them', () => {
    expect(found('成员 十五人')[0]).toEqual(['同一条款含全部词语', 'notes'])
  })

  test('4,000 digits, and anything at all', () => {
    const started = performance.now()
    expect(openSearch(corpus)('1'.repeat(4000))).toEqual([])
    expect(amountsIn('1'.repeat(900)).length).toBeLessThan(2)
    expect(performance.now() - started).toBeLessThan(1000)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void asked(typed)))
  })
})
