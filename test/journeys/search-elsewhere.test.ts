import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import { close, createIndex } from 'pagefind'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

/** As much of Pagefind as is used here. */
interface Campus {
  search(typed: string): Promise<{ results: Array<{ data(): Promise<{ url: string }> }> }>
}

const ALLOWED = { 'Access-Control-Allow-Origin': '*' }
const OWN = '校内实验室安全规定'

/** A campus site with a Pagefind of its own, and a page with the code to paste. */
async function campus(page: string): Promise<Site & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'campus-'))
  const { index } = await createIndex({ forceLanguage: 'zh-CN' })
  await index?.addCustomRecord({ url: '/safety/', content: `${OWN}，自发布之日起施行。`, language: 'zh-CN' })
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') })
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><title>校内</title>${page}</html>`,
  )
  return { ...(await serveSite({ dir: folder })), folder }
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await close()
})

/** Opens a campus page made of the snippet of that id, beside a site with these headers, and uses it. */
async function withSnippet<Result>(
  id: string,
  headers: Record<string, string>,
  use: (page: Page, site: Site) => Promise<Result>,
): Promise<Result> {
  const site = await serveSite({ headers })
  const reading = await browser.newPage()
  await reading.goto(`${site.url}search/elsewhere/`)
  const code = await reading.inputValue(`#${id}`)
  await reading.close()
  const script = code.startsWith('<')
    ? code
    : `<script type="module">${code}; document.title = 'merged'; window.campus = pagefind</script>`
  const other = await campus(script)
  const page = await browser.newPage()
  try {
    await page.goto(other.url)
    return await use(page, site)
  } finally {
    await page.close()
    await other.close()
    await site.close()
    rmSync(other.folder, { recursive: true })
  }
}

/** What the campus site's own Pagefind finds. */
const ownHits = (page: Page, typed: string) =>
  page.evaluate<number>(`(async () => {
    const pagefind = await import(location.origin + '/pagefind/pagefind.js')
    return (await pagefind.search(${JSON.stringify(typed)})).results.length
  })()`)

describe('from another origin', () => {
  test('a form leads to the search page', async () => {
    await withSnippet('snippet-box', {}, async (page, site) => {
      await page.fill('input', '外籍研究人员')
      const [opened] = await Promise.all([page.context().waitForEvent('page'), page.click('button')])
      await opened.waitForSelector('a[data-hit]')
      expect(opened.url().startsWith(`${site.url}search/?q=`)).toBe(true)
      await opened.close()
    })
  })

  test('a second Pagefind lists clauses, beside the campus site’s own', async () => {
    await withSnippet('snippet-beside', ALLOWED, async (page, site) => {
      await page.fill('input', '第14条')
      await page.click('button')
      await page.waitForSelector('#policy-hits a')
      const links = await page.$$eval('#policy-hits a', (found) =>
        found.map((link) => (link as HTMLAnchorElement).href),
      )
      expect(links).toContain(`${site.url}policies/zhejiang-measures/#art-14`)
      expect(await ownHits(page, OWN)).toBe(1)
    })
  })

  test('without the header it says so, and the campus site’s own search goes on', async () => {
    await withSnippet('snippet-beside', {}, async (page) => {
      await page.fill('input', '外籍')
      await page.click('button')
      await expect.poll(() => page.textContent('#policy-hits')).toBe('政策没有载入。')
      expect(await ownHits(page, OWN)).toBe(1)
    })
  })

  test('merged into a Pagefind of the same version one search finds both', async () => {
    await withSnippet('snippet-merged', ALLOWED, async (page, site) => {
      await page.waitForFunction(() => document.title === 'merged')
      const urls = await page.evaluate(async () => {
        const { results } = await (window as unknown as { campus: Campus }).campus.search('实验室')
        return Promise.all(results.map(async (result) => (await result.data()).url))
      })
      expect(urls).toContain('/safety/')
      expect(urls.some((url) => url.startsWith(`${site.url}policies/`))).toBe(true)
    })
  })
})

interface Published {
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly first: { readonly url: string; readonly meta: Readonly<Record<string, string>> }
}

test('what is published has the anchors, the filters and the metadata that are described, and no interface', async () => {
  const site = await serveSite()
  const page = await browser.newPage()
  await page.goto(`${site.url}search/`)
  // As text: an import in a function that is handed over would be one of the test's own.
  const found = await page.evaluate<Published>(`(async (base) => {
    const pagefind = await import(base + 'pagefind/pagefind.js')
    await pagefind.options({ baseUrl: base })
    const filters = await pagefind.filters()
    const { results } = await pagefind.search('"仪器设备"', { filters: { 类型: '指标' } })
    return { filters, first: await results[0].data() }
  })(${JSON.stringify(site.url)})`)
  expect(Object.keys(found.filters)).toEqual(expect.arrayContaining(['政策', '类型', '状态']))
  expect(found.filters['类型']).toHaveProperty('站内页面')
  expect(found.first.url).toContain('/policies/')
  expect(Object.keys(found.first.meta)).toEqual(expect.arrayContaining(['title', '政策', '状态']))
  expect(
    await page.evaluate(async (base) => (await fetch(`${base}pagefind/pagefind-ui.js`)).status, site.url),
  ).toBe(404)
  await page.close()
  await site.close()
})

test('the page for other sites is whole without JavaScript', async () => {
  const site = await serveSite()
  const html = await (await fetch(`${site.url}search/elsewhere/`)).text()
  const $ = load(html)
  expect($('textarea').toArray()).toHaveLength(4)
  expect($('#snippet-merged').text()).toContain('mergeIndex')
  expect($('main').text()).toContain('只有版本相同（1.6.0）才可以')
  await site.close()
})
