import { readdirSync } from 'node:fs'
import { sep } from 'node:path'
import * as cheerio from 'cheerio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtPages } from '../helpers/pages.ts'
import { DIST, type Site, serveSite } from '../helpers/serve.ts'

/** What every campus server and upload form knows; a page must not need anything else. */
const KNOWN = /\.(?:html|css|js|json|svg|png|ico|txt|xml|ics)$/

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath.slice(DIST.length)}${sep}${entry.name}`.split(sep).join('/').slice(1))

test('every file name is one that IIS, a CMS upload and a USB stick accept', () => {
  const refused = files.filter(
    (file) =>
      !KNOWN.test(file) ||
      file.length > 120 ||
      !file.split('/').every((part) => /^[a-z0-9][\w.-]*$/i.test(part)),
  )
  expect(refused).toEqual([])
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length)
})

describe.each(['/', '/kyc/', '/a/b/c/'])('under %s', (base) => {
  let site: Site
  beforeAll(async () => {
    site = await serveSite({ base })
  })
  afterAll(() => site?.close())

  test('every link, fragment, file and import is there, inside the base; nothing goes elsewhere', async () => {
    const problems: string[] = []
    const fetched = new Map<string, Promise<string | null>>()
    const idsOf = new Map<string, Set<string>>()
    const waiting = builtPages()
      .filter((page) => page !== '404.html')
      .map((page) => site.url + page)
    const seen = new Set(waiting)

    const textOf = (address: string) => {
      const known =
        fetched.get(address) ?? fetch(address).then((answer) => (answer.ok ? answer.text() : null))
      fetched.set(address, known)
      return known
    }
    const follow = async (from: string, reference: string) => {
      const { href, hash, protocol } = new URL(reference, from)
      const address = href.replace(/[?#].*/, '')
      if (protocol === 'data:' || protocol === 'mailto:' || protocol === 'tel:') return
      if (!address.startsWith(site.url)) problems.push(`${from} → ${reference} leaves the site`)
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
    expect(problems).toEqual([])
    expect(seen.size).toBeGreaterThan(builtPages().length)
  }, 60_000)
})

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
