import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type Zippable, zipSync } from 'fflate'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const COMPRESSED = /\.(?:html|css|js|json|svg|txt|xml)$/

/**
 * The built site in `dist` as one zip for whoever runs the web server: `site/` with `.br` and `.gz` beside
 * each file that compresses, the offline edition, the instructions, and a ready nginx file.
 */
export function packageSite(dist: string, offline: string): Uint8Array {
  const entries: Zippable = {
    'offline.html': Buffer.from(offline),
    '部署说明.txt': windowsText(readFileSync(at('deploy/instructions.txt'), 'utf8')),
    'nginx.conf': readFileSync(at('deploy/nginx.conf')),
  }
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  )
  for (const file of files.sort()) {
    const bytes = readFileSync(join(dist, file))
    const name = `site/${file.split(sep).join('/')}`
    entries[name] = bytes
    if (!COMPRESSED.test(name)) continue
    entries[`${name}.br`] = [brotliCompressSync(bytes), { level: 0 }]
    entries[`${name}.gz`] = [gzipSync(bytes, { level: 9 }), { level: 0 }]
  }
  return zipSync(entries, { level: 9, mtime: '2000-01-01' })
}

/** Old Notepad needs a byte-order mark for UTF-8 and both line-end characters. */
function windowsText(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text.replace(/\r?\n/g, '\r\n')}`)
}

if (import.meta.main) {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string }
  const bytes = packageSite(at('dist'), readFileSync(at('release/offline.html'), 'utf8'))
  const target = at(`release/joint-lab-policies-${version}.zip`)
  mkdirSync(at('release'), { recursive: true })
  writeFileSync(target, bytes)
  console.log(`${target}: ${(bytes.length / 1024).toFixed(0)} KiB`)
}
