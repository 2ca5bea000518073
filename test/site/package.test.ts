import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { packageSite } from '../../scripts/release/package.ts'
import { builtPages } from '../helpers/pages.ts'
import { DIST } from '../helpers/serve.ts'

const zip = unzipSync(packageSite(DIST, '<!doctype html>'))

test('every page is in the package as built, with the same bytes compressed beside it', () => {
  for (const page of builtPages()) {
    const file = page.endsWith('.html') ? page : `${page}index.html`
    const bytes = readFileSync(join(DIST, file))
    expect(Buffer.from(zip[`site/${file}`] ?? [])).toEqual(bytes)
    expect(brotliDecompressSync(zip[`site/${file}.br`] ?? Buffer.of())).toEqual(bytes)
    expect(gunzipSync(zip[`site/${file}.gz`] ?? Buffer.of())).toEqual(bytes)
  }
})

test('the instructions name every kind of server, and read well in Notepad', () => {
  const words = Buffer.from(zip['部署说明.txt'] ?? []).toString()
  for (const place of ['nginx', 'Apache', 'IIS', '站群', 'ErrorDocument', '.json'])
    expect(words).toContain(place)
  expect(words).toMatch(/^\uFEFF/)
  expect(words).not.toMatch(/[^\r]\n/)
})

/** The headers that nginx adds to what it serves at `path`: those of the innermost location that adds any. */
function headersAt(path: string): Map<string, string> {
  const conf = strFromU8(zip['nginx.conf'] ?? new Uint8Array()).replace(/#.*/g, '')
  const open: { path: string; headers: Map<string, string> }[] = []
  const found: typeof open = []
  for (const [, location, name = '', value = '', end] of conf.matchAll(
    /location ([^{]+?)\s*\{|add_header (\S+) "?(.*?)"?(?: always)?;|(\})/g,
  )) {
    if (location !== undefined) found.push({ path: location, headers: new Map() })
    if (location !== undefined) open.push(found[found.length - 1] as (typeof open)[0])
    else if (end === undefined) open[open.length - 1]?.headers.set(name, value)
    else open.pop()
  }
  const innermost = found
    .filter((each) => path.startsWith(each.path) && each.headers.size > 0)
    .sort((a, b) => b.path.length - a.path.length)
  return innermost[0]?.headers ?? new Map()
}

test.each([
  ['', "frame-ancestors 'self'", undefined],
  ['calculators/moe/', "frame-ancestors 'self'", undefined],
  ['assets/page.js', "frame-ancestors 'self'", undefined],
  ['embed/moe/', undefined, undefined],
  ['data/rules.json', "frame-ancestors 'self'", '*'],
  ['pagefind/pagefind.js', "frame-ancestors 'self'", '*'],
])('the nginx file: who may frame and who may read /%s', (path, framing, reading) => {
  const headers = headersAt(`/jointlab/${path}`)
  expect(headers.get('Content-Security-Policy')).toBe(framing)
  expect(headers.get('Access-Control-Allow-Origin')).toBe(reading)
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.has('Cache-Control')).toBe(true)
})

test('the nginx file turns the compressed files on and keeps pages fresh', () => {
  const conf = strFromU8(zip['nginx.conf'] ?? new Uint8Array())
  for (const line of ['gzip_static on;', 'no-cache', 'immutable', 'error_page 404'])
    expect(conf).toContain(line)
})
