import { expect, test } from 'vitest'
import { sentenceOf } from '../../../src/components/compare/differs.ts'

const PARTS = [
  { words: '标准要两类', of: ['moe-standard'] },
  { words: '通知只印一栏', of: ['moe-notice-2022'] },
  { words: '标准列，通知不列', of: ['moe-standard', 'moe-notice-2022'] },
  { words: '浙江要法人', of: ['zhejiang-measures'] },
]

test.each([
  [
    ['moe-standard', 'moe-notice-2022', 'zhejiang-measures'],
    '标准要两类；通知只印一栏；标准列，通知不列；浙江要法人。',
  ],
  [['moe-standard', 'zhejiang-measures'], '标准要两类；浙江要法人。'],
  [['moe-notice-2022'], '通知只印一栏。'],
  [[], ''],
])('with %s the sentence is “%s”', (held, sentence) => {
  expect(sentenceOf(PARTS, new Set(held))).toBe(sentence)
})
