import { pageAddress } from '../layout/address.ts'

/** What the address of the search page says. */
export interface Asked {
  readonly typed: string
  readonly policy: string
  readonly kind: string
}

/** A query longer than this stays out of the address, which servers cut or refuse. */
const LONGEST = 300

/** Reads `?q=…&policy=…&kind=…`; `#q=…`, as other pages hand a query over, becomes `?q=…`. */
export function readAddress(): Asked {
  if (/^#q=/.test(location.hash)) history.replaceState(null, '', withPage(location.hash.slice(1)))
  const asked = new URLSearchParams(location.search)
  return { typed: asked.get('q') ?? '', policy: asked.get('policy') ?? '', kind: asked.get('kind') ?? '' }
}

/** Writes the query into the address: over the present entry of the history, or as a new one. */
export function writeAddress({ typed, policy, kind }: Asked, isNew: boolean): void {
  const asked = new URLSearchParams()
  if (typed !== '' && typed.length <= LONGEST) asked.set('q', typed)
  if (policy !== '') asked.set('policy', policy)
  if (kind !== '') asked.set('kind', kind)
  const address = withPage(asked.toString())
  if (address === location.pathname + location.search) return
  if (isNew) history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}

/** An address of the search page with this query: behind what the offline edition says of the page it shows. */
function withPage(query: string): string {
  const [path = '', page] = pageAddress().split('?')
  const asked = [page, query].filter((part) => part !== undefined && part !== '').join('&')
  return new URL(path).pathname + (asked === '' ? '' : `?${asked}`)
}
