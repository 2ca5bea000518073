import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

/** What a page may cost before any interaction, as brotli bytes. The first limit that matches applies. */
interface Limit {
  readonly pages: RegExp
  readonly html: number
  readonly script: number
  readonly requests: number
}

const KIB = 1024
const LIMITS: readonly Limit[] = [
  { pages: /^policies\/cas-hk-evaluation\//, html: 20 * KIB, script: 6 * KIB, requests: 3 },
  { pages: /^policies\//, html: 14 * KIB, script: 6 * KIB, requests: 3 },
  { pages: /^(calculators|embed)\/moe\//, html: 30 * KIB, script: 42 * KIB, requests: 12 },
  { pages: /^(calculators|embed)\/cas-hk\//, html: 30 * KIB, script: 50 * KIB, requests: 12 },
  { pages: /./, html: 14 * KIB, script: 12 * KIB, requests: 6 },
]

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url)))
const brotli = (bytes: Buffer) => brotliCompressSync(bytes).length
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.html') && !file.startsWith('offline'))
  .sort()

const rows = pages.map((page) => {
  const limit = LIMITS.find(({ pages }) => pages.test(page)) as Limit
  const bytes = readFileSync(join(root, page))
  const text = bytes.toString('utf8')
  const scripts = new Set<string>()
  for (const [, src = ''] of text.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) {
    // As a browser does, never above the root.
    follow(join('/', dirname(page), src).slice(1), scripts)
  }
  const others = [
    ...text.matchAll(/<link[^>]*\srel="(?:icon|stylesheet|modulepreload|preload)" href="(?!data:)/g),
  ].length
  const html = brotli(bytes)
  const script = [...scripts].reduce((sum, file) => sum + brotli(readFileSync(join(root, file))), 0)
  const requests = 1 + scripts.size + others
  const over = html > limit.html || script > limit.script || requests > limit.requests
  return { page, html, script, requests, limit, over }
})

console.table(
  Object.fromEntries(
    rows.map(({ page, html, script, requests, limit, over }) => [
      page,
      {
        'HTML+CSS': kib(html),
        '≤ ': kib(limit.html),
        script: kib(script),
        '≤  ': kib(limit.script),
        requests: `${requests} ≤ ${limit.requests}`,
        '': over ? 'OVER' : 'ok',
      },
    ]),
  ),
)
if (rows.length === 0 || rows.some(({ over }) => over)) {
  console.error(
    rows.length === 0 ? `No pages in ${root}: build the site first.` : 'A page is over its budget.',
  )
  process.exit(1)
}

/** Adds a script and everything it imports at once; what it imports on demand is not counted. */
function follow(file: string, seen: Set<string>): void {
  if (seen.has(file)) return
  seen.add(file)
  const code = readFileSync(join(root, file), 'utf8')
  for (const [, target = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
    follow(normalize(join(dirname(file), target)), seen)
  }
}

function kib(bytes: number): string {
  return `${(bytes / KIB).toFixed(2)} KiB`
}
