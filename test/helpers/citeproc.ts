import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** An element as the fixture packs it, and as citeproc takes it. */
interface Packed {
  readonly n: string
  readonly a?: object
  readonly c?: readonly (Packed | string)[]
}
interface Node {
  readonly name: string
  readonly attrs: object
  readonly children: readonly (Node | string)[]
}
interface Engine {
  setOutputFormat(format: 'text'): void
  updateItems(ids: readonly string[]): void
  makeBibliography(): [object, string[]]
}
const { Engine } = createRequire(import.meta.url)('citeproc') as {
  Engine: new (sys: object, style: Node, lang: string, isForced: boolean) => Engine
}

const style = fixture('china-national-standard-gb-t-7714-2015-numeric')
const locale = fixture('locales-zh-CN')

/** What citeproc prints of an item in the published style of GB/T 7714—2015, without the number in the list. */
export function gbtByCiteproc(item: { readonly id: string }): string {
  const engine = new Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style, 'zh-CN', true)
  engine.setOutputFormat('text')
  engine.updateItems([item.id])
  return engine
    .makeBibliography()[1]
    .join('')
    .trim()
    .replace(/^\[1\] /, '')
}

function fixture(name: string): Node {
  return node(JSON.parse(readFileSync(new URL(`../fixtures/csl/${name}.json`, import.meta.url), 'utf8')))
}

function node({ n: name, a: attrs = {}, c = [] }: Packed): Node {
  const children = c.map((child) => (typeof child === 'string' ? child : node(child)))
  // An empty term is a word that is left out, and citeproc wants it said.
  return { name, attrs, children: name === 'term' && children.length === 0 ? [''] : children }
}
