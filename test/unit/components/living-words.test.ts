import { expect, test } from 'vitest'
import { CALCULATORS, type CasHkFigures, type MoeFigures } from '../../../src/calculators/index.ts'
import { markOf } from '../../../src/components/policy/living/words.ts'

const [moe, casHk] = await Promise.all(CALCULATORS.map(({ load }) => load()))

/** What stands in the clause of one row, at the place of a column. */
function said(
  module: typeof moe,
  row: string,
  column: number,
  figures: MoeFigures | CasHkFigures,
  isNamed = false,
) {
  const rows = module?.assess(figures).indicators.flatMap((indicator) => indicator.rows) ?? []
  const found = rows.find(({ id }) => id === row)
  const finding = found?.findings[column]
  if (found === undefined || !finding) throw new Error(`No finding for ${row}`)
  const { state, sign, text } = markOf(found, finding, isNamed)
  return `${state} ${sign} ${text}`
}

/** 仪器设备 立项 ≧2500万元, 验收 ≧4000万元; 国内研究人员 ≧50 人, 外籍 ≧10 %; 建设期内≧1000万/年. */
test.each<[string, string, number, MoeFigures, string]>([
  ['above the bar', 'equipment/value', 0, { equipmentValue: 3100 }, 'met ✓ 3,100 万元'],
  ['below it', 'equipment/value', 1, { equipmentValue: 3100 }, 'unmet ✕ 3,100 万元，还差 900 万元'],
  ['not given', 'equipment/value', 0, {}, 'unknown ○ 待填'],
  [
    'every year, one too low',
    'dedicated-funding/annual',
    0,
    { annualFunding: [1000, 900] },
    'unmet ✕ 第 2 年还差 100 万元',
  ],
  [
    'judged',
    'equipment/judgement',
    1,
    { judgements: { 'equipment/judgement': { acceptance: false } } },
    'unmet ✕ 定性未达到',
  ],
  ['not judged yet', 'equipment/judgement', 0, {}, 'unknown ○ 定性待判断'],
  [
    'a platform',
    'domestic-host/platform',
    0,
    { judgements: { 'domestic-host/platform': { establishment: true } } },
    'met ✓ 平台达到',
  ],
  [
    'a signature',
    'agreements/laboratory',
    0,
    { agreements: { laboratory: true } },
    'met ✓ 实验室间协议已签署',
  ],
])('in the cell of a stage: %s', (_, row, column, figures, words) => {
  expect(said(moe, row, column, figures)).toBe(words)
})

test('where a cell asks more than one number, each has its name', () => {
  const figures = { domesticResearchers: 49 }
  expect(said(moe, 'international-team/researchers', 0, figures, true)).toBe(
    'unmet ✕ 国内研究人员规模：49 人，还差 1 人',
  )
})

/** 项目主持 5 当量; A 档 25 当量 (含) 以上, B 档 5 (含) ~ 25. */
test('a grade says what it comes from and what lifts it', () => {
  expect(said(casHk, 'projects', 0, { projects: { led: 2 } })).toBe(
    'graded  B 档；2 × 5 = 10 当量；到 A 档：还差 15 当量，如 3 项主持的项目',
  )
  expect(said(casHk, 'projects', 0, {})).toMatch(/^unknown ○ /)
})
