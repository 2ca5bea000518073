import type { CalculatorAbout } from '../rules/index.ts'
import { BASIS, POLICY } from './basis.ts'
import { APPLICATION_SECTION } from './fields.ts'

/** The application of 2022: who may recommend, what is excluded, the 申报书. */
export const application2022 = {
  slug: 'application-2022',
  policy: POLICY,
  title: '立项申报书（2022 年）',
  question: '2022 年这一批，谁可以推荐，申报书怎样填？',
  basis: BASIS,
  description:
    '按 2022 年建设推荐工作通知逐条核对推荐资格、排除情形和附件，填写申报书的基本信息表并数字数，导出申报书草稿。申报窗口已过，供练习和下一次申报准备。',
  lead: '申报窗口已过（在线填写 2023 年 1 月 20 日，纸质材料 2023 年 2 月 28 日前邮寄），这里供练习和下一次申报准备：逐条核对推荐资格、排除情形和附件，填写基本信息表和正文，导出申报书草稿。',
  quick: ['application2022.recommender.count', 'application2022.substantiveYears'],
  figures: APPLICATION_SECTION,
  scriptBudget: 42,
  load: () => import('./module.ts').then(({ calculator }) => calculator),
} as const satisfies CalculatorAbout
