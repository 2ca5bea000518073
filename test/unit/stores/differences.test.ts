import { expect, test } from 'vitest'
import { differingPaths } from '../../../src/stores/differences.ts'
import type { Draft } from '../../../src/stores/draft.ts'

const BASE: Draft = {
  format: 'joint-lab-figures/1',
  name: '甲',
  moe: { equipmentValue: '2600', annualFunding: ['1000', null], agreements: { laboratory: true } },
}
const moe = (change: object): Draft => ({ ...BASE, moe: { ...(BASE['moe'] as object), ...change } }) as Draft

test.each<[string, Draft, string[]]>([
  ['nothing', BASE, []],
  ['the same figure written otherwise', moe({ equipmentValue: '２,600' }), []],
  ['the same figure as a number', moe({ equipmentValue: 2600 }), []],
  ['an emptied field that held nothing', moe({ buildingArea: '' }), []],
  ['a figure', moe({ equipmentValue: '2700' }), ['moe.equipmentValue']],
  ['a figure taken away', moe({ equipmentValue: undefined }), ['moe.equipmentValue']],
  ['a year', moe({ annualFunding: ['1000', '900'] }), ['moe.annualFunding.1']],
  ['a judgement', moe({ agreements: { laboratory: false } }), ['moe.agreements.laboratory']],
  ['what is no figure', moe({ equipmentValue: 'abc' }), ['moe.equipmentValue']],
  ['another version of the format', { ...BASE, format: 'joint-lab-figures/2' }, []],
])('what differs: %s', (_, after, paths) => {
  expect(differingPaths(BASE, after)).toEqual(paths)
  expect(differingPaths(after, BASE)).toEqual(paths)
})
