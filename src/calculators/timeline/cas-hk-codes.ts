/** 优秀、良好、合格、不合格. */
export const RESULTS = [
  { value: 'excellent', label: '优秀' },
  { value: 'good', label: '良好' },
  { value: 'pass', label: '合格' },
  { value: 'fail', label: '不合格' },
] as const

export type EvaluationResult = (typeof RESULTS)[number]['value']

export const LAB_STATUSES = [
  { value: 'recognised', label: '院认可的联合实验室' },
  { value: 'institute-team', label: '所级联合研究团队' },
] as const

export type LabStatus = (typeof LAB_STATUSES)[number]['value']
