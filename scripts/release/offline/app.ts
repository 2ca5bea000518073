/** The offline edition's own script: shows the page the address names and starts what that page needs. */
interface Pack {
  /** The built pages by address, as `policies/moe-standard/`. */
  readonly pages: Readonly<Record<string, string>>
  /** The files pages ask for, by name. */
  readonly files: Readonly<Record<string, string>>
}

const pack = JSON.parse(document.getElementById('pack')?.textContent ?? '{}') as Pack
// An address may name anything, `__proto__` too.
const pages = new Map(Object.entries(pack.pages))
const files = new Map(Object.entries(pack.files))
const asked = pageIn(location.search)
const page = pages.has(asked) ? asked : ''
show(pages.get(page) ?? '')
if (page !== asked) sayUnknown(asked)
document.documentElement.dataset['offlinePage'] = page
answerFetches()
void import('../../../src/components/start.ts').then(({ startPage }) => startPage())
if (document.querySelector('article[data-policy]') !== null)
  void import('../../../src/components/policy/start.ts').then(({ startPolicy }) => startPolicy())
if (document.querySelector('[data-quick]') !== null) void import('../../../src/components/home/start.ts')
if (document.querySelector('[data-compare]') !== null) void import('../../../src/components/compare/start.ts')
if (document.querySelector('[data-quotations]') !== null)
  void import('../../../src/components/quotations/start.ts').then(({ startQuotations }) => startQuotations())
if (document.getElementById('calculator') !== null)
  void import('../../../src/components/calculators/mount.tsx').then(({ startCalculator }) => startCalculator())

if (document.getElementById('records') !== null)
  void import('../../../src/components/records/mount.tsx').then(({ startRecords }) => startRecords())

/** The page a query names: `?p=policies/moe-standard/`. */
function pageIn(query: string): string {
  return new URLSearchParams(query).get('p')?.replace(/[?#].*/, '') ?? ''
}

/** Puts the page in place of the shell, before the browser looks for the fragment. */
function show(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  document.title = parsed.title
  document.head.append(...parsed.head.querySelectorAll('style'))
  document.body.replaceWith(document.adoptNode(parsed.body))
}

/** The home page stands in for a page that is not in the file, and says so. */
function sayUnknown(name: string): void {
  const said = document.createElement('p')
  said.setAttribute('role', 'alert')
  said.textContent = `离线版里没有“${name.slice(0, 60)}”这一页，地址可能抄漏了字。下面是首页。`
  document.querySelector('main')?.prepend(said)
}

/** A file opened from disk may not fetch; what pages ask for is in here. */
function answerFetches(): void {
  window.fetch = async (input) => {
    const address = new URL(String(input), location.href)
    const name = address.pathname.split('/').pop() ?? ''
    const body = files.get(name) ?? (address.search === '' ? undefined : pages.get(pageIn(address.search)))
    return body === undefined ? new Response('', { status: 404 }) : new Response(body)
  }
}
