export { type Asked, askedAmounts } from './asked.ts'
export { hitsByAmount, wordsFor } from './hits.ts'
export { likeness, type Valued } from './match.ts'
export { amountOf, tableOfAmounts } from './table.ts'
