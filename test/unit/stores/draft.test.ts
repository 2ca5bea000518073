import { describe, expect, test } from 'vitest'
import { type Draft, figureAt, type Raw, readable, withFigure } from '../../../src/stores/draft.ts'

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
      expect(readable(typed)).toBe(typed)
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
    expect(readable(typed)).toEqual(read)
  })

  test('an emptied field is a figure not given; in a series it keeps its place', () => {
    expect(readable({ a: '', years: ['1', '', '3'] })).toEqual({ years: ['1', null, '3'] })
  })
})
