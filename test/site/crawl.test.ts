import { readdirSync } from 'node:fs'
import { sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { crawl } from '../helpers/crawl.ts'
import { builtPages } from '../helpers/pages.ts'
import { DIST, type Site, serveSite } from '../helpers/serve.ts'

/** What every campus server and upload form knows; a page must not need anything else. Pagefind's index is for other sites. */
const KNOWN = /\.(?:html|css|js|json|svg|png|ico|txt|xml|ics)$/

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath.slice(DIST.length)}${sep}${entry.name}`.split(sep).join('/').slice(1))

test('every file name is one that IIS, a CMS upload and a USB stick accept', () => {
  const refused = files.filter(
    (file) =>
      !(KNOWN.test(file) || file.startsWith('pagefind/')) ||
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
    const { problems, files } = await crawl(site.url, builtPages())
    expect(problems).toEqual([])
    expect(files).toBeGreaterThan(builtPages().length)
  }, 60_000)
})
