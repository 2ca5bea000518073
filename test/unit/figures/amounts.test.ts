import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDecimal, type Unit } from '../../../src/calculators/core/index.ts'
import { isTypedNumber, otherUnit, typedNumber } from '../../../src/calculators/figures/amounts.ts'
import { MEASURES } from '../../../src/calculators/figures/units.ts'

describe('what is typed is the number that it means in the field’s unit', () => {
  test.each<[string, Unit, string]>([
    ['3100', 'wan-yuan', '3100'],
    ['3100万元', 'wan-yuan', '3100'],
    ['3100 万', 'wan-yuan', '3100'],
    ['0.31亿元', 'wan-yuan', '3100'],
    ['0.31 亿', 'wan-yuan', '3100'],
    ['31 000 000 元', 'wan-yuan', '3100'],
    ['31,000,000元', 'wan-yuan', '3100'],
    ['３１００', 'wan-yuan', '3100'],
    ['３，１００万元', 'wan-yuan', '3100'],
    ['31000千元', 'wan-yuan', '3100'],
    ['3.1千万元', 'wan-yuan', '3100'],
    ['1元', 'wan-yuan', '0.0001'],
    ['31,000,000.50元', 'wan-yuan', '3100.00005'],
    ['5,200 ㎡', 'square-metre', '5200'],
    ['5200平米', 'square-metre', '5200'],
    ['5200平方米', 'square-metre', '5200'],
    ['5200m2', 'square-metre', '5200'],
    ['5200 m²', 'square-metre', '5200'],
    ['0.52万平方米', 'square-metre', '5200'],
    ['2年', 'year', '2'],
    ['30个月', 'year', '2.5'],
    ['60人', 'person', '60'],
    ['６０ 名', 'person', '60'],
    ['22人次', 'person-time', '22'],
    ['5项', 'project', '5'],
    ['3门', 'course', '3'],
    ['3.5人', 'person', '3.5'],
    ['-5万元', 'wan-yuan', '-5'],
  ])('%s in %s is %s', (text, unit, decimal) => {
    expect(typedNumber(text, unit)).toBe(decimal)
    expect(isTypedNumber(text, unit)).toBe(true)
  })
})

describe('what is not sure stays as typed', () => {
  test.each<[string, Unit | undefined]>([
    ['5200㎡', 'wan-yuan'],
    ['12%', 'person'],
    ['20人', 'person-time'],
    ['8亩', 'square-metre'],
    ['10个月', 'year'],
    ['约3100万元', 'wan-yuan'],
    ['3100万元以上', 'wan-yuan'],
    ['1亿2000万元', 'wan-yuan'],
    ['3.1.2万元', 'wan-yuan'],
    ['3100,00万元', 'wan-yuan'],
    ['二千万元', 'wan-yuan'],
    ['2400①', 'wan-yuan'],
    ['¥3100', 'wan-yuan'],
    ['3100美元', 'wan-yuan'],
    ['5篇', undefined],
    ['万元', 'wan-yuan'],
    ['', 'wan-yuan'],
  ])('%j in %s', (text, unit) => {
    expect(typedNumber(text, unit)).toBe(text)
    expect(isTypedNumber(text, unit)).toBe(false)
  })

  test('numbers with two points keep their digits, to be reported', () => {
    expect(isTypedNumber('1.2.3', 'wan-yuan')).toBe(false)
  })
})

describe('another unit is named with the reason', () => {
  test.each<[string, Unit | undefined, string]>([
    ['5200㎡', 'wan-yuan', '单位“㎡”不能换算成万元'],
    ['12%', 'person', '单位“%”不能换算成人'],
    ['20人', 'person-time', '单位“人”不能换算成人次'],
    ['8亩', 'square-metre', '“亩”不能准确换算成㎡'],
    ['10个月', 'year', '“个月”不能准确换算成年'],
    ['5篇', undefined, '这一项只填数，不带单位'],
  ])('%s in %s: %s', (text, unit, why) => {
    expect(otherUnit(text, unit)?.why).toBe(why)
  })

  test.each(['3100', 'abc', '3100斤', ''])('%j has none', (text) => {
    expect(otherUnit(text, 'wan-yuan')).toBeNull()
  })
})

test('every writing of a unit is exact both ways', () => {
  const writings = Object.entries(MEASURES).flatMap(([unit, { worth: own, writings: all }]) =>
    all.map(({ words, worth }) => ({ unit: unit as Unit, own, words, worth })),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...writings),
      fc.nat({ max: 10 ** 9 }),
      ({ unit, own, words, worth }, number) => {
        const read = parseDecimal(typedNumber(`${number}${words}`, unit))
        if (read === null) expect(worth === null || worth.includes('/')).toBe(true)
        else expect(read.mul(own).equals((parseDecimal(number) ?? read).mul(worth ?? '0'))).toBe(true)
      },
    ),
  )
})
