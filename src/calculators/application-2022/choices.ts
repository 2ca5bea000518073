/** Who recommends. */
export const RECOMMENDERS = [
  { value: 'provincial', label: '省级教育行政部门' },
  { value: 'central-university', label: '中央部门所属高校' },
  { value: 'co-built-university', label: '部省合建高校' },
  { value: 'xpcc', label: '新疆生产建设兵团教育局' },
  { value: 'ministry-department', label: '有关部门（单位）教育司（局）' },
] as const
export type Recommender = (typeof RECOMMENDERS)[number]['value']

/** Whose project is recommended. */
export const UNIVERSITIES = [
  { value: 'local', label: '地方高校' },
  { value: 'central', label: '中央部门所属高校' },
  { value: 'co-built', label: '部省合建高校' },
  { value: 'own', label: '本校' },
] as const
export type University = (typeof UNIVERSITIES)[number]['value']

/** 两种模式. */
export const LAB_TYPES = [
  { value: 'platform', label: '依托平台建设' },
  { value: 'overseas-team', label: '依托海外引进团队建设' },
] as const
export type LabType = (typeof LAB_TYPES)[number]['value']
