import { CONSTRUCTION } from '../core/index.ts'
import type { PeriodRule, ProcessRule } from './types.ts'

/** The lengths that 教育部's texts give, in whole years. */
export interface MoePeriods {
  readonly incubation: PeriodRule
  readonly incubationStandard: PeriodRule
  readonly construction: PeriodRule
  readonly lastThree: PeriodRule
  readonly lastFive: PeriodRule
}

export const MOE_PERIODS: MoePeriods = {
  incubation: {
    id: 'incubation',
    label: '培育组建满2年方可申报（计划）',
    effect: 'date',
    years: 2,
    asWritten: '2年以上',
    source: {
      policy: 'moe-plan-2014',
      fragment: 's-5-2',
      quote: '在培育组建2年以上并取得明显成效的基础上',
    },
    readings: ['tl-incubation-start', 'tl-two-years', 'tl-leap', 'tl-two-sources', 'tl-no-batch-vs-window'],
  },
  incubationStandard: {
    id: 'incubation-standard',
    label: '已培育满两年（标准）',
    effect: 'date',
    years: 2,
    asWritten: '两年以上',
    source: { policy: 'moe-standard', fragment: 'positioning', quote: '已培育两年以上' },
    readings: ['tl-incubation-start', 'tl-two-years', 'tl-leap', 'tl-two-sources'],
  },
  construction: {
    id: 'construction',
    label: '建设期3年',
    effect: 'date',
    years: CONSTRUCTION.years,
    asWritten: '3年',
    source: CONSTRUCTION.source,
    readings: ['tl-construction-start', 'tl-construction-end', 'tl-leap'],
  },
  lastThree: {
    id: 'last-three',
    label: '近三年（科研任务）',
    effect: 'derive',
    years: 3,
    asWritten: '近三年',
    source: { policy: 'moe-standard', fragment: 'research-tasks', quote: '近三年≥3项' },
    readings: ['tl-windows'],
  },
  lastFive: {
    id: 'last-five',
    label: '近五年（国际会议、大会报告）',
    effect: 'derive',
    years: 5,
    asWritten: '近五年',
    source: {
      policy: 'moe-standard',
      fragment: 'academic-influence',
      quote: '近五年实验室主办或承办国际学术会议≧3次',
    },
    readings: ['tl-windows'],
  },
}

/** What the steps 培育组建, 立项建设 and 验收认定 ask beside their dates. */
export const MOE_STEP_RULES: readonly ProcessRule[] = [
  {
    id: 'steps',
    label: '实施分三个步骤',
    effect: 'info',
    source: {
      policy: 'moe-plan-2014',
      fragment: 's-5',
      quote: '联合实验室计划的实施分为培育组建、立项建设、验收认定三个步骤。',
    },
  },
  {
    id: 'self-review',
    label: '申报前自评，经学校或省级主管部门推荐，提交申请书',
    effect: 'checklist',
    source: {
      policy: 'moe-plan-2014',
      fragment: 's-5-2',
      quote:
        '对照立项评审指标体系进行自评，经学校或省级主管部门正式向教育部推荐并提交《国际合作联合实验室建设申请书》',
    },
  },
  {
    id: 'review-focus',
    label: '立项评审的四项重点',
    effect: 'checklist',
    source: {
      policy: 'moe-plan-2014',
      fragment: 's-5-2',
      quote: '重点考察合作协议、组建基础、培育进展情况和未来3年发展规划',
    },
  },
  {
    id: 'site-review',
    label: '国内外专家现场考察后确定立项建设单位',
    effect: 'info',
    source: {
      policy: 'moe-plan-2014',
      fragment: 's-5-2',
      quote: '按照“一事一议”原则组织国内外专家现场考察情况确定立项建设单位',
    },
  },
  {
    id: 'during',
    label: '建设期内目标管理和阶段性评估',
    effect: 'checklist',
    source: {
      policy: 'moe-plan-2014',
      fragment: 's-5-3',
      quote: '依托单位（高校）要加强对联合实验室的目标管理和阶段性评估',
    },
  },
  {
    id: 'acceptance',
    label: '期满并达到验收标准，可申请验收认定',
    effect: 'date',
    source: {
      policy: 'moe-plan-2014',
      fragment: 's-5-3',
      quote: '建设期满达到验收标准的，可向教育部提出验收认定申请',
    },
    readings: ['tl-acceptance-deadline'],
  },
  {
    id: 'acceptance-focus',
    label: '国际同行评估的重点',
    effect: 'checklist',
    source: {
      policy: 'moe-plan-2014',
      fragment: 's-5-3',
      quote:
        '由教育部组织国际同行评估，重点考察建设期间实验室的学科发展、科研成果、队伍汇聚、人才培养和管理运行等方面能力水平和国际化程度',
    },
  },
  {
    id: 'opening',
    label: '通过验收后正式开放运行',
    effect: 'info',
    source: { policy: 'moe-plan-2014', fragment: 's-5-3', quote: '在通过验收后正式开放运行' },
  },
  {
    id: 'no-batch',
    label: '不设批次，不限时间，不定名额',
    effect: 'info',
    source: {
      policy: 'moe-plan-2014',
      fragment: 's-3-4',
      quote: '联合实验室的建设和认定不设批次，不限时间，不定名额',
    },
    readings: ['tl-no-batch-vs-window'],
  },
  {
    id: '2020',
    label: '总体目标的年份',
    effect: 'info',
    source: {
      policy: 'moe-plan-2014',
      fragment: 's-2',
      quote: '面向国际科学前沿和国家重大需求，到2020年',
    },
    readings: ['tl-target-2020'],
  },
]
