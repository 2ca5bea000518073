import type { Extra } from '../extras.ts'
import { FACTS } from '../facts/facts.ts'

/** The draft asks for facts: answers, days, names. */
export const extra: Extra = { facts: FACTS }
