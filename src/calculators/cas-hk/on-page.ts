import { remembered } from '../core/index.ts'
import type { CasHkFigures } from './fields.ts'
import { judgeCasHk } from './judge.ts'
import { CAS_HK_RULES } from './rules.ts'

/**
 * The findings as a page shows them, the words of open points fetched where they are shown; made once for the same
 * figures, since several parts of a page ask for them one after the other.
 */
export const casHkOnPage = remembered((figures: CasHkFigures) =>
  judgeCasHk(CAS_HK_RULES, figures, (id) => ({ id })),
)
