export { moe } from './about.ts'
export { CONSTRUCTION } from './construction.ts'
export { EXAMPLE_MOE } from './example.ts'
export { MOE_FIELDS, type MoeFigures } from './fields.ts'
