import { type Corpus, prepare } from './corpus.ts'
import { type Packed, unpack } from './pack.ts'
import type { Variants } from './types.ts'

const downloads = new Map<string, Promise<unknown>>()

/** The clauses, downloaded once a page. Rejects where they do not arrive; the next call tries again. */
export function loadCorpus(href: string): Promise<Corpus> {
  return once(href, (packed) => prepare(unpack(packed as Packed)))
}

/** The traditional characters of the texts, for a query that has characters the texts have not. */
export function loadVariants(href: string): Promise<Variants> {
  return once(href, (variants) => variants as Variants)
}

function once<Value>(href: string, read: (json: unknown) => Value): Promise<Value> {
  const known = downloads.get(href) as Promise<Value> | undefined
  if (known !== undefined) return known
  const download = fetch(href).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} ${href}`)
    return read(await response.json())
  })
  download.catch(() => downloads.delete(href))
  downloads.set(href, download)
  return download
}
