import type { Extra } from '../extras.ts'
import { FACTS } from '../facts/facts.ts'

/** Days, answers and choices. */
export const extra: Extra = { facts: FACTS }
