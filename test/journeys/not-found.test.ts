import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { serveSite } from '../helpers/serve.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

test.each([
  ['/', 'nothing-here'],
  ['/kyc/', 'policies/gone/'],
  ['/a/b/c/', 'deep/er/and/deeper/'],
])(
  'under %s, a missing address %s leads home, or to what is looked for, without a fault',
  async (base, missing) => {
    const site = await serveSite({ base, notFound: '404.html' })
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    const answer = await page.goto(site.url + missing)
    expect(answer?.status()).toBe(404)
    await page.waitForFunction(
      (home) => document.querySelector<HTMLAnchorElement>('main a')?.href === home,
      site.url,
    )
    await page.click('main a')
    expect(page.url()).toBe(site.url)
    await page.goto(site.url + missing)
    await page.fill('input[type=search]', '≥5000')
    await page.click('main button')
    await page.waitForSelector('[data-search-results][data-state=done] a[data-hit]')
    expect(page.url()).toBe(`${site.url}search/?q=${encodeURIComponent('≥5000')}`)
    expect(faults).toEqual([])
    await page.close()
    await site.close()
  },
)
