import type { Cited } from './cited.ts'

/** The day as CSL writes it. */
type CslDate = { readonly 'date-parts': readonly [readonly [number, number, number]] }

/** One item of CSL-JSON, as Zotero and citeproc read it. */
export interface CslItem {
  readonly id: string
  readonly type: 'regulation'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly number?: string
  readonly issued?: CslDate
  readonly accessed: CslDate
  readonly URL: string
  readonly language: 'zh-CN'
  /** The clause, its words and how the text stands: what no style prints must not be lost. */
  readonly note?: string
}

/** The citation as an item of CSL-JSON; undated texts have no `issued`, and those without author none. */
export function cslItem({ text, label, words, address, accessed }: Cited): CslItem {
  const note = [label, words === '' ? '' : `“${words}”`, text.remark].filter(Boolean).join('\n')
  return {
    id: new URL(address).pathname.split('/').filter(Boolean).concat(fragmentOf(address)).slice(-2).join('-'),
    type: 'regulation',
    title: text.title,
    ...(text.issuer === undefined ? {} : { author: [{ literal: text.issuer }] }),
    ...(text.documentNumber === undefined ? {} : { number: text.documentNumber }),
    ...(text.issued === undefined ? {} : { issued: cslDate(text.issued) }),
    accessed: cslDate(accessed),
    URL: address,
    language: 'zh-CN',
    ...(note === '' ? {} : { note }),
  }
}

/** CSL-JSON as a file holds it. */
export function cslForm(cited: Cited): string {
  return `${JSON.stringify([cslItem(cited)], null, 2)}\n`
}

function fragmentOf(address: string): string[] {
  return [new URL(address).hash.slice(1).replace(/:~:.*/, '')].filter(Boolean)
}

function cslDate(iso: string): CslDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { 'date-parts': [[year, month, day]] }
}
