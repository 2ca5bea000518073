import { posix } from 'node:path'
import { load } from 'cheerio'

/** A built page as the offline edition holds it: links lead to `?p=…`, what needs a server is gone. */
export function offlinePage(html: string, path: string, held: ReadonlySet<string>, licences: string): string {
  const $ = load(html)
  // The file carries the packages' code, and so their licences.
  $('a[href$="data/licences.txt"]').replaceWith('下面')
  const full = $('<details><summary>许可证全文</summary><pre></pre></details>')
  full.find('pre').text(licences)
  $('[data-packages]').after(full)
  $('noscript, script, meta, link, [data-embed-href]').remove()
  for (const element of $('*').toArray()) {
    for (const [name, value] of Object.entries($(element).attr() ?? {})) {
      if (!/^(?:href|action|data-[a-z-]*href)$/.test(name)) continue
      const address = offlineAddress(value, path, held)
      if (address === undefined) $(element).removeAttr(name)
      else $(element).attr(name, address)
    }
  }
  return $.html()
}

/** Where `value`, as the page at `path` writes it, leads in the offline edition; `undefined` where that is not in it. */
function offlineAddress(value: string, path: string, held: ReadonlySet<string>): string | undefined {
  if (value.startsWith('#') || /^[a-z]+:/.test(value)) return value
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(value) ?? []
  const target = posix.join('/', path, file).slice(1)
  if (held.has(target)) return `?p=${target}${rest}`
  return /\.json$/.test(target) ? target : undefined
}
