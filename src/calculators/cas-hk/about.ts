import type { CalculatorAbout } from '../rules/index.ts'
import { CAS_HK_FIELDS, CAS_HK_TALLIES } from './fields.ts'

/** The CAS–Hong Kong self-evaluation. */
export const casHk = {
  slug: 'cas-hk',
  policy: 'cas-hk-evaluation',
  section: 'casHk',
  title: '中科院—香港评估自评测算',
  question: '中科院—香港联合实验室自评，各项够哪一档？',
  basis: '《中国科学院和香港地区联合实验室评估办法（试行）》',
  description:
    '按《中国科学院和香港地区联合实验室评估办法（试行）》计算联合发表物、专利、获奖等当量与 A、B、C 档，看到下一档还差多少；得分只作含假设的测算。',
  lead: '填入评估期五年的工作，按《中国科学院和香港地区联合实验室评估办法（试行）》算出各项当量和等级，写出算式，指出到下一档还差什么。原文没有规定的得分办法，只作标明假设的测算。',
  nextTitle: '离上一档最近的 3 项',
  groupsByBadge: false,
  head: [],
  scenarios: ['自评', '初评', '复评'],
  figures: {
    kind: 'object',
    label: '中国科学院和香港地区联合实验室的数据',
    fields: CAS_HK_FIELDS,
    tallies: CAS_HK_TALLIES,
  },
  load: () => import('./module.ts').then(({ casHkModule }) => casHkModule),
} as const satisfies CalculatorAbout
