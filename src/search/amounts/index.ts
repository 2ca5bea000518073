export type { Asked } from './asked.ts'
export type { Valued } from './match.ts'
export { type Amounts, openAmounts } from './open.ts'
export { tableOfAmounts } from './table.ts'
