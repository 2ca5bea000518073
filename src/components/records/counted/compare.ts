import type { DerivedFigure } from '../../../calculators/records/index.ts'
import {
  checkedOf,
  type Draft,
  EMPTY_DRAFT,
  figureAt,
  type Raw,
  replaceDraft,
  withFigure,
} from '../../../stores/index.ts'
import type { Counted } from '../derived.ts'

/** A figure counted from the records beside the one that is filled in. */
export interface Compared {
  readonly figure: DerivedFigure
  /** What stands in the calculator; `undefined` where nothing does. */
  readonly typed: Raw | undefined
  /** What would stand there if the count were taken over; `undefined` where there is nothing to take. */
  readonly next: Raw | undefined
  /** Whether taking it over would change nothing. */
  readonly isSame: boolean
}

/** The list that is taken over as a whole: a paper of another list is no part of the count. */
const WHOLE = 'casHk.publications.papers'

/** Every figure of the records beside what is filled in. */
export function comparedOf(draft: Draft, { figures }: Counted): Compared[] {
  return figures.map((figure) => {
    const { path, value } = figure
    const typed = figureAt(draft, path)
    const next = isKnown(value) ? taken(path, value as Raw, typed) : undefined
    return { figure, typed, next, isSame: next !== undefined && valid(path, next) === valid(path, typed) }
  })
}

/** Whether there is anything to take over. */
function isKnown(value: DerivedFigure['value']): boolean {
  return value !== null && !(Array.isArray(value) && value.length > 0 && value.every((each) => each === null))
}

/** The count, with what is filled in for the entries that it does not know. */
function taken(path: string, value: Raw, typed: Raw | undefined): Raw {
  if (!Array.isArray(value) || path === WHOLE) return value
  const before: readonly Raw[] = Array.isArray(typed) ? typed : []
  return Array.from(
    { length: Math.max(value.length, before.length) },
    (_, entry) => value[entry] ?? before[entry] ?? null,
  )
}

/** A figure as it is read, to be compared: `"3.0"` and 3 are one. */
function valid(path: string, raw: Raw | undefined): string {
  if (raw === undefined) return ''
  const { profile } = checkedOf(withFigure(EMPTY_DRAFT, path, raw))
  return JSON.stringify(figureAt(profile as unknown as Draft, path) ?? null)
}

/** Whether it can be taken over and would change something. */
export function isAdoptable({ next, isSame }: Compared): boolean {
  return next !== undefined && !isSame
}

/** 采用: puts counts in the place of what is filled in, in a way that can be undone. */
export function adopt(draft: Draft, chosen: readonly Compared[], label: string): void {
  const next = chosen.reduce(
    (made, { figure, next: value }) => (value === undefined ? made : withFigure(made, figure.path, value)),
    draft,
  )
  replaceDraft(next, label)
}
