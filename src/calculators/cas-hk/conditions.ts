import type { Condition } from '../rules/index.ts'
import { ELEMENTS } from './elements.ts'
import { pathsOf } from './paths.ts'
import type { CasHkIndicator } from './types.ts'

const PAPERS = 'casHk.publications.papers'

/** 说明 of an indicator as its row shows it: each sentence with the figures it governs, after the name of its line where there are several. */
export function conditionsOf(indicator: Pick<CasHkIndicator, 'id' | 'kind'>): Condition[] {
  const { id } = indicator
  const { rows } = ELEMENTS[id]
  const all = [...(id === 'publications' ? [PAPERS] : []), ...pathsOf(indicator)]
  return rows.flatMap(({ name, conditions }) =>
    conditions.map(({ figures, quote, short = [] }) => ({
      figures: figures?.map((path) => `casHk.${path}`) ?? all,
      quote: rows.length === 1 ? quote : `${name}：${quote}`,
      short: short.join('……'),
    })),
  )
}
