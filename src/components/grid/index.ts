export { blockOf } from './block.ts'
export { Grid } from './Grid.tsx'
export { type GridColumn, type GridRows, withBlock } from './grid-rows.ts'
export { mendQuotes } from './quotes.ts'
