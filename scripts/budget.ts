import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { CALCULATORS } from '../src/calculators/index.ts'

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
  { pages: /^compare\//, html: 20 * KIB, script: 12 * KIB, requests: 6 },
  ...CALCULATORS.map(({ slug, scriptBudget }) => ({
    pages: new RegExp(`^(?:calculators|embed)/${slug}/`),
    html: 30 * KIB,
    script: scriptBudget * KIB,
    requests: 12,
  })),
  // It names the figures of every calculator, so it starts with all field tables, and with the workbench that the
  // calculators' pages have loaded already; sheets, figures, import and each format are loaded when they are opened.
  { pages: /^records\//, html: 14 * KIB, script: 43 * KIB, requests: 13 },
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
  for (const file of atStart(page)) follow(file, scripts)
  refuseOthers(page, scripts)
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

/**
 * The rules that a calculator's page asks for at once though its script imports them on demand; of one whose rules come
 * when it is filled in, what it starts with instead.
 */
function atStart(page: string): string[] {
  const [, slug] = /^(?:calculators|embed)\/([^/]+)\//.exec(page) ?? []
  if (slug === undefined) return []
  const all = readdirSync(join(root, 'assets'))
  const started = all.filter((file) => file.startsWith(`start-${slug}-`))
  const files = started.length > 0 ? started : all.filter((file) => file.startsWith(`calculator-${slug}-`))
  if (files.length !== 1) throw new Error(`${files.length} scripts hold the rules of ${slug}`)
  return files.map((file) => `assets/${file}`)
}

/** The more calculators there are, the more each page would load, were one to start with the rules of another. */
function refuseOthers(page: string, scripts: ReadonlySet<string>): void {
  const [, slug = ''] = /^(?:calculators|embed)\/([^/]+)\//.exec(page) ?? []
  const other = CALCULATORS.find(
    (each) => each.slug !== slug && [...scripts].some((file) => file.includes(`calculator-${each.slug}-`)),
  )
  if (other !== undefined)
    throw new Error(`${page} starts with the rules of ${other.slug}: see scripts/build/chunks.ts`)
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
