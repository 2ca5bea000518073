import { type Draft, figureAt, MAX_TEXT, withFigure } from '../../../stores/index.ts'
import { fieldAt, filled } from '../../fields/index.ts'
import type { Put } from './fill.ts'

/** The draft with every text in its cell; a list that must have so many entries gets them. */
export function putIn(draft: Draft, puts: readonly Put[]): Draft {
  const full = puts.reduce((next, { path, text }) => withFigure(next, path, text.slice(0, MAX_TEXT)), draft)
  return puts.reduce((next, { path }) => {
    const owner = path.replace(/\.\d+(\..*)?$/, '')
    const field = fieldAt(owner)
    const given = figureAt(next, owner)
    if (field?.kind !== 'list' || !Array.isArray(given) || given.length >= (field.minItems ?? 0)) return next
    return withFigure(next, owner, filled(given, field.minItems ?? 0))
  }, full)
}
