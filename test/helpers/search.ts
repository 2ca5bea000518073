import { readFileSync } from 'node:fs'
import type { AnyNode, Text } from 'domhandler'
import type { Corpus, Hit } from '../../src/search/corpus.ts'
import { prepare } from '../../src/search/corpus.ts'
import { type PackedMeaning, unpackMeaning } from '../../src/search/meaning/index.ts'
import type { PackedNear } from '../../src/search/near/index.ts'
import { type Packed, unpack } from '../../src/search/pack.ts'
import { openSearch } from '../../src/search/search.ts'
import type { Variants } from '../../src/search/types.ts'
import { builtPage, receivedText, SLUGS } from './policies.ts'
import { DIST } from './serve.ts'

const BLOCKS = 'p, li, td, th, h1, h2, h3, h4, caption, div'
const HAN = /\p{Script=Han}+/gu

/** The clauses of the built site, as a reader's browser prepares them. */
export function builtCorpus(): Corpus {
  return prepare(unpack(built<Packed>('search-index.json')))
}

/** The search of the built site, with all that a page may bring. */
export function builtSearch(corpus: Corpus): (typed: string) => ReturnType<ReturnType<typeof openSearch>> {
  const variants = builtVariants()
  const meaning = unpackMeaning(built<PackedMeaning>('search-meaning.json'))
  const search = openSearch(corpus, meaning, built<PackedNear>('search-near.json'))
  return (typed) => search(typed, variants)
}

/** The traditional characters of the built site. */
export function builtVariants(): Variants {
  return built<Variants>('search-variants.json')
}

function built<Value>(name: string): Value {
  return JSON.parse(readFileSync(`${DIST}/${name}`, 'utf8')) as Value
}

/** Where a hit leads, as `slug#id`. */
export function placeOf({ entry }: Hit): string {
  return `${entry.policy.slug}#${entry.clause.id}`
}

/** Every distinct run of 2 to 6 Chinese characters within one line or cell of the received texts. */
export function everyPhrase(): string[] {
  const phrases = new Set<string>()
  for (const slug of SLUGS) {
    for (const [run] of receivedText(slug).matchAll(HAN)) {
      for (let start = 0; start < run.length; start++) {
        for (let length = 2; length <= 6 && start + length <= run.length; length++) {
          phrases.add(run.slice(start, start + length))
        }
      }
    }
  }
  return [...phrases]
}

function textNodes(node: AnyNode | undefined): Text[] {
  if (node === undefined) return []
  if (node.type === 'text') return [node]
  return 'children' in node ? node.children.flatMap(textNodes) : []
}

/**
 * The words at every fragment of the built pages, by `slug#id`, as a reader sees them: from the page's own
 * text nodes, one line for each block, without white space. The independent witness of what a search must find.
 */
export function wordsByPlace(): Map<string, string> {
  const words = new Map<string, string>()
  for (const slug of SLUGS) {
    const page = builtPage(slug)
    page('article[data-policy] [data-editorial]').remove()
    let place = `${slug}#`
    let block: unknown
    for (const node of textNodes(page('article[data-policy]').get(0))) {
      if (node.data.trim() === '') continue
      const owner = page(node).parent().closest('article [id]:not(.num)')
      if (owner.length > 0) place = `${slug}#${owner.attr('id')}`
      const inside = page(node).parent().closest(BLOCKS)[0]
      const text = node.data.replace(/\s/g, '')
      words.set(place, `${words.get(place) ?? ''}${inside === block ? '' : '\n'}${text}`)
      block = inside
    }
  }
  return words
}
