export { type Answer, answer, type Further } from './answer.ts'
export { type Corpus, type Entry, type Hit, nameOf, pathOf, prepare } from './corpus.ts'
export { excerptOf, type Shown } from './excerpt.ts'
export { fold, simplify } from './fold.ts'
export type { Suggestion } from './near/types.ts'
export { clauseNumber, numberForms, toChinese, toNumber } from './numerals.ts'
export { type Packed, pack, unpack } from './pack.ts'
export { readable, readQuery } from './query.ts'
export type { SitePage } from './site-pages.ts'
export { rangesOf, snippetOf } from './snippet.ts'
export { hasTraditional } from './traditional.ts'
export {
  type AmountTable,
  type Clause,
  KINDS,
  type Kind,
  type PolicyName,
  type SearchIndex,
  type Variants,
} from './types.ts'
export type { Group } from './words.ts'
