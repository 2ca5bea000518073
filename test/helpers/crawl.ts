import * as cheerio from 'cheerio'

/** Follows everything the `pages` of the site at `root` refer to. What is wrong, in words, and how many files there were. */
export async function crawl(
  root: string,
  pages: readonly string[],
): Promise<{ problems: string[]; files: number }> {
  const problems: string[] = []
  const fetched = new Map<string, Promise<string | null>>()
  const idsOf = new Map<string, Set<string>>()
  const waiting = pages.filter((page) => page !== '404.html').map((page) => root + page)
  const seen = new Set(waiting)

  const textOf = (address: string) => {
    const known = fetched.get(address) ?? fetch(address).then((answer) => (answer.ok ? answer.text() : null))
    fetched.set(address, known)
    return known
  }
  const follow = async (from: string, reference: string) => {
    const { href, hash, protocol } = new URL(reference, from)
    const address = href.replace(/[?#].*/, '')
    if (protocol === 'data:' || protocol === 'mailto:' || protocol === 'tel:') return
    if (!address.startsWith(root)) problems.push(`${from} → ${reference} leaves the site`)
    else if ((await textOf(address)) === null) problems.push(`${from} → ${reference} is not there`)
    else if (address.endsWith('/') || address.endsWith('.html')) {
      const fragment = decodeURIComponent(hash.slice(1))
      if (fragment !== '' && !(await ids(address)).has(fragment))
        problems.push(`${from} → ${reference}: no such place`)
    } else if (!seen.has(address)) {
      seen.add(address)
      waiting.push(address)
    }
  }
  const ids = async (address: string) => {
    const known = idsOf.get(address) ?? new Set<string>()
    if (!idsOf.has(address)) {
      const $ = cheerio.load((await textOf(address)) ?? '')
      $('[id]').each((_, element) => void known.add($(element).attr('id') ?? ''))
      idsOf.set(address, known)
    }
    return known
  }

  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    for (const reference of referencesIn(address, (await textOf(address)) ?? ''))
      await follow(address, reference)
  }
  return { problems, files: seen.size }
}

/** What the file at `address` refers to, in the words it uses. */
function referencesIn(address: string, text: string): string[] {
  if (address.endsWith('.js')) {
    return [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["'`](\.[^"'`]+)["'`]/g)].map(
      ([, target = '']) => target,
    )
  }
  if (address.endsWith('.css')) {
    return [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, target = '']) => target)
  }
  if (!address.endsWith('/') && !address.endsWith('.html')) return []
  const $ = cheerio.load(text)
  return $('*')
    .toArray()
    .flatMap((element) => Object.entries($(element).attr() ?? {}))
    .filter(([name]) => /^(?:href|src|action|poster|data-[a-z-]*href)$/.test(name))
    .map(([, value]) => value)
}
