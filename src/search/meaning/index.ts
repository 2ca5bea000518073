export { openRelated, type Related } from './related.ts'
export {
  type Meaning,
  NO_MEANING,
  type PackedMeaning,
  packMeaning,
  type Term,
  unpackMeaning,
} from './types.ts'
