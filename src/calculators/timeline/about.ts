import type { CalculatorAbout } from '../rules/index.ts'
import { DATES_SECTION } from './fields.ts'

/** The steps of 教育部's plan, the cycle of CAS–HK and Zhejiang's days, from a lab's own days. */
export const timeline = {
  slug: 'timeline',
  policy: 'moe-plan-2014',
  also: ['cas-hk-evaluation'],
  title: '时间线与流程',
  question: '培育满两年、建设期满、下次评估，各在哪一天？',
  basis: '《国际合作联合实验室计划》等',
  description:
    '由实验室自己的日期推算：培育组建满两年、三年建设期、验收认定、近三年与近五年的起止，中科院—香港五年评估周期与复评，浙江省年度报告（征求意见稿），画在一条时间线上，可存入日历。',
  lead: '填入实验室自己的日期，推算培育、立项建设、验收认定，评估周期和报告期限各在哪一天。原文没有写的日期不推算。',
  quick: ['dates.incubationStartedOn'],
  figures: DATES_SECTION,
  scriptBudget: 42,
  load: () => import('./module.ts').then(({ calculator }) => calculator),
} as const satisfies CalculatorAbout
