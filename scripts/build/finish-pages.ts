import { createHash } from 'node:crypto'
import { relative, sep } from 'node:path'

/** Where a 404 page looks for the site when it is shown too deep below it; every other page needs no base. */
const BASE = withSlashes(process.env['SITE_BASE'] ?? '/')

/** The one page that runs WebAssembly, Pagefind's. */
const SEARCH = 'search/index.html'

interface Finished {
  readonly html: string
  /** The page's inline styles as a file, by its path in the built site. */
  readonly styles?: { readonly file: string; readonly css: string }
}

/**
 * `html` of the page at `path` (as `policies/moe-standard/index.html`), finished, so that one build serves under any
 * path and under any security policy: root-relative addresses become relative to the page, the page states the hashes
 * of its inline styles in a Content-Security-Policy of its own, and the same styles are given as a file for servers
 * that refuse inline ones. `base` matters to 404.html only.
 */
export function finishPage(html: string, path: string, base = BASE): Finished {
  const isAnywhere = path === '404.html'
  const placed = (text: string) =>
    withSecurityPolicy(path === SEARCH, isAnywhere ? withBase(text, base) : withRelativeAddresses(text, path))
  const css = inlineStyles(html)
  if (css === '') return { html: placed(html) }
  const file = `assets/page-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`
  const name = isAnywhere ? `data-style-file="${file}"` : `data-style-href="/${file}"`
  return { html: placed(html.replace('<html ', `<html ${name} `)), styles: { file, css } }
}

/** What the page's own `<style>` elements say; those for readers without scripts are not wanted where a script asks. */
function inlineStyles(html: string): string {
  const scripted = html.replace(/<noscript>[\s\S]*?<\/noscript>/g, '')
  return [...scripted.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n')
}

const ADDRESS = /(\s(?:href|src|action|content|data-[a-z-]*href)=")\/(?!\/)([^"]*)"/g

function withRelativeAddresses(html: string, path: string): string {
  const here = path.split('/').slice(0, -1).join('/')
  return html.replace(ADDRESS, (_, before: string, target: string) => {
    const [, folder = '', rest = ''] = /^([^?#]*)(.*)$/.exec(target) ?? []
    const steps = relative(`/${here}`, `/${folder}`).split(sep).join('/')
    const slash = folder === '' || folder.endsWith('/') ? '/' : ''
    return `${before}${steps === '' ? './' : steps + slash}${rest}"`
  })
}

/** A server shows 404.html at any depth, so its addresses cannot be relative. */
function withBase(html: string, base: string): string {
  return html.replace(ADDRESS, (_, before: string, target: string) => `${before}${base}${target}"`)
}

function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/')
}

const INLINE = /<(style|script)(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/\1>/g

function withSecurityPolicy(mayCompile: boolean, html: string): string {
  const hashes = { style: new Set<string>(), script: new Set<string>() }
  for (const [, kind, attributes, body] of html.matchAll(INLINE)) {
    if (/type="application\/(?:ld\+)?json"/.test(attributes ?? '')) continue
    const hash = createHash('sha256')
      .update(body ?? '')
      .digest('base64')
    hashes[kind as 'style' | 'script'].add(`'sha256-${hash}'`)
  }
  const policy = [
    "default-src 'none'",
    ['script-src', "'self'", ...(mayCompile ? ["'wasm-unsafe-eval'"] : []), ...hashes.script].join(' '),
    ['style-src', "'self'", ...hashes.style].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
  return html.replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}
