export { type Choice, ChoiceField } from './ChoiceField.tsx'
export { fieldAt } from './field-at.ts'
export { NumberField } from './NumberField.tsx'
export { SeriesCells } from './SeriesCells.tsx'
