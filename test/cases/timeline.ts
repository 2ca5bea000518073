import type { CasHkFacts } from '../../src/calculators/timeline/index.ts'

/** The lab's days with what the plan (五) makes of them; `undefined` is not asked. */
export const MOE_CASES: readonly {
  why: string
  dates: { incubationStartedOn?: string; establishedOn?: string; today?: string }
  earliest?: string | null
  /** The standard's own “两年以上”. */
  earliestStandard?: string | null
  completed?: string | null
  twoYears?: string
  warned?: boolean
}[] = [
  // 五、（二）“在培育组建2年以上…的基础上”; moe-standard “已培育两年以上”
  {
    why: 'two years to the day',
    dates: { incubationStartedOn: '2024-05-17' },
    earliest: '2026-05-17',
    earliestStandard: '2026-05-17',
    completed: null,
    twoYears: 'unknown',
  },
  { why: '29 February', dates: { incubationStartedOn: '2024-02-29' }, earliest: '2026-02-28' },
  {
    why: 'the day before the anniversary',
    dates: { incubationStartedOn: '2024-05-17', today: '2026-05-16' },
    twoYears: 'unmet',
    warned: false,
  },
  {
    why: 'the anniversary: 以上 includes',
    dates: { incubationStartedOn: '2024-05-17', today: '2026-05-17' },
    twoYears: 'met',
  },
  {
    why: '立项 on the anniversary',
    dates: { incubationStartedOn: '2021-03-01', establishedOn: '2023-03-01' },
    // 五、（二）“实验室建设期为3年”
    completed: '2026-03-01',
    twoYears: 'met',
    warned: false,
  },
  {
    why: '立项 a day early is warned of, not refused',
    dates: { incubationStartedOn: '2021-03-01', establishedOn: '2023-02-28', today: '2026-11-25' },
    earliest: '2023-03-01',
    completed: '2026-02-28',
    twoYears: 'unmet',
    warned: true,
  },
  {
    why: '立项 alone',
    dates: { establishedOn: '2024-02-29' },
    earliest: null,
    completed: '2027-02-28',
    twoYears: 'unknown',
    warned: false,
  },
  {
    why: '立项 on the day the incubation began',
    dates: { incubationStartedOn: '2023-01-01', establishedOn: '2023-01-01' },
    completed: '2026-01-01',
    twoYears: 'unmet',
    warned: true,
  },
  { why: 'nothing known', dates: {}, earliest: null, completed: null, twoYears: 'unknown', warned: false },
]

/** 近三年 and 近五年 up to and with the day of application. */
export const WINDOW_CASES = [
  { asOf: '2026-11-25', three: ['2023-11-26', '2026-11-26'], five: ['2021-11-26', '2026-11-26'] },
  // The day after is 29 February: three and five years before there is none.
  { asOf: '2024-02-28', three: ['2021-03-01', '2024-02-29'], five: ['2019-03-01', '2024-02-29'] },
  { asOf: '2023-12-31', three: ['2021-01-01', '2024-01-01'], five: ['2019-01-01', '2024-01-01'] },
] as const

/** 一、5. “联合实验室评估每5年为一个评估周期。” */
export const CYCLE_CASES = [
  { startedOn: '2021-01-01', until: '2026-01-01', lastDay: '2025-12-31' },
  { startedOn: '2020-02-29', until: '2025-02-28', lastDay: '2025-02-27' },
  { startedOn: '2019-03-01', until: '2024-03-01', lastDay: '2024-02-29' },
] as const

const RECOGNISED = { status: 'recognised' } as const
const TEAM = { status: 'institute-team' } as const

/** 二 and 三 of the evaluation: who signs, what follows. */
export const PROCESS_CASES: readonly {
  clause: string
  facts: CasHkFacts
  signatures?: number | null
  second?: boolean | null
  consequence?: string | null
}[] = [
  // 二、2. 双方负责人共同签名，双方所属单位加盖公章；三方共建，三方共同签字盖章
  { clause: '二、2.', facts: { parties: 2 }, signatures: 2 },
  { clause: '二、2.', facts: { parties: '3' }, signatures: 3 },
  { clause: '二、2.', facts: { parties: 4 }, signatures: null },
  { clause: '二、2.', facts: {}, signatures: null, second: null, consequence: null },
  // 二、7. 对初评结果为“优秀”和“不合格”的联合实验室进行复评
  { clause: '二、7.', facts: { firstResult: 'excellent' }, second: true },
  { clause: '二、7.', facts: { firstResult: 'fail' }, second: true },
  { clause: '二、7.', facts: { firstResult: 'good' }, second: false },
  { clause: '二、7.', facts: { firstResult: 'pass' }, second: false },
  // 三、2. and 4.
  { clause: '三、2.', facts: { ...RECOGNISED, takesPart: false }, consequence: 'renounced' },
  { clause: '三、2.', facts: { ...RECOGNISED, takesPart: true, result: 'fail' }, consequence: 'removed' },
  { clause: '三、2.', facts: { ...RECOGNISED, result: 'fail' }, consequence: 'removed' },
  { clause: '三、2.', facts: { ...RECOGNISED, takesPart: true, result: 'good' }, consequence: 'kept' },
  { clause: '三、2.', facts: { ...RECOGNISED, takesPart: true, result: 'pass' }, consequence: 'kept' },
  { clause: '三、2.', facts: { ...RECOGNISED, takesPart: false, result: 'good' }, consequence: 'renounced' },
  {
    clause: '三、4.',
    facts: { ...RECOGNISED, takesPart: true, result: 'excellent' },
    consequence: 'commended',
  },
  // 一、6. 评估合格者可获准使用我院认可的联合实验室名称
  { clause: '一、6.', facts: { ...TEAM, takesPart: true, result: 'excellent' }, consequence: 'named' },
  { clause: '一、6.', facts: { ...TEAM, takesPart: true, result: 'good' }, consequence: 'named' },
  { clause: '一、6.', facts: { ...TEAM, result: 'pass' }, consequence: 'named' },
  { clause: '一、6.', facts: { ...TEAM, takesPart: true, result: 'fail' }, consequence: 'none' },
  { clause: '一、6.', facts: { ...TEAM, takesPart: false }, consequence: 'none' },
  // Not enough is known
  { clause: '三、', facts: { ...RECOGNISED, takesPart: true }, consequence: null },
  { clause: '三、', facts: { ...RECOGNISED }, consequence: null },
  { clause: '三、', facts: { ...TEAM, takesPart: true }, consequence: null },
  { clause: '三、', facts: { result: 'fail' }, consequence: null },
  { clause: '三、', facts: { takesPart: false }, consequence: null },
]
