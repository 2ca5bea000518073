export { type Answer, answer } from './answer.ts'
export { type Corpus, type Entry, type Hit, nameOf, pathOf, prepare } from './corpus.ts'
export { fold, simplify } from './fold.ts'
export { toChinese, toNumber } from './numerals.ts'
export { type Packed, pack, unpack } from './pack.ts'
export { readable, readQuery } from './query.ts'
export { search } from './search.ts'
export { pagesWith, type SiteHit, type SitePage } from './site-pages.ts'
export { rangesOf, snippetOf } from './snippet.ts'
export { hasTraditional } from './traditional.ts'
export {
  type Clause,
  KINDS,
  type Kind,
  type PolicyName,
  type SearchIndex,
  type Variants,
} from './types.ts'
export type { Group } from './words.ts'
