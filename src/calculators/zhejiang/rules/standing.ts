import type { Rule } from '../rule.ts'

/** 绩效评价与资格 (第十六至二十一条). */
export const STANDING_RULES = {
  '16': {
    effect: 'info',
    words: '省科技厅定期组织绩效评价；周期、指标和分数线原文没有写。',
    fragment: 'art-16',
    quote: '省科技厅定期组织对联合实验室开展绩效评价。',
    readings: ['zj-cycle-open'],
  },
  '17-grades': {
    effect: 'info',
    words: '绩效评价的结果分优秀、合格、不合格三类。',
    fragment: 'art-17',
    quote: '绩效评价结果分为“优秀、合格、不合格”三类。',
  },
  '17-warn': {
    effect: 'status',
    words: '一次不合格，提醒督促，由组织推荐部门明确优化提升方案。',
    fragment: 'art-17',
    quote:
      '对评价“不合格”的联合实验室，以合适的方式进行提醒督促，组织推荐部门应强化支持与指导，明确优化提升方案。',
  },
  '17-revoke': {
    effect: 'revocation',
    words: '连续两次不合格，取消联合实验室资格，三年内不得再次申报。',
    fragment: 'art-17',
    quote: '连续两次评价“不合格”，取消联合实验室资格，三年内不得再次申报。',
    readings: ['zj-consecutive', 'zj-ban-from', 'zj-ban-last-day', 'zj-ban-who'],
  },
  '18': {
    effect: 'status',
    words: '被认定为国家“一带一路”联合实验室的，不再作为省联合实验室管理。',
    fragment: 'art-18',
    quote:
      '经推荐被认定为国家“一带一路”联合实验室的，不再作为联合实验室管理，按照科技部相关办法进行管理和支持。',
    readings: ['zj-exit-no-ban'],
  },
  '19': {
    effect: 'status',
    words: '中方依托单位可申请主动退出，审批后不再作为联合实验室管理。',
    fragment: 'art-19',
    quote: '中方依托单位可按程序申请主动退出联合实验室序列，经审批后，不再作为联合实验室管理。',
    readings: ['zj-exit-no-ban'],
  },
  '20': {
    effect: 'revocation',
    words: '有第二十条所列情形的，取消联合实验室资格，三年内不得再次申报。',
    fragment: 'art-20',
    quote: '出现以下情形的，取消联合实验室资格，三年内不得再次申报：',
    readings: ['zj-ban-from', 'zj-ban-last-day', 'zj-ban-who'],
  },
  '21': {
    effect: 'support',
    words: '评价优秀的给予适当奖励；数额见《浙江省科技发展专项资金管理办法》，本站未收录。',
    fragment: 'art-21',
    quote: '对绩效评价“优秀”的联合实验室，按照《浙江省科技发展专项资金管理办法》相关规定给予适当奖励。',
  },
} as const satisfies Readonly<Record<string, Omit<Rule, 'id'>>>
