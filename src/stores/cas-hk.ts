import { atom, computed } from 'nanostores'
import {
  assessCasHkOnce,
  CAS_HK_SECTION,
  type CasHkFigures,
  type CasHkScore,
  checkAssumptions,
  DEFAULT_ASSUMPTIONS,
  remembered,
  type ScoreAssumptions,
  scoreCasHk,
  withFailingC,
} from '../calculators/index.ts'
import { $draft } from './case.ts'
import type { Draft } from './draft.ts'
import { sectionOf } from './section.ts'
import { $view, setView } from './view.ts'

/** Equivalents and grades of a draft. */
export const casHkOf = remembered((draft: Draft) =>
  assessCasHkOnce(sectionOf(CAS_HK_SECTION)(draft).figures as CasHkFigures),
)

/** Equivalents and grades of the scenario on screen. */
export const $casHk = computed($draft, casHkOf)

/** What the reader assumes where the text is silent; none of it is official. */
export const $assumptions = atom<ScoreAssumptions>(DEFAULT_ASSUMPTIONS)

// A link carries them; what a link brings that is no admissible assumption is not taken over.
$assumptions.listen((assumptions) =>
  setView('assumptions', assumptions === DEFAULT_ASSUMPTIONS ? undefined : assumptions),
)
$view.listen(({ assumptions }) => {
  if (assumptions !== $assumptions.get())
    $assumptions.set(isAdmissible(assumptions) ? withFailingC(assumptions) : DEFAULT_ASSUMPTIONS)
})

function isAdmissible(value: unknown): value is ScoreAssumptions {
  try {
    checkAssumptions(value as ScoreAssumptions)
    return true
  } catch {
    return false
  }
}

export type Scored = { readonly score: CasHkScore } | { readonly message: string }

/** The what-if score, or why the assumptions admit none. */
export const $score = computed([$casHk, $assumptions], (assessment, assumptions): Scored => {
  try {
    return { score: scoreCasHk(assessment, assumptions) }
  } catch (error) {
    if (error instanceof RangeError) return { message: error.message }
    throw error
  }
})
