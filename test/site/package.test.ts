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

test('the nginx file turns the compressed files on and keeps pages fresh', () => {
  const conf = strFromU8(zip['nginx.conf'] ?? new Uint8Array())
  for (const line of ['gzip_static on;', 'no-cache', 'immutable', 'error_page 404'])
    expect(conf).toContain(line)
})
