import { STATUS_WORDS, type Status } from '../core/index.ts'
import { ELEMENTS_COLUMN, STAGE_WORDS } from './stage-words.ts'
import type { MoeCriterion, MoeIndicator, Stage } from './types.ts'

/**
 * How far an indicator's verdict goes. What is judged are the columns 立项 and 验收; a column that has numbers only
 * leaves everything that 三级指标及要素说明 says of the row unjudged, and the verdict says so.
 */
export function judgedOf(
  criteria: readonly Pick<MoeCriterion, 'id' | 'kind'>[],
  status: Status,
  stage: Stage,
): Pick<MoeIndicator, 'verdict' | 'judged'> {
  const column = `“${STAGE_WORDS[stage]}”一栏`
  const numbers = criteria.filter(({ kind }) => kind === 'quantitative').length
  const hasWords = numbers < criteria.length
  if (!hasWords)
    return {
      verdict: status === 'unknown' ? STATUS_WORDS.unknown : `数值${STATUS_WORDS[status]}`,
      judged: `只判定${column}的 ${numbers} 条数值要求；${ELEMENTS_COLUMN}没有判定，数值达标不等于整行达到。`,
    }
  const parts = numbers === 0 ? '文字要求由您自评' : `${numbers} 条数值要求逐条判定，文字要求由您自评`
  const hasPlatform = criteria.some(({ id }) => id.endsWith('/platform'))
  const elements = hasPlatform ? '所列平台也由您自评' : '供对照，没有逐条判定'
  return {
    verdict: STATUS_WORDS[status],
    judged: `判定${column}：${parts}；${ELEMENTS_COLUMN}${elements}。`,
  }
}
