/** 优秀 · 合格 · 不合格. */
export type EvaluationResult = 'excellent' | 'pass' | 'fail'

export const EVALUATION_RESULTS = [
  { code: 'excellent', label: '优秀' },
  { code: 'pass', label: '合格' },
  { code: 'fail', label: '不合格' },
] as const satisfies readonly { readonly code: EvaluationResult; readonly label: string }[]
