import type { Condition } from '../rules/index.ts'
import { ELEMENTS } from './elements.ts'
import type { CasHkIndicatorId } from './indicators.ts'
import { pathsOfRule } from './rule-paths.ts'
import { CAS_HK_RULES } from './rules.ts'

const PATHS = new Map(CAS_HK_RULES.map((rule) => [rule.id, pathsOfRule(rule)]))

/** 说明 of an indicator as its row shows it: each sentence with the figures it governs, after the name of its line where there are several. */
export function conditionsOf(id: CasHkIndicatorId): Condition[] {
  const { rows } = ELEMENTS[id]
  return rows.flatMap(({ name, conditions }) =>
    conditions.map(({ figures, quote, short = [] }) => ({
      figures: figures?.map((path) => `casHk.${path}`) ?? PATHS.get(id) ?? [],
      quote: rows.length === 1 ? quote : `${name}：${quote}`,
      short: short.join('……'),
    })),
  )
}
