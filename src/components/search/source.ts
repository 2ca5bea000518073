import { type Corpus, prepare } from './corpus.ts'
import type { Catalogue } from './library.ts'
import { fetchJson } from './load.ts'
import { type Packed, unpack } from './pack.ts'
import { readable, readQuery } from './query.ts'
import { hasTraditional } from './traditional.ts'
import type { Variants } from './types.ts'
import { findAsTyped, type Group } from './words.ts'

/** What was found. `waiting` counts the clauses not looked at yet that may answer, too. */
export interface Answer {
  readonly corpus: Corpus
  readonly groups: readonly Group[]
  readonly waiting: number
}

/**
 * Answers what is typed: at once where everything needed is here, which it is for words as they stand.
 * `steps` says how far to look in a large collection, `first` in which policy to begin.
 */
export type Source = (typed: string, steps: number, first: string) => Answer | Promise<Answer>

/** Opens the index a box names. Rejects where it does not arrive. */
export async function openSource(hrefs: DOMStringMap): Promise<Source> {
  const { indexHref = '', variantsHref = '', siteHref = '' } = hrefs
  const index = await fetchJson<Packed | Catalogue>(indexHref)
  const variants = () => fetchJson<Variants>(variantsHref).catch((): Variants => ({}))
  if ('id' in index) {
    const corpus = prepare(unpack(index))
    return (typed) =>
      hasTraditional(readable(typed))
        ? variants().then((loaded) => answer(corpus, typed, loaded))
        : answer(corpus, typed, {})
  }
  const { gather } = await import('./library.ts')
  return async (typed, ...where) =>
    gather(siteHref, index, typed, hasTraditional(readable(typed)) ? await variants() : {}, ...where)
}

function answer(corpus: Corpus, typed: string, variants: Variants): Answer | Promise<Answer> {
  const query = readQuery(typed, variants)
  const groups = query === undefined ? [] : findAsTyped(corpus, query)
  if (query === undefined || groups.length > 0) return { corpus, groups, waiting: 0 }
  return import('./search.ts').then(({ search }) => ({
    corpus,
    groups: search(corpus, typed, variants),
    waiting: 0,
  }))
}
