import type { Rule } from '../rule.ts'

/** 重大事项变更 (第十四、十五条). */
export const CHANGE_RULES = {
  '14-may': {
    effect: 'deadline',
    words: '可以申请变更，经组织推荐部门审核同意、省科技厅审核通过后完成。',
    fragment: 'art-14',
    quote: '中外方负责人、管理人员、名称、主要任务或其它影响正常运行的重大事项变更的',
    readings: ['zj-name-and-country'],
  },
  '14-deadline': {
    effect: 'deadline',
    words: '变更发生后一个月内提交变更申请。',
    fragment: 'art-14',
    quote: '应于变更事项发生一个月内提交变更申请',
    readings: ['zj-month', 'zj-submit-to'],
  },
  '14-approval': {
    effect: 'hard',
    words: '先由组织推荐部门审核同意，再由省科技厅审核通过；两步的办理时间原文没有写。',
    fragment: 'art-14',
    quote: '经组织推荐部门审核同意后报送省科技厅，省科技厅审核通过后完成变更。',
    readings: ['zj-submit-to'],
  },
  '14-no-self': {
    effect: 'hard',
    words: '没有批准，不得自行调整。',
    fragment: 'art-14',
    quote: '未经审批或审批不通过的，不得擅自调整。',
    readings: ['zj-apply-before-or-after'],
  },
  '15': {
    effect: 'soft',
    words: '合作国家和中外方依托单位原则上不予调整，须另行请示。',
    fragment: 'art-15',
    quote: '以下情况原则上不予调整：',
    readings: ['zj-principle'],
  },
  '15-1': {
    effect: 'soft',
    words: '变更合作国家，原则上不予调整。',
    fragment: 'art-15-1',
    quote: '变更合作国家。',
    readings: ['zj-principle', 'zj-name-and-country'],
  },
  '15-2': {
    effect: 'soft',
    words: '变更中方依托单位，原则上不予调整。',
    fragment: 'art-15-2',
    quote: '变更中方依托单位。',
    readings: ['zj-principle', 'zj-host-renamed'],
  },
  '15-3': {
    effect: 'soft',
    words: '变更外方依托单位，原则上不予调整。',
    fragment: 'art-15-3',
    quote: '变更外方依托单位。',
    readings: ['zj-principle', 'zj-host-renamed'],
  },
} as const satisfies Readonly<Record<string, Omit<Rule, 'id'>>>
