import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { audience } from '../build/audience.ts'
import { offlinePage } from './offline/pages.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
/** Pages that only make sense on a server. */
const LEFT_OUT = /^(?:404|embed\/|data\/|search\/elsewhere\/)/
const PAGES = 'search-pages.json'
const FILES = [
  'search-index.json',
  'search-variants.json',
  'search-amounts.json',
  'search-meaning.json',
  'search-near.json',
  PAGES,
  'data/clauses.json',
]

/**
 * The whole site as one HTML file that opens from disk: every page as built, and the scripts of all of them
 * as one. Nothing in it asks for another file; its own security policy would refuse.
 */
export async function offlineEdition(dist: string): Promise<string> {
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && !LEFT_OUT.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort()
  const held = new Set(paths)
  const licences = readFileSync(join(dist, 'data/licences.txt'), 'utf8')
  const page = (path: string) =>
    offlinePage(readFileSync(join(dist, path, 'index.html'), 'utf8'), path, held, licences)
  const pages = Object.fromEntries(paths.map((path) => [path, page(path)]))
  const files = Object.fromEntries(
      FILES.map((path) => [basename(path), readFileSync(join(dist, path), 'utf8')]),
    )
  const known = JSON.parse(files[PAGES] ?? '[]') as ReadonlyArray<{ href: string }>
  files[PAGES] = JSON.stringify(known.filter(({ href }) => held.has(href)))
  return shell(JSON.stringify({ pages, files }), await script(), stylesOf(Object.values(pages)))
}

/** The scripts of every page as one classic script, for the cores the site serves. */
async function script(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    root: at('.'),
    plugins: [audience(), { name: 'plain-imports', enforce: 'pre', load: plainImport }],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'chrome80',
      modulePreload: false,
      rolldownOptions: {
        input: at('scripts/release/offline/app.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput
  const chunks = output.output.filter((file) => file.type === 'chunk')
  if (chunks.length !== 1) throw new Error(`The offline script came in ${chunks.length} parts`)
  return (chunks[0]?.code ?? '').replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')
}

/**
 * Everything is in the one script, so what Vite adds to an import on demand has nothing to do. What only the build
 * renders, a room's door may name: no script uses it.
 */
function plainImport(id: string): string | undefined {
  if (id.endsWith('.astro')) return 'export default null'
  return id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined
}

function stylesOf(pages: readonly string[]): Set<string> {
  const styles = pages.flatMap((html) =>
    [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? ''),
  )
  return new Set(styles.map(hash))
}

function shell(pack: string, code: string, styles: ReadonlySet<string>): string {
  const policy = `default-src 'none'; script-src '${hash(code)}'; style-src ${[...styles].map((style) => `'${style}'`).join(' ')}; img-src data:`
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.replace(/"/g, '&quot;')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<meta name="referrer" content="no-referrer">
<title>联合实验室政策与自测（离线版）</title>
</head>
<body>
<noscript>离线版需要浏览器允许运行 JavaScript。</noscript>
<script type="application/json" id="pack">${pack.replace(/</g, '\\u003c')}</script>
<script>${code}</script>
</body>
</html>
`
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

if (import.meta.main) {
  const html = await offlineEdition(at('dist'))
  const target = at('release/offline.html')
  mkdirSync(at('release'), { recursive: true })
  writeFileSync(target, html)
  console.log(`${target}: ${(html.length / 1024).toFixed(0)} KiB`)
}
