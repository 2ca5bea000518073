import { parseFigures, typedNumber } from '../../../calculators/index.ts'
import { readableFile } from '../../../stores/checked.ts'
import { type Draft, figureAt, withFigure } from '../../../stores/draft.ts'
import type { Trouble } from './trouble.ts'

/** A number that stands with its unit where a figures file has numbers alone. */
interface WrittenUnit extends Trouble {
  readonly path: string
  readonly plain: string
}

/** The figures of a draft that are text with a unit (`3100万元`), which a form takes and a figures file does not. */
function writtenUnits(draft: Draft): WrittenUnit[] {
  const read = readableFile(draft) as Draft
  return parseFigures(draft).problems.flatMap(({ path, message }) => {
    const typed = figureAt(draft, path)
    const plain = figureAt(read, path)
    const isUnit = typeof typed === 'string' && typedNumber(typed) === typed && plain !== typed
    return isUnit && typeof plain === 'string' ? [{ path, plain, where: path, message }] : []
  })
}

/** The draft with plain numbers in the fields' own units, as other programs read it. */
export function withoutUnits(draft: Draft): Draft {
  return writtenUnits(draft).reduce((next, { path, plain }) => withFigure(next, path, plain), draft)
}

/** A figures file without the numbers that stand with a unit, each of them reported: they count as unknown. */
export function refusedUnits(raw: Draft): { raw: Draft; found: Trouble[] } {
  const units = writtenUnits(raw)
  return { raw: units.reduce((next, { path }) => withFigure(next, path, undefined), raw), found: units }
}
