import { expect, test } from 'vitest'
import { changesOf } from '../../../src/components/files/report/summary.ts'
import { EMPTY_DRAFT, FORMAT } from '../../../src/stores/draft.ts'

test('an import is summed up figure by figure, in the words of the form', () => {
  const before = {
    format: FORMAT,
    name: '甲',
    moe: { equipmentValue: '2600', agreements: { laboratory: true } },
  }
  const after = {
    format: FORMAT,
    name: '甲',
    moe: { equipmentValue: 2600, labClass: 'A', annualFunding: [1000, null] },
  }
  expect(changesOf(before, after)).toEqual([
    { path: 'moe.labClass', label: '实验室类别', before: '未填写', after: 'A 类：面向国际科技前沿' },
    {
      path: 'moe.agreements.laboratory',
      label: '已签署的协议·实验室与实验室之间的协同工作计划协议',
      before: '是',
      after: '未填写',
    },
    {
      path: 'moe.annualFunding.0',
      label: '专项资金投入·第 1 年',
      before: '未填写',
      after: '1000 万元',
    },
  ])
})

test('what is chosen from a list is said in its words, and never by its id', () => {
  const after = { format: FORMAT, casHk: { highlightConditions: { technology: ['rd-100'] } } }
  expect(changesOf(EMPTY_DRAFT, after)).toEqual([
    expect.objectContaining({
      path: 'casHk.highlightConditions.technology.0',
      after: '获得美国《研究与发展》杂志R&D100奖励',
    }),
  ])
})

test('nothing changes where nothing differs', () => {
  expect(changesOf(EMPTY_DRAFT, { ...EMPTY_DRAFT })).toEqual([])
})
