import Clause from './Clause.astro'
import IndicatorRow from './IndicatorRow.astro'
import Masthead from './Masthead.astro'
import Misprint from './Misprint.astro'
import Ref from './Ref.astro'
import ToField from './ToField.astro'

export { default as BeyondStandard } from './BeyondStandard.astro'
export { standardElements } from './elements.ts'
export { heldPolicies } from './held.ts'
export { default as Outline } from './Outline.astro'
export { outlineOf } from './outline.ts'
export { default as PolicyFacts } from './PolicyFacts.astro'

/** What the official texts are written with: `<Content components={policyComponents} />`. */
export const policyComponents = { Clause, IndicatorRow, Masthead, Misprint, Ref, ToField }
