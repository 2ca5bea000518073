import type { FigureChange } from '../../src/calculators/index.ts'
import { type Draft, withFigure } from '../../src/stores/draft.ts'

/** The sections of a figures file with some figures set, each `less` than the change says where it is a number. */
export function changed<Sections extends object>(
  sections: Sections,
  changes: readonly FigureChange[],
  less = 0,
): Sections {
  return changes.reduce<Draft>(
    (draft, { path, value }) =>
      withFigure(draft, path, typeof value === 'boolean' ? value : lower(value, less)),
    sections as unknown as Draft,
  ) as unknown as Sections
}

function lower(value: number | string, less: number): number {
  return Number((Number(value) - less).toFixed(4))
}
