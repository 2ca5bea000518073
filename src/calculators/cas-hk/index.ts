export { casHk } from './about.ts'
export { EXAMPLE_CAS_HK } from './example.ts'
export type { CasHkFigures } from './fields.ts'
