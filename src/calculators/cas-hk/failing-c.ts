import type { Reading } from '../core/index.ts'
import { CAS_HK_INDICATORS, type CasHkIndicatorId } from './indicators.ts'
import { sourceAt } from './source-at.ts'

/**
 * The indicators whose C is a failure and no small amount, each with the words that say so. Everywhere else a C is
 * some of what is counted (其他联合成果, whose grades the text does not print, included).
 */
export const FAILING_C = [
  { id: 'complementarity', quote: '不具有以上要素互补性，没有发挥双方联合互补效应。' },
  { id: 'planning', quote: '目标不明确，规划不科学、方案不具体，需进一步改善。' },
  { id: 'facilities', quote: '无可使用场所或实验设备，未形成统一规范。' },
  { id: 'annual-funding', quote: '年均50万元及以上为合格。' },
  { id: 'leaders', quote: '缺乏领军人才。' },
  { id: 'staffing', quote: '人员队伍初具规模,人才分布未形成梯队。' },
] as const satisfies readonly { readonly id: CasHkIndicatorId; readonly quote: string }[]

/** What a C of these indicators is called among the assumptions. */
export const FAILING_C_NAME = 'C 档（表示不足）'

/** The same with the indicators that it concerns, in the table's order. */
export const FAILING_C_LABEL = `C 档（表示不足：${FAILING_C.map(
  ({ id }) => CAS_HK_INDICATORS.find((row) => row.id === id)?.label ?? id,
).join('、')}）`

/** The words each rests on, with where they stand. */
export const failingCSources = FAILING_C.map(({ id, quote }) => ({ id, source: sourceAt(id, quote) }))

/** Whether C is a failure in this indicator. */
export function isFailingC(id: CasHkIndicatorId): boolean {
  return FAILING_C.some((row) => row.id === id)
}

/** Why a C of this indicator earns what `failing-C` is set to; none where C is an amount. */
export function failingCReadings(id: CasHkIndicatorId): Reading[] {
  const row = FAILING_C.find((each) => each.id === id)
  if (row === undefined) return []
  const hedge =
    id === 'staffing' ? '前半句“人员队伍初具规模”也可读作做到了一部分，这里按后半句读作不足' : '这里读作不足'
  return [
    {
      id: `failing-c-${id}`,
      text: `C 档在按数量分档的各项是数量较少；在这一项，文本写作“${row.quote.replace(/。$/, '')}”，${hedge}，测算里另设系数。`,
    },
  ]
}
