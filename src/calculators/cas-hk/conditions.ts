import type { Condition } from '../rules/index.ts'
import { COUNTED_ELEMENTS } from './counted-elements.ts'
import type { Elements } from './element.ts'
import type { CasHkIndicatorId } from './indicators.ts'
import { pathsOf } from './paths.ts'
import type { CasHkIndicator } from './types.ts'

const PAPERS = 'casHk.publications.papers'

/** 说明 of a counted indicator as its row shows it; none of a judged one, which fetches its own when it is opened. */
export function conditionsOf({ id, kind }: Pick<CasHkIndicator, 'id' | 'kind'>): Condition[] {
  const known: Partial<Record<CasHkIndicatorId, Elements>> = COUNTED_ELEMENTS
  const elements = known[id]
  if (elements === undefined) return []
  return conditionsIn(elements, [...(id === 'publications' ? [PAPERS] : []), ...pathsOf({ id, kind })])
}

/** Each sentence with the figures it governs, `all` where it names none, after the name of its line where there are several. */
export function conditionsIn({ rows }: Elements, all: readonly string[]): Condition[] {
  return rows.flatMap(({ name, conditions }) =>
    conditions.map(({ figures, quote, short = [] }) => ({
      figures: figures?.map((path) => `casHk.${path}`) ?? all,
      quote: rows.length === 1 ? quote : `${name}：${quote}`,
      short: short.join('……'),
    })),
  )
}
