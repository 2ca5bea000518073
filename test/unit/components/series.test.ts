import { expect, test } from 'vitest'
import { withCell } from '../../../src/components/fields/series.ts'

const three = { shown: 3, given: 0 }

test.each([
  ['only what is typed is written', [], 0, '1', ['1']],
  ['a gap before it keeps its place', [], 2, '1', [null, null, '1']],
  ['emptied again, nothing is given', ['1'], 0, '', undefined],
  ['the last one emptied is not given', ['1', '2'], 1, '', ['1']],
  ['one between stays a gap', ['1', '2', '3'], 1, '', ['1', '', '3']],
  ['one that was added stays when emptied', ['1', '2', '3', '4'], 3, '', ['1', '2', '3', '']],
])('%s', (_, entries, index, text, expected) => {
  expect(withCell(entries, { index, key: null }, text, three)).toEqual(expected)
})

test('an entry of several figures is not given once all of them are emptied', () => {
  const papers = [{ total: '10', joint: '2' }, { total: '5' }]
  expect(withCell(papers, { index: 1, key: 'total' }, '', three)).toEqual([{ total: '10', joint: '2' }])
  expect(withCell(papers, { index: 1, key: 'joint' }, '1', three)).toEqual([
    { total: '10', joint: '2' },
    { total: '5', joint: '1' },
  ])
})

test('what a file must have in full is written in full', () => {
  expect(withCell([], { index: 0, key: null }, '1', { shown: 2, given: 2 })).toEqual(['1', null])
})
