import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Finishes the built pages, so that one build serves under any path and under its own security policy:
 * root-relative addresses become relative to their page, and each page states the hashes of its inline
 * styles in a Content-Security-Policy of its own.
 */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'))
        for (const page of pages) {
          const file = join(root, page)
          await writeFile(file, finishPage(await readFile(file, 'utf8'), page.split(sep).join('/')))
        }
        logger.info(`${pages.length} pages made relative and given their security policy`)
      },
    },
  }
}

/** `html` of the page at `path` (as `policies/moe-standard/index.html`), finished. */
export function finishPage(html: string, path: string): string {
  return withSecurityPolicy(path === '404.html' ? html : withRelativeAddresses(html, path))
}

const ADDRESS = /(\s(?:href|src|action|data-[a-z-]*href)=")\/(?!\/)([^"]*)"/g

function withRelativeAddresses(html: string, path: string): string {
  const here = path.split('/').slice(0, -1).join('/')
  return html.replace(ADDRESS, (_, before: string, target: string) => {
    const [, folder = '', rest = ''] = /^([^?#]*)(.*)$/.exec(target) ?? []
    const steps = relative(`/${here}`, `/${folder}`).split(sep).join('/')
    const slash = folder === '' || folder.endsWith('/') ? '/' : ''
    return `${before}${steps === '' ? './' : steps + slash}${rest}"`
  })
}

const INLINE = /<(style|script)(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/\1>/g

function withSecurityPolicy(html: string): string {
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
    ['script-src', "'self'", ...hashes.script].join(' '),
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
