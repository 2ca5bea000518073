import { type Corpus, prepare } from '../../search/corpus.ts'
import { simplify } from '../../search/fold.ts'
import { type Packed, unpack } from '../../search/pack.ts'
import { readable, readQuery } from '../../search/query.ts'
import { pagesWith, type SiteHit, type SitePage } from '../../search/site-pages.ts'
import { hasTraditional } from '../../search/traditional.ts'
import type { Variants } from '../../search/types.ts'
import { findAsTyped, type Group } from '../../search/words.ts'
import type { Catalogue } from './library.ts'
import { fetchJson } from './load.ts'

/** What was found. `waiting` counts the clauses not looked at yet that may answer, too. */
export interface Answer {
  readonly corpus: Corpus
  readonly groups: readonly Group[]
  readonly waiting: number
  /** Pages of the site that hold the words. */
  readonly sites: readonly SiteHit[]
}

/**
 * Answers what is typed: at once where everything needed is here, which it is for words as they stand.
 * `steps` says how far to look in a large collection, `first` in which policy to begin.
 */
export type Source = (typed: string, steps: number, first: string) => Answer | Promise<Answer>

/** Opens the index a box names. Rejects where it does not arrive. */
export async function openSource(hrefs: DOMStringMap): Promise<Source> {
  const { indexHref = '', variantsHref = '', siteHref = '' } = hrefs
  const index = await fetchJson<(Packed | Catalogue) & { readonly pages: readonly SitePage[] }>(indexHref)
  const { pages } = index
  const variants = () => fetchJson<Variants>(variantsHref).catch((): Variants => ({}))
  if ('id' in index) {
    const corpus = prepare(unpack(index))
    return (typed) =>
      hasTraditional(readable(typed))
        ? variants().then((loaded) => answer(corpus, pages, typed, loaded))
        : answer(corpus, pages, typed, {})
  }
  const { gather } = await import('./library.ts')
  return async (typed, ...where) => {
    const loaded = hasTraditional(readable(typed)) ? await variants() : {}
    return {
      ...(await gather(siteHref, index, typed, loaded, ...where)),
      sites: sitesFor(pages, typed, loaded),
    }
  }
}

function sitesFor(pages: readonly SitePage[], typed: string, variants: Variants): SiteHit[] {
  return pagesWith(pages, simplify(readable(typed), variants))
}

function answer(
  corpus: Corpus,
  pages: readonly SitePage[],
  typed: string,
  variants: Variants,
): Answer | Promise<Answer> {
  const sites = sitesFor(pages, typed, variants)
  const query = readQuery(typed, variants)
  const groups = query === undefined ? [] : findAsTyped(corpus, query)
  if (query === undefined || groups.length > 0) return { corpus, groups, waiting: 0, sites }
  return import('../../search/search.ts').then(({ search }) => ({
    corpus,
    groups: search(corpus, typed, variants),
    waiting: 0,
    sites,
  }))
}
