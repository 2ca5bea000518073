export { type Catalogue, type Get, openLarge } from './gather.ts'
export { coverOf, packPlaces, pairsOf, partOf, unpackPlaces } from './pairs.ts'
export { placesFor } from './places.ts'
