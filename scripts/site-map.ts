import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Writes `sitemap.xml` where `SITE_URL` says the site's full address; a site map needs one, and the site
 * itself does not know where it will stand. Pages marked `noindex` are left out.
 */
export function siteMap(): AstroIntegration {
  return {
    name: 'site-map',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const address = process.env['SITE_URL']
        if (address === undefined) return
        const root = fileURLToPath(dir)
        const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('index.html'))
        const pages = await Promise.all(
          files.map(async (file) => ({ file, html: await readFile(join(root, file), 'utf8') })),
        )
        const open = pages.filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html))
        const paths = open.map(({ file }) =>
          file
            .split(sep)
            .join('/')
            .replace(/index\.html$/, ''),
        )
        await writeFile(join(root, 'sitemap.xml'), mapOf(paths.sort(), address))
      },
    },
  }
}

function mapOf(paths: readonly string[], address: string): string {
  const base = new URL(address.endsWith('/') ? address : `${address}/`)
  const entries = paths.map(
    (path) => `<url><loc>${new URL(path, base).href.replace(/&/g, '&amp;')}</loc></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`
}
