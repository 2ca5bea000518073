import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../../src/search/excerpt.ts'
import { openSearch } from '../../../src/search/search.ts'
import { smallCorpus } from '../../helpers/small-index.ts'

const LONG =
  '为规范管理，制定本办法。联合实验室实行年报制度，应于每年1月31日前提交上一年度报告；并作为后续评价的依据。'
const corpus = smallCorpus([
  { id: 'art-13', label: '第十三条', lines: [`第十三条 ${LONG.repeat(2)}`] },
  { id: 's-4', label: '四、', heading: '主要任务', lines: ['四、 主要任务', '开展研究。', '培养人才。'] },
  { id: 'note', label: '第二条', lines: ['第二条 从高到底排序。'], notes: '编注：疑为“从高到低”。' },
])
const shown = (id: string, ...words: string[]) => {
  const entry = corpus.entries.find(({ clause }) => clause.id === id)
  if (entry === undefined) throw new Error(id)
  return excerptOf({ entry, words })
}

describe('an excerpt', () => {
  test('of a long text is the sentences that hold most of the words', () => {
    const [first, ...rest] = shown('art-13', '年报', '提交')
    expect(first?.line).toBe('联合实验室实行年报制度，应于每年1月31日前提交上一年度报告；')
    expect(rest.length).toBeLessThan(2)
  })

  test('leaves out what only repeats the name', () => {
    expect(shown('s-4', '培养')).toEqual([{ column: '', line: '培养人才。' }])
    expect(shown('s-4')).toEqual([{ column: '', line: '开展研究。' }])
  })

  test('is the note where only that holds the words', () => {
    expect(shown('note', '从高到低')).toEqual([{ column: '编注', line: '编注：疑为“从高到低”。' }])
  })

  test('of a row has its cells side by side, of each the line that holds the words', () => {
    const [entry] = smallCorpus([
      {
        id: 'team',
        label: '团队',
        kind: '指标',
        lines: ['团队', '保持规模', '1、不少于50人', '2、外籍不低于10%', '外籍不低于15%'],
      },
    ]).entries
    if (entry === undefined) throw new Error('no entry')
    const clause = { ...entry.clause, columns: ['', '', '立项', '立项', '验收'] }
    expect(excerptOf({ entry: { ...entry, clause }, words: ['外籍'] })).toEqual([
      { column: '立项', line: '2、外籍不低于10%' },
      { column: '验收', line: '外籍不低于15%' },
    ])
    expect(excerptOf({ entry: { ...entry, clause }, words: ['规模'] })).toEqual([
      { column: '', line: '保持规模' },
      { column: '立项', line: '1、不少于50人' },
      { column: '验收', line: '外籍不低于15%' },
    ])
  })
})

test('an address of a clause leads to it, and punctuation alone nowhere', () => {
  const found = (typed: string) =>
    openSearch(corpus)(typed).map(({ title, hits }) => [title, ...hits.map(({ entry }) => entry.clause.id)])
  expect(found('https://x.example/policies/p0/#s-4')).toEqual([['条款编号', 's-4']])
  for (const typed of ['。', '，、', '“”', '……']) expect(found(typed)).toEqual([])
})
