export { default as LookedUp } from './LookedUp.astro'
export { default as PolicyTable } from './PolicyTable.astro'
export { default as QuickCard } from './QuickCard.astro'
