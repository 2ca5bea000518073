import type { MoeAssessment, Stage, Status } from '../../../calculators/index.ts'

export const STAGES: readonly { readonly stage: Stage; readonly word: string }[] = [
  { stage: 'establishment', word: '立项' },
  { stage: 'acceptance', word: '验收' },
]

export const STATUS_WORDS: Record<Status, string> = { met: '达标', unmet: '未达标', unknown: '待填写' }

export function stageWord(stage: Stage): string {
  return STAGES.find((item) => item.stage === stage)?.word ?? ''
}

/** An indicator's verdict in words, with what is missing: “未达标，还差 100 万元”. */
export function outcome({ status, criteria }: MoeAssessment['indicators'][number]): string {
  const short = criteria.flatMap(({ shortfall }) => (shortfall === null ? [] : [shortfall.text]))
  return [STATUS_WORDS[status], ...short].join('，')
}
