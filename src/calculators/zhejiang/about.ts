import type { CalculatorAbout } from '../rules/index.ts'
import { BASIS, POLICY } from './basis.ts'
import { ZHEJIANG_SECTION } from './fields.ts'

/** Zhejiang's conditions, names, deadlines, changes, standing and duties. */
export const zhejiang = {
  slug: 'zhejiang',
  policy: POLICY,
  title: '浙江省联合实验室',
  question: '浙江省国际联合实验室：够不够条件，年报哪天交？',
  basis: BASIS,
  description:
    '按《浙江省国际联合实验室管理办法（征求意见稿）》自查建设条件、生成名称，推算年度报告和变更申请的期限，看资格处于什么状态。施行日期原文留空。',
  lead: '按征求意见稿自查建设条件、生成名称，推算年度报告和变更的期限，看资格处于什么状态。施行日期原文留空；没有填的就是未知。',
  quick: ['zhejiang.recognisedOn'],
  figures: ZHEJIANG_SECTION,
  scriptBudget: 42,
  load: () => import('./module.ts').then(({ calculator }) => calculator),
} as const satisfies CalculatorAbout
