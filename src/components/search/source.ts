import {
  type Answer,
  answer,
  type Corpus,
  type Hit,
  hasTraditional,
  type Packed,
  prepare,
  readable,
  readQuery,
  simplify,
  unpack,
  type Variants,
} from '../../search/index.ts'
import type { Catalogue } from '../../search/large/index.ts'
import { furtherOf } from './further.ts'
import { fetchJson } from './load.ts'

/** Answers what is typed. */
export interface Source {
  /**
   * At once where everything needed is here, which it is for words as they stand. `steps` says how far to look in a
   * large collection, `first` in which policy to begin.
   */
  readonly answer: (typed: string, steps: number, first: string) => Answer | Promise<Answer>
  /** What is akin, where clauses hold the words as typed; nothing of a large collection. */
  readonly akin: (typed: string) => Promise<readonly Hit[]>
  /** What is typed in the characters of the texts. */
  readonly simple: (typed: string) => Promise<string>
}

/** Opens the index a box names. Rejects where it does not arrive. */
export async function openSource(hrefs: DOMStringMap): Promise<Source> {
  const { indexHref = '', variantsHref = '' } = hrefs
  const index = await fetchJson<Packed | Catalogue>(indexHref)
  const { ask, akin } = 'id' in index ? whole(prepare(unpack(index)), hrefs) : await inParts(index, hrefs)
  const variants = async (typed: string): Promise<Variants> =>
    hasTraditional(readable(typed)) ? fetchJson<Variants>(variantsHref).catch(() => ({})) : {}
  return {
    answer: (typed, ...where) =>
      hasTraditional(readable(typed))
        ? variants(typed).then((loaded) => ask(typed, loaded, ...where))
        : ask(typed, {}, ...where),
    akin: async (typed) => akin(typed, await variants(typed)),
    simple: async (typed) => simplify(readable(typed), await variants(typed)),
  }
}

interface Opened {
  readonly ask: (typed: string, variants: Variants, steps: number, first: string) => Answer | Promise<Answer>
  readonly akin: (typed: string, variants: Variants) => Promise<readonly Hit[]>
}

function whole(corpus: Corpus, hrefs: DOMStringMap): Opened {
  const further = furtherOf(corpus, hrefs)
  return {
    ask: (typed, variants) => answer(corpus, typed, variants, further),
    akin: async (typed, variants) => {
      const query = readQuery(typed, variants)
      return query === undefined ? [] : (await further.wider()).akin(query)
    },
  }
}

async function inParts(index: Catalogue, { siteHref = '', meaningHref = '' }: DOMStringMap): Promise<Opened> {
  const { openLarge, unpackMeaning } = await import('../../search/large/index.ts')
  const ask = openLarge(
    index,
    (name) => fetchJson(`${siteHref}search-index/${name}.json?v=${index.version}`),
    async () => unpackMeaning(await fetchJson(meaningHref)),
  )
  return { ask, akin: async () => [] }
}
