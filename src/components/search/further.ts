import type { Corpus, Further } from '../../search/index.ts'
import type { PackedMeaning } from '../../search/meaning/index.ts'
import type { PackedNear } from '../../search/near/index.ts'
import type { Wider } from '../../search/wider.ts'
import { fetchJson } from './load.ts'

/** What a search of `corpus` brings when words stand nowhere as typed; the wider search is at hand once it was brought. */
export function furtherOf(corpus: Corpus, { meaningHref = '', nearHref = '' }: DOMStringMap): Further {
  let opened: Wider | undefined
  const wider = () =>
    opened ??
    Promise.all([import('../../search/wider.ts'), fetchJson<PackedMeaning>(meaningHref)]).then(
      ([{ openWider, unpackMeaning }, packed]) => {
        opened = openWider(corpus, unpackMeaning(packed))
        return opened
      },
    )
  const guess = async () => {
    const [{ openMeant }, near, search] = await Promise.all([
      import('../../search/meant.ts'),
      fetchJson<PackedNear>(nearHref),
      wider(),
    ])
    return openMeant(corpus, near, search)
  }
  let guessing: ReturnType<typeof guess> | undefined
  return {
    wider,
    meant: async (typed, query, groups) => {
      guessing ??= guess()
      try {
        return (await guessing)(typed, query, groups)
      } catch {
        // Where the table does not arrive, what is akin is shown without it; the next time tries again.
        guessing = undefined
        return { groups, others: [] }
      }
    },
  }
}
