/** A page of the site that Pagefind found. */
export interface Found {
  readonly href: string
  readonly title: string
  /** The words round what was typed. */
  readonly excerpt: string
}

interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>
  search(
    typed: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: ReadonlyArray<{ data(): Promise<Data> }> }>
}

interface Data {
  readonly url: string
  readonly content: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
}

const MOST = 5
/** A module with a reference type, which Pagefind's has, and cores before Chromium 96 do not know. */
const PROBE = Uint8Array.of(
  0,
  97,
  115,
  109,
  1,
  0,
  0,
  0,
  1,
  4,
  1,
  96,
  0,
  0,
  3,
  2,
  1,
  0,
  10,
  7,
  1,
  5,
  0,
  208,
  112,
  26,
  11,
)

let opened: Promise<Pagefind | undefined> | undefined

/** The site's own pages with what is typed; none where Pagefind may not start, which nobody is told. */
export async function findPages(typed: string, siteHref: string): Promise<Found[]> {
  try {
    opened ??= open(siteHref)
    const pagefind = await opened
    if (pagefind === undefined) return []
    const { results } = await pagefind.search(typed, { filters: { 类型: '站内页面' } })
    const data = await Promise.all(results.slice(0, MOST).map((result) => result.data()))
    // It cuts a sentence into other words than a phrase of it, so that whether a page has the phrase is looked at here.
    const found = data.filter(({ content }) => inOneSpelling(content).includes(inOneSpelling(typed)))
    const site = addressOf(siteHref)
    return found.map(({ url, excerpt, meta }) => ({
      href: siteHref + url.slice(site.length),
      title: meta['title'] ?? '',
      excerpt: textOf(excerpt),
    }))
  } catch {
    return []
  }
}

async function open(siteHref: string): Promise<Pagefind | undefined> {
  if (!(await mayStart())) return undefined
  const site = addressOf(siteHref)
  const pagefind = (await import(/* @vite-ignore */ `${site}pagefind/pagefind.js`)) as Pagefind
  await pagefind.options({ baseUrl: site })
  return pagefind
}

/** Whether the browser knows enough WebAssembly, and no header of the server forbids it: asked, since a refusal would be reported. */
async function mayStart(): Promise<boolean> {
  if (location.protocol === 'file:' || typeof WebAssembly !== 'object' || !WebAssembly.validate(PROBE))
    return false
  // Without the query, which no server is told.
  const { headers } = await fetch(location.pathname, { method: 'HEAD' })
  const policy = headers.get('content-security-policy') ?? ''
  return !/script-src|default-src/.test(policy) || /unsafe-eval/.test(policy)
}

function addressOf(siteHref: string): string {
  return new URL(siteHref, location.href).href
}

function inOneSpelling(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
}
