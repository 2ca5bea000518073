import { beforeEach, expect, test } from 'vitest'
import {
  $case,
  $draft,
  addScenario,
  isCase,
  MAX_SCENARIOS,
  removeScenario,
  replaceDraft,
  setFigure,
  showScenario,
  undo,
} from '../../../src/stores/case.ts'

beforeEach(() => $case.set({ scenarios: [{ name: '现状', draft: {} }], active: 0 }))

const names = () => $case.get().scenarios.map(({ name }) => name)

test('a new scenario is a copy; changing it leaves the baseline alone', () => {
  setFigure('moe.equipmentValue', '2600')
  addScenario('方案1')
  setFigure('moe.equipmentValue', '4000')
  expect($draft.get()).toEqual({ moe: { equipmentValue: '4000' } })
  showScenario(0)
  expect($draft.get()).toEqual({ moe: { equipmentValue: '2600' } })
})

test('two scenarios never share a name', () => {
  addScenario('方案')
  addScenario('方案')
  expect(names()).toEqual(['现状', '方案', '方案 2'])
})

test('removing a scenario can be undone; the baseline cannot be removed', () => {
  addScenario('方案')
  removeScenario(1)
  expect(names()).toEqual(['现状'])
  undo()
  expect(names()).toEqual(['现状', '方案'])
  removeScenario(0)
  expect(names()).toEqual(['现状', '方案'])
})

test('clearing can be undone', () => {
  setFigure('moe.equipmentValue', '2600')
  replaceDraft({}, '已清空。')
  expect($draft.get()).toEqual({})
  undo()
  expect($draft.get()).toEqual({ moe: { equipmentValue: '2600' } })
})

test('there is a most of scenarios', () => {
  for (let index = 0; index < MAX_SCENARIOS + 3; index += 1) addScenario('方案')
  expect(names()).toHaveLength(MAX_SCENARIOS)
})

test.each([
  null,
  1,
  {},
  { scenarios: [], active: 0 },
  { scenarios: [{ name: 1, draft: {} }], active: 0 },
  { scenarios: [{ name: 'a', draft: [] }], active: 0 },
  { scenarios: [{ name: 'a', draft: {} }], active: 1 },
])('%j is no case', (value) => {
  expect(isCase(value)).toBe(false)
})
