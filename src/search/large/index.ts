export { type Catalogue, type Get, openLarge } from './gather.ts'
export { coverOf, packPlaces, partOf, unpackPlaces } from './pairs.ts'
export { placesFor } from './places.ts'
export { placesByPair } from './places-by-pair.ts'
