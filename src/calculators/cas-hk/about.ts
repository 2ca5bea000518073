import type { CalculatorAbout } from '../rules/index.ts'
import { BASIS, POLICY } from './basis.ts'
import { CAS_HK_SECTION } from './fields.ts'

/** The CAS–Hong Kong self-evaluation. */
export const casHk = {
  slug: 'cas-hk',
  policy: POLICY,
  title: '中科院—香港评估自评测算',
  question: '中科院—香港联合实验室自评，各项够哪一档？',
  basis: BASIS,
  description:
    '按《中国科学院和香港地区联合实验室评估办法（试行）》计算联合发表物、专利、获奖等当量与 A、B、C 档，看到下一档还差多少；得分只作含假设的测算。',
  lead: '填入评估期五年的工作，按《中国科学院和香港地区联合实验室评估办法（试行）》算出各项当量和等级，写出算式，指出到下一档还差什么。原文没有规定的得分办法，只作标明假设的测算。',
  quick: [
    'casHk.projects.led',
    'casHk.projectFunding',
    'casHk.symposia.international',
    'casHk.graduates.doctoral',
  ],
  figures: CAS_HK_SECTION,
  scriptBudget: 46,
  load: () => import('./module.ts').then(({ calculator }) => calculator),
} as const satisfies CalculatorAbout
