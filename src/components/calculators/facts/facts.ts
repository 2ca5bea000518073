import type { Facts } from '../extras.ts'
import { FactAsked } from './FactAsked.tsx'
import { FactFigures } from './FactFigures.tsx'

/** How rows of facts are drawn: part of the `extra` of a calculator that has them, so that no other page loads it. */
export const FACTS: Facts = { Figures: FactFigures, Asked: FactAsked }
