import {
  CALCULATORS,
  DISCLAIMER,
  ELEMENTS_COLUMN,
  type Elements,
  type ISODate,
  plainFindings,
} from '../../../calculators/index.ts'
import { checkedOf } from '../../../stores/checked.ts'
import type { Draft } from '../../../stores/draft.ts'
import type { Sheet } from '../formats/workbook.ts'
import { aroundOf, sectionOf } from './make.ts'

/**
 * The findings of every calculator as a sheet to read. With `elementsOf`, which has the lines of a policy that say
 * what its rows consist of, each row's own words stand beside its verdicts.
 */
export async function findingSheet(
  draft: Draft,
  elementsOf: (policy: string) => Promise<Elements> = async () => ({}),
  today: ISODate | null = null,
): Promise<Sheet> {
  const { profile } = checkedOf(draft)
  const lines = CALCULATORS.map(async ({ figures: { key }, policy, title, load }) => {
    const { assess, findings } = await load()
    const figures = sectionOf(profile, key)
    return (
      findings?.(figures, () => elementsOf(policy)) ??
      plainFindings(title, assess(figures, aroundOf(profile, { today })))
    )
  })
  return {
    name: '自测结果',
    widths: [16, 26, 26, 24, 24, 12, 20, 40, 40, 60],
    head: ['对照', '指标', '要素', '要求', '实际', '自测', '差距', '原文', '判定范围', ELEMENTS_COLUMN],
    lines: [[DISCLAIMER], ...(await Promise.all(lines)).flat()],
  }
}
