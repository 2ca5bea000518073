import { parseDecimal, sum } from '../../core/index.ts'
import { shortest } from '../decimal-text.ts'
import { foldName } from '../reading/fold.ts'
import { MOST_JCR_ROWS } from '../reading/jcr.ts'
import type { Journal } from '../types.ts'

/**
 * The mean impact factor of a category from a complete list of its journals. Journals without a number
 * (`N/A`, `<0.1`) are not in it. A list of exactly 600 is refused: exports end there, whole or not.
 */
export function meanOf(
  journals: readonly Journal[],
  category: string,
): { readonly mean: string | null; readonly message: string | null } {
  const wanted = foldName(category)
  const listed = journals.filter(({ categories }) => categories.some(({ name }) => foldName(name) === wanted))
  if (listed.length === 0) return none(`名单中没有学科“${category}”的期刊。请核对学科名称。`)
  const rows = journals.reduce((count, { categories }) => count + categories.length, 0)
  if ([journals.length, rows, listed.length].includes(MOST_JCR_ROWS))
    return none(`名单恰为 ${MOST_JCR_ROWS} 条，可能被 JCR 截断，不能据此计算平均。请分次导出完整名单。`)
  const factors = listed.map(({ jif }) => parseDecimal(jif)).filter((factor) => factor !== null)
  if (factors.length === 0) return none(`学科“${category}”的期刊都没有影响因子，算不出平均。`)
  const left = listed.length - factors.length
  return {
    mean: shortest(sum(factors).div(factors.length)),
    message: left === 0 ? null : `有 ${left} 种期刊没有影响因子的数值（如 N/A、<0.1），没有计入平均。`,
  }
}

function none(message: string): { mean: null; message: string } {
  return { mean: null, message }
}
