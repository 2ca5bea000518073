import type { Source } from '../core/index.ts'
import { ELEMENTS } from './elements.ts'
import { CAS_HK_INDICATORS, type CasHkIndicatorId } from './indicators.ts'
import { measureOf, pathsOf } from './measure.ts'
import type { CasHkRule } from './rule.ts'
import { CAS_HK_RULES } from './rules.ts'
import { sourceAt } from './source-at.ts'

/** What counts, in the text's words, and the full paths of the figures that the words govern. */
export interface PublishedCondition {
  readonly figures: readonly string[]
  readonly source: Source
}

/** An indicator's cells to the left of its grades. */
export interface PublishedElements {
  /** 二级指标, as printed with its number and points; its cell may span several indicators. */
  readonly second: Source
  /** 三级指标 as printed, each with the sentences of its 说明. */
  readonly rows: readonly { readonly name: Source; readonly conditions: readonly PublishedCondition[] }[]
}

/** 二级指标、三级指标 and 说明 of each of the fifteen indicators. */
export const casHkElements: Readonly<Record<CasHkIndicatorId, PublishedElements>> = Object.fromEntries(
  CAS_HK_RULES.map((rule) => [rule.id, publishedElements(rule)]),
) as Record<CasHkIndicatorId, PublishedElements>

function publishedElements(rule: CasHkRule): PublishedElements {
  const { second, rows } = ELEMENTS[rule.id]
  const all = pathsOf(measureOf(rule))
  return {
    second: sourceAt(firstWith(second), second),
    rows: rows.map(({ name, conditions }) => ({
      name: sourceAt(rule.id, name),
      conditions: conditions.map(({ figures, quote }) => ({
        figures: figures?.map((path) => `casHk.${path}`) ?? all,
        source: sourceAt(rule.id, quote),
      })),
    })),
  }
}

/** A cell that spans rows stands in the first of them. */
function firstWith(second: string): CasHkIndicatorId {
  const row = CAS_HK_INDICATORS.find(({ id }) => ELEMENTS[id].second === second)
  if (row === undefined) throw new Error(`No indicator under "${second}"`)
  return row.id
}
