import { beforeEach, expect, test } from 'vitest'
import { PAPERS, replacePapers } from '../../../src/components/calculators/cas-hk/papers.ts'
import { $draft, $undo, EMPTY_DRAFT, figureAt, replaceDraft, undo } from '../../../src/stores/index.ts'

beforeEach(() => replaceDraft(EMPTY_DRAFT, '已清空。'))

test('a list of papers that was replaced comes back, with all else as it was', () => {
  replaceDraft({ ...EMPTY_DRAFT, name: '甲', casHk: { publications: { papers: [{ title: '乙' }] } } }, '示例')
  const before = $draft.get()
  replacePapers([], '已替换论文列表。')
  expect(figureAt($draft.get(), PAPERS)).toEqual([])
  expect(figureAt($draft.get(), 'name')).toBe('甲')
  expect($undo.get()?.label).toBe('已替换论文列表。')
  undo()
  expect($draft.get()).toEqual(before)
})
