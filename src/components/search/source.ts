import {
  type Answer,
  answer,
  hasTraditional,
  type Packed,
  prepare,
  readable,
  unpack,
  type Variants,
} from '../../search/index.ts'
import type { Catalogue } from '../../search/large/index.ts'
import { fetchJson } from './load.ts'

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
  const { openLarge } = await import('../../search/large/index.ts')
  const ask = openLarge(index, (name) => fetchJson(`${siteHref}search-index/${name}.json?v=${index.version}`))
  return async (typed, ...where) =>
    ask(typed, hasTraditional(readable(typed)) ? await variants() : {}, ...where)
}
