import type { ReadingId } from '../readings.ts'
import type { Rule } from '../rule.ts'

/** One step from the call to the recognition. */
export interface StepRule extends Rule {
  readonly code:
    | 'recommendation'
    | 'formal-review'
    | 'basis-check'
    | 'expert-review'
    | 'recognition'
    | 'targeted'
  readonly label: string
  /** Who acts. */
  readonly who: string
  /** What can come of it. */
  readonly outcomes: readonly string[]
  /** What of its time the text leaves open. */
  readonly open: string
  readonly alsoQuotes?: readonly string[]
  readonly next: StepRule['code'] | null
}

/** Said at the end of the route: what recognition does not fix. */
export const ROUTE_READINGS: readonly ReadingId[] = ['zj-no-term']

/** 申报与认定 (第八条): five steps in order, and the other way in (第九条). */
export const ROUTE_RULES: readonly StepRule[] = [
  {
    id: '8-1',
    code: 'recommendation',
    label: '申报推荐',
    who: '中方依托单位申报；组织推荐部门（各设区市科技主管部门、中方依托单位的归口管理部门）报送推荐建议',
    effect: 'info',
    words: '中方依托单位根据工作通知申报，由组织推荐部门按程序向省科技厅报送推荐建议。',
    fragment: 'art-8-1',
    quote: '各设区市科技主管部门及中方依托单位的归口管理部门作为组织推荐部门，按程序向省科技厅报送推荐建议。',
    alsoQuotes: [
      '联合实验室由中方依托单位根据工作通知提出申报。',
      '探索将面向特定区域、国别的专业合作交流及服务机构纳入推荐部门。',
    ],
    outcomes: ['推荐', '不推荐'],
    open: '何时发工作通知、何时截止，原文没有写；专业合作交流及服务机构作推荐部门只写“探索”。',
    next: 'formal-review',
  },
  {
    id: '8-2',
    code: 'formal-review',
    label: '形式审查',
    who: '省科技厅',
    effect: 'hard',
    words: '材料齐全、符合条件的通过；否则一次性告知补全，没有按时补报或补报后仍不符合的，不予通过。',
    fragment: 'art-8-2',
    quote:
      '对要素不齐全或不符合建设条件的，一次性告知需补全的内容，在规定时间内未补报或经补报仍不符合要求的，不予通过。',
    alsoQuotes: ['对要素齐全、符合建设条件的，审查通过并进入评审程序'],
    outcomes: ['通过，进入评审', '一次性告知后补报', '不予通过'],
    open: '“规定时间”有几天，原文没有写。',
    next: 'basis-check',
  },
  {
    id: '8-3',
    code: 'basis-check',
    label: '基础核定',
    who: '省科技厅',
    effect: 'info',
    words: '从基础条件、科研合作、人才交流、资源共享等维度，核定双方以往的合作基础和成果。',
    fragment: 'art-8-3',
    quote: '围绕基础条件、科研合作、人才交流、资源共享等维度就双方以往合作基础和成果进行核定。',
    outcomes: ['核定意见，供认定参考'],
    open: '怎样核定、几天完成，原文没有写。',
    next: 'expert-review',
  },
  {
    id: '8-4',
    code: 'expert-review',
    label: '专家论证',
    who: '省科技厅组织的专家',
    effect: 'info',
    words: '专家从战略意义、基本条件、合作基础、研究内容、人才团队、保障措施、影响力等方面评价。',
    fragment: 'art-8-4',
    quote: '主要从战略意义、基本条件、合作基础、研究内容、人才团队、保障措施、影响力等方面进行评价。',
    outcomes: ['论证意见，供认定参考'],
    open: '各方面的权重和分数线，原文没有写。',
    next: 'recognition',
  },
  {
    id: '8-5',
    code: 'recognition',
    label: '发文认定',
    who: '省科技厅',
    effect: 'info',
    words: '参考前两步的意见，综合考虑国别和领域区域布局、对外交往工作需要，经决策程序后发文认定。',
    fragment: 'art-8-5',
    quote:
      '参考基础核定、专家论证意见，综合考虑国别和领域区域布局，以及对外交往工作需要，研究提出拟认定的联合实验室建议名单，经决策程序后，由省科技厅发文认定。',
    outcomes: ['认定', '不认定'],
    open: '每批认定几家、是否公示，原文没有写。',
    next: null,
  },
  {
    id: '9',
    code: 'targeted',
    label: '主动布局',
    who: '省科技厅',
    effect: 'info',
    words:
      '承担重大元首外交任务、列入科技外交重点合作事项、服务省委省政府重点合作项目等，且省内优势单位明确的，可以主动布局；仍须专家论证。',
    fragment: 'art-9',
    quote:
      '对承担落实重大元首外交任务、列入科技外交重点合作事项、服务省委、省政府重点合作项目等，且省内优势单位明确的，可采取主动布局的形式，经专家论证后予以认定。',
    outcomes: ['经专家论证后认定'],
    open: '由谁提出、是否免去申报推荐等步骤，原文没有写。',
    next: 'expert-review',
  },
]

/** 施行与废止 (第二十八条): the day is left blank, so there is none. */
export const COMMENCEMENT = {
  commencesOn: null,
  supersedes: '《浙江省国际科技合作载体体系建设方案》（浙科发外〔2022〕23号），本站未收录',
  rules: [
    {
      id: '28',
      effect: 'info',
      words: '施行日期留空：本文件按其自身文字尚未确定施行日。',
      fragment: 'art-28',
      quote: '本办法自202年 月 日起施行。',
      readings: ['zj-draft'],
    },
    {
      id: '28-repeal',
      effect: 'info',
      words: '原方案的废止与施行写在同一条，施行前不发生。',
      fragment: 'art-28',
      quote: '原《浙江省国际科技合作载体体系建设方案》（浙科发外〔2022〕23号）废止。',
      readings: ['zj-no-transition'],
    },
  ],
} as const satisfies {
  readonly commencesOn: null
  readonly supersedes: string
  readonly rules: readonly Rule[]
}
