import { expect, test } from 'vitest'
import { textDirective } from '../../../src/components/policy/cite/text-fragment.ts'

const PAGE = `目录
一、实施意义
国际合作联合实验室计划
一、实施意义
（一）实施联合实验室计划，是加快教育改革开放、提升高等教育质量的战略行动。我国高等教育已进入质量提升为核心的内涵式发展阶段。
（二）实施联合实验室计划，是促进和深化高校科技国际合作的有力举措。`

/** The directive for `words`, decoded; `times` says which of them. */
function to(words: string, times = 1): string {
  let from = -1
  for (let i = 0; i < times; i++) from = PAGE.indexOf(words, from + 1)
  return decodeURIComponent(textDirective({ text: PAGE, from, to: from + words.length }))
}

test.each([
  ['short words as they are', '战略行动', 1, ':~:text=战略行动'],
  [
    'words that stand before, too, with what tells them apart',
    '联合实验室计划',
    3,
    ':~:text=二）实施-,联合实验室计划',
  ],
  [
    'long words by their beginning and end',
    '加快教育改革开放、提升高等教育质量的战略行动。我国高等教育已进入质量提升',
    1,
    ':~:text=加快教育改革开放,高等教育已进入质量提升',
  ],
  ['a whole word where a part is selected', '国高等教育已', 1, ':~:text=我国高等教育已'],
  ['nothing where nothing tells the words from earlier ones', '一、实施意义', 2, ''],
  ['nothing for nothing', '', 1, ''],
])('%s', (_, words, times, expected) => {
  expect(to(words, times)).toBe(expected)
})

test('what parts a directive is escaped', () => {
  const text = '甲-乙,丙&丁'
  expect(textDirective({ text, from: 0, to: text.length })).toBe(
    `:~:text=${encodeURIComponent('甲')}%2D${encodeURIComponent('乙')}%2C${encodeURIComponent('丙')}%26${encodeURIComponent('丁')}`,
  )
})
