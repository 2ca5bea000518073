import {
  type Answer,
  answer,
  hasTraditional,
  type Packed,
  pagesWith,
  prepare,
  readable,
  type SiteHit,
  type SitePage,
  simplify,
  unpack,
  type Variants,
} from '../../search/index.ts'
import type { Catalogue } from '../../search/large/index.ts'
import { fetchJson } from './load.ts'

/** What was found in the texts, and the pages of the site that hold the words. */
export interface Found extends Answer {
  readonly sites: readonly SiteHit[]
}

/**
 * Answers what is typed: at once where everything needed is here, which it is for words as they stand.
 * `steps` says how far to look in a large collection, `first` in which policy to begin.
 */
export type Source = (typed: string, steps: number, first: string) => Found | Promise<Found>

/** Opens the index a box names. Rejects where it does not arrive. */
export async function openSource(hrefs: DOMStringMap): Promise<Source> {
  const { indexHref = '', variantsHref = '', siteHref = '' } = hrefs
  const index = await fetchJson<(Packed | Catalogue) & { readonly pages: readonly SitePage[] }>(indexHref)
  const ask = await asking(index, siteHref)
  const variants = () => fetchJson<Variants>(variantsHref).catch((): Variants => ({}))
  const found = (typed: string, loaded: Variants, ...where: [number, string]) => {
    const sites = pagesWith(index.pages, simplify(readable(typed), loaded))
    const answered = ask(typed, loaded, ...where)
    return answered instanceof Promise
      ? answered.then((texts) => ({ ...texts, sites }))
      : { ...answered, sites }
  }
  return (typed, ...where) =>
    hasTraditional(readable(typed))
      ? variants().then((loaded) => found(typed, loaded, ...where))
      : found(typed, {}, ...where)
}

type Ask = (typed: string, variants: Variants, steps: number, first: string) => Answer | Promise<Answer>

async function asking(index: Packed | Catalogue, siteHref: string): Promise<Ask> {
  if ('id' in index) {
    const corpus = prepare(unpack(index))
    return (typed, variants) => answer(corpus, typed, variants)
  }
  const { openLarge } = await import('../../search/large/index.ts')
  return openLarge(index, (name) => fetchJson(`${siteHref}search-index/${name}.json?v=${index.version}`))
}
