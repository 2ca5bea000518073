import type { AmountTable, Corpus, Further } from '../../search/index.ts'
import type { PackedMeaning } from '../../search/meaning/index.ts'
import type { PackedNear } from '../../search/near/index.ts'
import { fetchJson } from './load.ts'

/** What a search of `corpus` brings when it is first needed, each once; what does not arrive is tried again. */
export function furtherOf(corpus: Corpus, hrefs: DOMStringMap): Further {
  const { amountsHref = '', meaningHref = '', nearHref = '' } = hrefs
  const amounts = once(async () => {
    const [{ openAmounts }, table] = await Promise.all([
      import('../../search/amounts/index.ts'),
      fetchJson<AmountTable>(amountsHref),
    ])
    return openAmounts(corpus, table)
  })
  const wider = once(async () => {
    const [{ openWider, unpackMeaning }, packed] = await Promise.all([
      import('../../search/wider.ts'),
      fetchJson<PackedMeaning>(meaningHref),
    ])
    return openWider(corpus, unpackMeaning(packed))
  })
  const meant = once(async () => {
    const [{ openMeant }, near, opened] = await Promise.all([
      import('../../search/meant.ts'),
      fetchJson<PackedNear>(nearHref),
      wider(),
    ])
    return openMeant(corpus, near, opened)
  })
  return {
    amounts,
    wider,
    same: async (query, asTyped) => {
      const [{ withSameAmounts }, opened] = await Promise.all([import('../../search/equal.ts'), amounts()])
      return withSameAmounts(opened, query, asTyped)
    },
    // Without the table what is akin is shown all the same.
    meant: (typed, query, groups) =>
      meant().then(
        (guess) => guess(typed, query, groups),
        () => ({ groups, others: [] }),
      ),
  }
}

function once<Value>(bring: () => Promise<Value>): () => Promise<Value> {
  let brought: Promise<Value> | undefined
  return () => {
    brought ??= bring()
    brought.catch(() => {
      brought = undefined
    })
    return brought
  }
}
