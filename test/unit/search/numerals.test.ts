import { expect, test } from 'vitest'
import { clauseNumber, numberForms, toChinese, toNumber } from '../../../src/search/numerals.ts'

test.each([
  [1, '一'],
  [10, '十'],
  [14, '十四'],
  [20, '二十'],
  [28, '二十八'],
  [101, '一百零一'],
  [110, '一百一十'],
  [999, '九百九十九'],
])('%d is written %s', (value, written) => {
  expect(toChinese(value)).toBe(written)
  expect(toNumber(written)).toBe(value)
  expect(toNumber(String(value))).toBe(value)
})

test('every number to 999 is read as it is written', () => {
  for (let value = 1; value < 1000; value++) expect(toNumber(toChinese(value))).toBe(value)
})

test.each(['', '零', '0', '十十', '百', '一二三'])('%s is no number', (numeral) => {
  expect(toNumber(numeral)).toBeUndefined()
})

test.each([
  ['第十四条', ['第十四条', '第14条']],
  ['14条', ['14条', '第十四条', '第14条']],
  ['十四条', ['十四条', '第十四条', '第14条']],
  ['第3章第二条', ['第3章第二条', '第三章第二条', '第3章第2条']],
  ['仪器设备', ['仪器设备']],
])('%s may be written %j', (typed, forms) => {
  expect(numberForms(typed)).toEqual(forms)
})

test.each([
  ['第七条(二)', '第7条第2项'],
  ['第七条(二)', '7条(2)'],
  ['第七条(二)', '七条二款'],
  ['三、(一)', '三(一)'],
  ['二、4.', '二4'],
])('%s is asked for as %s', (label, typed) => {
  expect(clauseNumber(typed)).toBe(clauseNumber(label))
})
