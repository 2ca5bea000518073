export { type Asked, askedAmounts } from './asked.ts'
export type { Valued } from './match.ts'
export { type Amounts, openAmounts } from './open.ts'
export { keysOfAmount, tableOfAmounts } from './table.ts'
