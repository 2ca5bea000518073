export { moe } from './about.ts'
export { EXAMPLE_MOE } from './example.ts'
export { MOE_FIELDS, MOE_SECTION, type MoeFigures } from './fields.ts'
