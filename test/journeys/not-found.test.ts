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
])('under %s, a missing address %s leads home', async (base, missing) => {
  const site = await serveSite({ base, notFound: '404.html' })
  const page = await browser.newPage()
  const answer = await page.goto(site.url + missing)
  expect(answer?.status()).toBe(404)
  await page.waitForFunction(
    (home) => document.querySelector<HTMLAnchorElement>('main a')?.href === home,
    site.url,
  )
  await page.click('main a')
  expect(page.url()).toBe(site.url)
  await page.close()
  await site.close()
})
