import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'cheerio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applicationSources } from '../../src/calculators/application-2022/index.ts'
import { crawl } from '../helpers/crawl.ts'
import { CROSSWALK } from '../helpers/crosswalk.ts'
import { builtPages } from '../helpers/pages.ts'
import { receivedText } from '../helpers/policies.ts'
import { serveSite } from '../helpers/serve.ts'

/** Words that another text has too. */
const isElsewhere = (quote: string) =>
  (['moe-standard', 'moe-plan-2014', 'zhejiang-measures', 'cas-hk-evaluation'] as const).some((slug) =>
    receivedText(slug).includes(quote),
  )

/**
 * What only the notice not for public circulation says: its slug, its number, what it goes on with, cites and limits,
 * and what the calculator of its application is called.
 */
const INTERNAL = [
  'moe-notice-2022',
  '41号',
  '此件不予公开',
  '将继续实施',
  '〔2014〕3号',
  '推荐名额',
  '申报窗口',
  '国家国际科技合作基地',
  '实质运行',
  '2022 年通知',
  'application-2022',
  'application2022',
  '立项申报书',
  '填表说明',
  '推荐单位类型',
  ...applicationSources().flatMap(({ source: { quote } }) =>
    quote.length < 12 || isElsewhere(quote) ? [] : [quote],
  ),
]

const dir = mkdtempSync(join(tmpdir(), 'public-site-'))
beforeAll(() => {
  execFileSync('npx', ['astro', 'build', '--outDir', dir], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, SITE_AUDIENCE: 'public', SITE_URL: 'https://lab.example.edu.cn/kyc' },
    stdio: 'pipe',
  })
}, 120_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('no page, record, link, script or site map of a public build holds the internal notice', () => {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.[a-z]+$/.test(file),
  )
  const found = files.flatMap((file) => {
    const text = readFileSync(join(dir, file), 'utf8')
    return INTERNAL.filter((words) => file.includes(words) || text.includes(words)).map(
      (words) => `${file}: ${words}`,
    )
  })
  expect(found).toEqual([])
})

test('its absence breaks no link', async () => {
  const site = await serveSite({ dir })
  const { problems } = await crawl(site.url, builtPages(dir))
  await site.close()
  expect(problems).toEqual([])
})

test('the site map lists the public pages by their full addresses, and no other', () => {
  const map = readFileSync(join(dir, 'sitemap.xml'), 'utf8')
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
  expect(listed).toContain('https://lab.example.edu.cn/kyc/policies/moe-standard/')
  const shown = builtPages(dir).filter((page) => page !== '404.html' && !page.startsWith('embed/'))
  expect(listed).toEqual(shown.map((page) => `https://lab.example.edu.cn/kyc/${page}`))
})

test('the comparison is without the notice: its cells, conflicts, terms and what is said of it; all else is there', () => {
  const $ = load(readFileSync(join(dir, 'compare/index.html'), 'utf8'))
  const quotes = $('q')
    .toArray()
    .map((quote) => $(quote).text())
  const isHeld = ({ policy }: { policy: string }) => policy !== 'moe-notice-2022'
  for (const { id, kind, places, differs } of CROSSWALK) {
    const entry = $(`[id="${id}"]`)
    const held = places.filter(isHeld)
    const least = { subjects: 1, conflicts: places.length, terms: 2 }[kind]
    expect(entry.length, id).toBe(held.length < least ? 0 : 1)
    if (held.length < least) continue
    const shown = entry
      .find('q')
      .toArray()
      .map((quote) => $(quote).text())
    expect(shown.sort(), id).toEqual(held.map(({ quote }) => quote).sort())
    for (const { words, of } of differs)
      expect(entry.text().includes(words), words).toBe(of.every((policy) => isHeld({ policy })))
  }
  const own = CROSSWALK.flatMap(({ places }) => places.filter((place) => !isHeld(place))).map(
    ({ quote }) => quote,
  )
  const others = new Set(CROSSWALK.flatMap(({ places }) => places.filter(isHeld)).map(({ quote }) => quote))
  expect(quotes.filter((quote) => own.includes(quote) && !others.has(quote))).toEqual([])
  for (const word of ['通知', '申报书', '填表说明', '主管单位', '2022']) {
    // A document that Zhejiang's draft abolishes bears the year as well.
    const said = $('main').text().replaceAll('浙科发外〔2022〕23号', '')
    expect(said, word).not.toContain(word)
  }
  expect(readdirSync(join(dir, 'compare'))).not.toContain('moe-notice-2022')
})
