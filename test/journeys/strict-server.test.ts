import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { builtPages } from '../helpers/pages.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

/** A campus server at its strictest: its own policy in a header, and 404 for extensions it does not know. */
const STRICT = {
  base: '/kyc/',
  headers: { 'Content-Security-Policy': "default-src 'self'", 'X-Content-Type-Options': 'nosniff' },
  refuse: /\.(?!(?:html|css|js|json|svg|png|txt|xml)$)[^/.]+$/,
}

let browser: Browser
let site: Site
beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveSite(STRICT)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test.each(builtPages().filter((page) => page !== '404.html'))(
  '/%s is styled and every file it needs arrives',
  async (path) => {
    const page = await browser.newPage()
    const missing: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`)
    })
    page.on('pageerror', (error) => missing.push(error.message))
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px')
    expect(missing).toEqual([])
    await page.close()
  },
)

test('the calculator judges and the search finds, without eval, wasm or unknown files', async () => {
  const page = await browser.newPage()
  await page.goto(`${site.url}calculators/moe/`)
  await page.fill('[name="moe.equipmentValue"]', '2500')
  await page.waitForSelector('[data-criterion="equipment/value"][data-status=met]')
  await page.goto(`${site.url}search/?q=仪器设备`)
  await page.waitForSelector('[data-search-results][data-state=done] a[data-hit]')
  await page.goto(`${site.url}policies/moe-standard/#equipment`)
  await page.waitForSelector('.arrived')
  await page.close()
})

test.each(['nothing-here', 'policies/gone/', 'deep/er/and/deeper/'])(
  'the page for a missing address is styled and leads home at any depth: %s',
  async (missing) => {
    const gone = await serveSite({ ...STRICT, notFound: '404.html' })
    const page = await browser.newPage()
    const refused: string[] = []
    page.on('pageerror', (error) => refused.push(error.message))
    expect((await page.goto(gone.url + missing))?.status()).toBe(404)
    await page.waitForFunction(() => getComputedStyle(document.body).margin === '0px')
    await page.waitForFunction(
      (home) => document.querySelector<HTMLAnchorElement>('main a')?.href === home,
      gone.url,
    )
    expect(refused).toEqual([])
    await page.close()
    await gone.close()
  },
)
