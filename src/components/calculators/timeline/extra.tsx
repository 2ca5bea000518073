import { Picture } from '../../lab/Picture.tsx'
import type { Extra } from '../extras.ts'
import { FACTS } from '../facts/facts.ts'

/** Days, answers and choices, and the picture of what follows from them. */
export const extra: Extra = { facts: FACTS, Rows: Picture }
