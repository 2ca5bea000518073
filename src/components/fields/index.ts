export { type Choice, ChoiceField } from './ChoiceField.tsx'
export { NumberField } from './NumberField.tsx'
export { pastedRows } from './rows.ts'
export { type Column, SeriesField } from './SeriesField.tsx'
