import { expect, test } from 'vitest'
import { parseProfile } from '../../../src/calculators/index.ts'
import { fromJson, toJson } from '../../../src/components/files/formats/json.ts'
import { type Draft, EMPTY_DRAFT, FORMAT } from '../../../src/stores/draft.ts'

const typed: Draft = {
  format: FORMAT,
  name: '3100万元',
  moe: { equipmentValue: '0.31亿元', buildingArea: '5200', annualFunding: ['1200万元', null, '5200㎡'] },
}

test('a figures file that comes from elsewhere has plain numbers: one with a unit is reported and unknown', () => {
  const { profile, problems } = parseProfile(typed)
  expect(problems.map(({ path }) => path)).toEqual([
    'moe.equipmentValue',
    'moe.annualFunding.0',
    'moe.annualFunding.2',
  ])
  expect(profile.moe).toEqual({ buildingArea: 5200, annualFunding: [null, null, null] })
  const { draft, problems: said } = fromJson(JSON.stringify(typed), EMPTY_DRAFT)
  expect(said.map(({ where }) => where)).toEqual([
    'moe.equipmentValue',
    'moe.annualFunding.0',
    'moe.annualFunding.2',
  ])
  expect(said[0]?.message).toContain('只写数，不带单位')
  expect(draft['moe']).toEqual({ buildingArea: '5200', annualFunding: [null, null, '5200㎡'] })
})

test('what was typed with a unit is exported as the number that it means', () => {
  const file = JSON.parse(toJson(typed)) as Draft
  expect(file['name']).toBe('3100万元')
  expect(file['moe']).toEqual({
    equipmentValue: '3100',
    buildingArea: '5200',
    annualFunding: ['1200', null, '5200㎡'],
  })
})
