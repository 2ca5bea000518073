import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether search engines may list a page. */
export function isOpen(html: string): boolean {
  return !/<meta name="robots" content="noindex"/.test(html)
}

/**
 * Writes `sitemap.xml` of pages by their paths where `SITE_URL` says the site's full address; a site map needs one,
 * and the site itself does not know where it will stand.
 */
export function siteMap(root: string, paths: readonly string[]): void {
  const address = process.env['SITE_URL']
  if (address !== undefined) writeFileSync(join(root, 'sitemap.xml'), mapOf([...paths].sort(), address))
}

function mapOf(paths: readonly string[], address: string): string {
  const base = new URL(address.endsWith('/') ? address : `${address}/`)
  const entries = paths.map(
    (path) => `<url><loc>${new URL(path, base).href.replace(/&/g, '&amp;')}</loc></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`
}
