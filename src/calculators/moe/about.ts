import type { CalculatorAbout } from '../rules/index.ts'
import { BASIS, POLICY } from './basis.ts'
import { MOE_SECTION } from './fields.ts'

/** The 立项 / 验收 self-check. */
export const moe = {
  slug: 'moe',
  policy: POLICY,
  title: '立项 / 验收自测',
  question: '立项的数值要求达到几项？验收还差什么？',
  basis: BASIS,
  description:
    '填入实验室数据，对照《国际合作联合实验室立项建设与验收标准》19 项指标自测：哪条达标、还差多少、依据哪句话。',
  lead: '填入实验室的数据，对照《国际合作联合实验室立项建设与验收标准》的 19 项指标：哪条达标，还差多少，依据哪句话。没有填的就是未知，不当作零。',
  quick: ['moe.buildingArea', 'moe.equipmentValue', 'moe.domesticResearchers', 'moe.foreignResearchers'],
  figures: MOE_SECTION,
  scriptBudget: 42,
  load: () => import('./module.ts').then(({ calculator }) => calculator),
} as const satisfies CalculatorAbout
