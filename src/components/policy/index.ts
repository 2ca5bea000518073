import Clause from './Clause.astro'
import IndicatorRow from './IndicatorRow.astro'
import Masthead from './Masthead.astro'
import Misprint from './Misprint.astro'
import Ref from './Ref.astro'
import ToField from './ToField.astro'

export { default as BeyondStandard } from './BeyondStandard.astro'
export { type CitedText, citedText, nameOf } from './cite/facts.ts'
export { clausesIn } from './clauses-in.ts'
export { standardElements } from './elements.ts'
export { default as Outline } from './Outline.astro'
export { sitePolicies } from './site-policies.ts'
export { textOf } from './text.ts'

/** What the official texts are written with: `<Text components={policyComponents} />`. */
export const policyComponents = { Clause, IndicatorRow, Masthead, Misprint, Ref, ToField }
