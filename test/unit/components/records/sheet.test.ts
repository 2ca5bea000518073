import { describe, expect, test } from 'vitest'
import { KINDS, type KindName, type RecordKind } from '../../../../src/calculators/records/index.ts'
import { withPasted } from '../../../../src/components/records/sheet/paste.ts'
import { placesShown } from '../../../../src/components/records/sheet/shown.ts'
import { sortedBy } from '../../../../src/components/records/sheet/sort.ts'
import type { Raw } from '../../../../src/stores/index.ts'

const kindOf = (kind: KindName) => KINDS.find((each) => each.kind === kind) as RecordKind
const PROJECTS = kindOf('projects')

describe('a block pasted into a sheet', () => {
  test('goes down and to the right from its cell, each cell read as its field is written', () => {
    const { next, count } = withPasted(
      PROJECTS,
      [{ id: '7', name: '甲' }],
      { row: 0, key: 'role' },
      [
        ['主持项目', '1,200', '基金', '2023年5月'],
        ['参与', '30万', '', '2024/1/2'],
      ],
      [0, 1],
    )
    expect(count).toBe(2)
    expect(next).toEqual([
      { id: '7', name: '甲', role: 'led', funding: 1200, source: '基金', from: '2023-05' },
      { id: '1', role: 'participated', funding: 30, from: '2024-01-02' },
    ])
  })

  test('goes by the names of its columns where its first row names them', () => {
    const { next } = withPasted(
      PROJECTS,
      [],
      { row: 0, key: 'name' },
      [
        ['起始', '备注', '名称', '国际合作'],
        ['2022-03-01', '不要', '乙', '√'],
      ],
      [0],
    )
    expect(next).toEqual([{ id: '1', from: '2022-03-01', name: '乙', international: true }])
  })

  test('where only some rows are shown it fills those, and then new ones', () => {
    const list: Raw[] = ['甲', '乙', '丙'].map((name, place) => ({ id: String(place), name }))
    const { next } = withPasted(
      PROJECTS,
      list,
      { row: 0, key: 'source' },
      [['一'], ['二'], ['三']],
      [0, 2, 3],
    )
    expect(next.map((raw) => (raw as { source?: Raw }).source)).toEqual(['一', undefined, '二', '三'])
  })
})

describe('sorting', () => {
  const list: Raw[] = [
    { id: 'a', funding: 100, from: '2024' },
    { id: 'b', from: '2023-05' },
    { id: 'c', funding: '9.5', from: '2023-04-30' },
  ]
  const ids = (key: string, up: boolean) => {
    const field = PROJECTS.fields.find((each) => each.key === key)
    return sortedBy(list, field as NonNullable<typeof field>, up).map((raw) => (raw as { id: string }).id)
  }
  test.each<[string, boolean, string[]]>([
    ['funding', true, ['c', 'a', 'b']],
    ['funding', false, ['a', 'c', 'b']],
    ['from', true, ['c', 'b', 'a']],
  ])('by %s, upwards %s; blank cells come last', (key, up, order) => expect(ids(key, up)).toEqual(order))
})

test('a filter looks at what cells show, whatever stands in the file', () => {
  const list: Raw[] = [{ id: 'a', role: 'led' }, { id: 'b', role: 'participated', name: 'Led Lights' }, null]
  expect(placesShown(PROJECTS, list, '主持', () => true)).toEqual([0])
  expect(placesShown(PROJECTS, list, 'LED', () => true)).toEqual([1])
  expect(placesShown(PROJECTS, list, '', (place) => place > 0)).toEqual([1, 2])
})
