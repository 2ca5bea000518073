import { type Field, PROFILE_FIELDS } from '../calculators/index.ts'
import type { Case, Scenario } from './case.ts'
import { figureAt, withFigure } from './draft.ts'

/** Where the figures file has texts of many lines. */
const PLACES = placesIn(PROFILE_FIELDS)

function placesIn(fields: readonly Field[], before = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${before}${field.key}`
    if (field.kind === 'object') return placesIn(field.fields, `${path}.`)
    return field.kind === 'longtext' ? [path] : []
  })
}

/** A lab without its long texts, for a link that has no room for them, and how many those are. */
export function withoutLongTexts(lab: Case): { readonly lab: Case; readonly left: number } {
  const placesOf = ({ draft }: Scenario) => PLACES.filter((path) => figureAt(draft, path) != null)
  const shortened = (scenario: Scenario): Scenario => ({
    ...scenario,
    draft: placesOf(scenario).reduce((draft, path) => withFigure(draft, path, undefined), scenario.draft),
  })
  const [baseline, ...others] = lab.scenarios
  return {
    lab: { ...lab, scenarios: [shortened(baseline), ...others.map(shortened)] },
    left: new Set(lab.scenarios.flatMap(placesOf)).size,
  }
}
