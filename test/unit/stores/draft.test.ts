import { describe, expect, test } from 'vitest'
import { readableFile } from '../../../src/stores/checked.ts'
import { type Draft, figureAt, type Raw, withFigure } from '../../../src/stores/draft.ts'

const EMPTY: Draft = {}

describe('a figure is set and read by its path', () => {
  test.each<[string, Raw]>([
    ['moe.equipmentValue', '2600'],
    ['moe.judgements.equipment/judgement.establishment', true],
    ['moe.annualFunding.0', '1000'],
    ['moe.papers.1.joint', '3'],
  ])('%s', (path, value) => {
    expect(figureAt(withFigure(EMPTY, path, value), path)).toBe(value)
  })

  test('an entry beyond the end leaves the entries before it unknown', () => {
    expect(withFigure(EMPTY, 'moe.annualFunding.2', '1000')).toEqual({
      moe: { annualFunding: [null, null, '1000'] },
    })
  })

  test('taking a figure away leaves no trace of it', () => {
    expect(withFigure({ moe: { a: '1', b: '2' } }, 'moe.a', undefined)).toEqual({ moe: { b: '2' } })
  })

  test('the draft before is left as it was', () => {
    const before: Draft = { moe: { annualFunding: ['1'] } }
    withFigure(before, 'moe.annualFunding.0', '2')
    expect(before).toEqual({ moe: { annualFunding: ['1'] } })
  })

  test.each(['__proto__.polluted', 'constructor.prototype.polluted'])('%s reaches no prototype', (path) => {
    withFigure(EMPTY, path, 'x')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(figureAt(EMPTY, path)).toBeUndefined()
  })
})

describe('what is typed is read as a person means it', () => {
  test.each<Raw>(['2400①', '10²', '3⁵', '½', '二千', '㎡'])(
    '%s is no figure and stays to be reported',
    (typed) => {
      expect(readableFile(typed)).toBe(typed)
    },
  )

  test.each<[Raw, Raw]>([
    ['２６００', '2600'],
    ['2,600', '2600'],
    ['12,345,678.5', '12345678.5'],
    [' 3.3 ', '3.3'],
    ['26,00', '26,00'],
    ['约2600', '约2600'],
    ['联合实验室 ２', '联合实验室 ２'],
  ])('%j is read as %j', (typed, read) => {
    expect(readableFile(typed)).toEqual(read)
  })

  test.each<[string, Raw, Raw]>([
    ['moe.equipmentValue', '0.31亿元', '3100'],
    ['moe.buildingArea', '5,200 ㎡', '5200'],
    ['moe.annualFunding', ['1200万元', '', '9000000元'], ['1200', null, '900']],
    ['moe.papers', [{ total: '40篇', joint: '９' }], [{ total: '40', joint: '9' }]],
    ['casHk.projects.led', '3 项', '3'],
    ['moe.equipmentValue', '5200㎡', '5200㎡'],
    ['name', '２,６００', '２,６００'],
    ['name', '3100万元', '3100万元'],
    ['moe.unheardOf', '3100万元', '3100万元'],
  ])('%s: %j is read as %j, by the field table', (path, typed, read) => {
    expect(figureAt(readableFile(withFigure(EMPTY, path, typed)) as Draft, path)).toEqual(read)
  })

  test('an emptied field is a figure not given; in a series it keeps its place', () => {
    expect(readableFile({ a: '', years: ['1', '', '3'] })).toEqual({ years: ['1', null, '3'] })
  })
})
