import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleProfile } from '../../../src/calculators/index.ts'
import { fromCsv, toCsv } from '../../../src/components/files/formats/csv.ts'
import { fromJson, toJson } from '../../../src/components/files/formats/json.ts'
import { fromXlsx, toXlsx } from '../../../src/components/files/formats/xlsx.ts'
import { checkedOf } from '../../../src/stores/checked.ts'
import { type Draft, EMPTY_DRAFT } from '../../../src/stores/draft.ts'
import { drafts } from '../../helpers/random-drafts.ts'

const ways: Record<string, (draft: Draft) => Promise<Draft>> = {
  JSON: async (draft) => fromJson(toJson(draft), EMPTY_DRAFT).draft,
  CSV: async (draft) => (await fromCsv(new TextEncoder().encode(await toCsv(draft)), EMPTY_DRAFT)).draft,
  XLSX: async (draft) => (await fromXlsx(toXlsx(draft, []), EMPTY_DRAFT)).draft,
}

const example = (await exampleProfile()) as unknown as Draft

describe.each(Object.entries(ways))('export → import, %s', (_, way) => {
  test('the example lab comes back identical', async () => {
    expect(checkedOf(await way(example))).toEqual(checkedOf(example))
  })

  test('an empty lab stays empty', async () => {
    expect(await way(EMPTY_DRAFT)).toEqual(EMPTY_DRAFT)
  })

  test('a paper with nothing filled in is not one that is null', async () => {
    const papers = [{ title: '一' }, {}, null, { title: '' }, { title: '二' }]
    const draft: Draft = { ...EMPTY_DRAFT, casHk: { publications: { papers } } }
    expect(checkedOf(await way(draft))).toEqual(checkedOf(draft))
  })

  test('any lab comes back with the same profile and the same problems', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        const [before, after] = [checkedOf(draft), checkedOf(await way(draft))]
        expect(after.profile).toEqual(before.profile)
        expect([...after.problems.keys()]).toEqual([...before.problems.keys()])
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

test('a workbook that another program has saved is read as it was written', async () => {
  const file = readFileSync(new URL('../../fixtures/saved-by-libreoffice.xlsx', import.meta.url))
  const { draft, problems } = await fromXlsx(new Uint8Array(file), EMPTY_DRAFT)
  expect(problems).toEqual([])
  expect(checkedOf(draft).profile).toMatchObject({
    name: '=甲 & 乙',
    moe: {
      buildingArea: 5200,
      equipmentValue: 2600.5,
      agreements: { institutional: true },
      annualFunding: [1000, null, 1000.25],
      notes: { 'equipment/value': '第一行\n第二行 _x0041_' },
    },
    casHk: {
      publications: { papers: [{ title: '论文', year: 2024, impactFactor: 3.3, fieldMeanImpactFactor: 2 }] },
    },
  })
})
