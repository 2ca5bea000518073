import { expect, test } from 'vitest'
import { CALCULATORS } from '../../../src/calculators/index.ts'
import { resultOf } from '../../../src/components/home/result.ts'

const [moe, casHk] = await Promise.all(CALCULATORS.map(({ load }) => load()))

/** 仪器设备 2,500 / 4,000 万元; 建筑面积 5,000 ㎡ at 立项 alone; 项目主持 5 当量, B 档 from 5. */
test.each([
  [moe, 'moe.equipmentValue', { equipmentValue: 3100 }, '立项 ✓ 达标 · 验收 ✕ 还差 900 万元'],
  [moe, 'moe.buildingArea', { buildingArea: 4999.5 }, '立项 ✕ 还差 0.5 ㎡'],
  [moe, 'moe.buildingArea', {}, ''],
  [moe, 'moe.foreignResearchers', { foreignResearchers: 6 }, ''],
  [
    moe,
    'moe.foreignResearchers',
    { foreignResearchers: 5, domesticResearchers: 50 },
    '立项 ✓ 达标 · 验收 ✕ 还差 3 人',
  ],
  [casHk, 'casHk.projects.led', { projects: { led: 2 } }, 'B 档，2 × 5 = 10 当量'],
  [casHk, 'casHk.projectFunding', {}, ''],
] as const)('beside an input of the home page: %#', (module, path, figures, words) => {
  expect(module && resultOf(module.assess(figures), path)).toBe(words)
})

test('what the home page asks for is taken by a row of its calculator', async () => {
  for (const { quick = [], load, figures } of CALCULATORS as readonly {
    quick?: readonly string[]
    load: (typeof CALCULATORS)[number]['load']
    figures: { readonly key: string }
  }[]) {
    expect(quick.length).toBeGreaterThanOrEqual(1)
    expect(quick.length).toBeLessThanOrEqual(4)
    const { assess } = await load()
    const taken = assess({}).indicators.flatMap(({ rows }) => rows.flatMap((row) => row.figures))
    for (const path of quick) {
      expect(path.startsWith(`${figures.key}.`)).toBe(true)
      expect(
        taken.some((figure) => path === figure || path.startsWith(`${figure}.`)),
        path,
      ).toBe(true)
    }
  }
})
