import { beforeEach, expect, test } from 'vitest'
import {
  $case,
  $draft,
  $isFull,
  addScenario,
  type Case,
  replaceDraft,
  setFigure,
  showScenario,
} from '../../../src/stores/case.ts'
import { isAdmittedCase, isCase } from '../../../src/stores/gate.ts'
import { MAX_SCENARIOS } from '../../../src/stores/limits.ts'
import { removeScenario, renameScenario, showCase } from '../../../src/stores/scenarios.ts'
import { $undo, undo } from '../../../src/stores/undo.ts'

beforeEach(() => showCase({ scenarios: [{ name: '现状', draft: {} }], active: 0 }))

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

test.each([
  ['', '方案1'],
  ['  ', '方案1'],
  [' 现状 ', '现状 2'],
  ['复评', '复评 2'],
  ['初评', '初评'],
])('a scenario renamed “%s” is called “%s”', (typed, taken) => {
  addScenario('初评')
  addScenario('复评')
  renameScenario(1, typed)
  expect(names()).toEqual(['现状', taken, '复评'])
})

test('scenarios from outside get names that can be told apart', () => {
  const scenarios = ['', ' ', '现状', '甲', '甲'].map((name) => ({ name, draft: {} }))
  showCase({ scenarios, active: 4 } as unknown as Case)
  expect(names()).toEqual(['现状', '方案1', '现状 2', '甲', '甲 2'])
})

test('a name longer than a name is cut, never through a character', () => {
  addScenario('方案')
  renameScenario(1, '𠀀'.repeat(200_000))
  expect(names()).toEqual(['现状', `${'𠀀'.repeat(100)}…`])
})

test('of a text pasted into a field no more is taken than can be opened again', () => {
  setFigure('name', '长'.repeat(200_000))
  expect(isAdmittedCase($case.get())).toBe(true)
})

test('what a link carried beside the figures stays with them', () => {
  showCase({ scenarios: [{ name: '现状', draft: {} }], active: 0, beside: { later: 1 } })
  addScenario('方案')
  removeScenario(1)
  undo()
  setFigure('name', '甲')
  expect($case.get().beside).toEqual({ later: 1 })
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

test('what is typed after clearing is not lost to 撤销: the offer ends, unless another scenario was typed in', () => {
  setFigure('moe.equipmentValue', '2600')
  replaceDraft({}, '已清空。')
  setFigure('moe.equipmentValue', '4321')
  expect($undo.get()).toBeNull()
  undo()
  expect($draft.get()).toEqual({ moe: { equipmentValue: '4321' } })

  addScenario('方案')
  replaceDraft({}, '已清空。')
  showScenario(0)
  setFigure('moe.buildingArea', '5000')
  undo()
  expect($case.get().scenarios.map(({ draft }) => draft)).toEqual([
    { moe: { equipmentValue: '4321', buildingArea: '5000' } },
    { moe: { equipmentValue: '4321' } },
  ])
})

test('a removed scenario comes back where it was; what was typed in the others stays', () => {
  addScenario('方案一')
  addScenario('方案二')
  removeScenario(1)
  showScenario(0)
  setFigure('moe.equipmentValue', '4321')
  addScenario('方案一')
  undo()
  expect(names()).toEqual(['现状', '方案一 2', '方案二', '方案一'])
  expect($case.get().scenarios[0].draft).toEqual({ moe: { equipmentValue: '4321' } })
})

test('a scenario that would be one too many is not offered back', () => {
  for (let index = 1; index < MAX_SCENARIOS; index += 1) addScenario('方案')
  removeScenario(1)
  addScenario('方案')
  expect($undo.get()).toBeNull()
})

test('there is a most of scenarios', () => {
  for (let index = 0; index < MAX_SCENARIOS + 3; index += 1) addScenario('方案')
  expect(names()).toHaveLength(MAX_SCENARIOS)
  expect($isFull.get()).toBe(true)
  removeScenario(1)
  expect($isFull.get()).toBe(false)
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
