import type { Condition } from '../rules/index.ts'
import { ELEMENTS } from './elements.ts'
import type { CasHkIndicatorId } from './indicators.ts'
import { casHkElements } from './published-elements.ts'

/** 说明 of an indicator as its row shows it: each sentence with the figures it governs, after the name of its line where there are several. */
export function conditionsOf(id: CasHkIndicatorId): Condition[] {
  const { rows } = casHkElements[id]
  return rows.flatMap(({ name, conditions }, line) =>
    conditions.map(({ figures, source }, place) => ({
      figures,
      quote: rows.length === 1 ? source.quote : `${name.quote}：${source.quote}`,
      short: ELEMENTS[id].rows[line]?.conditions[place]?.short?.join('……') ?? '',
    })),
  )
}
