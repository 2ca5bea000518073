import { type MoeAssessment, STAGE_WORDS, type Stage, shortfallWords } from '../../../calculators/index.ts'

export const STAGES: readonly { readonly stage: Stage; readonly word: string }[] = (
  ['establishment', 'acceptance'] as const
).map((stage) => ({ stage, word: STAGE_WORDS[stage] }))

/** An indicator's verdict in words, with what is missing: “未达标，还差 100 万元”. */
export function outcome(indicator: MoeAssessment['indicators'][number]): string {
  return [indicator.verdict, ...shortfallWords(indicator)].join('，')
}
