import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violations } from '../helpers/axe.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { builtPages } from '../helpers/pages.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await serveSite({ base: '/kyc/' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

describe.each(builtPages())('/%s', (path) => {
  test.each([
    { width: 360, colorScheme: 'light' },
    { width: 1440, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
    { width: 1440, colorScheme: 'dark' },
  ] as const)('at $width px, $colorScheme: accessible, quiet, at home, no sideways scroll', async (view) => {
    const context = await browser.newContext({
      colorScheme: view.colorScheme,
      viewport: { width: view.width, height: 900 },
    })
    const page = await context.newPage()
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(error.message))
    page.on('request', (request) => {
      const address = request.url()
      if (!address.startsWith(site.url) && !address.startsWith('data:'))
        noise.push(`left the site: ${address}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) noise.push(`${response.status()} ${response.url()}`)
    })
    await page.goto(site.url + path, { waitUntil: 'load' })
    const wrong = await violations(page)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    await context.close()
    expect(wrong).toEqual([])
    expect(noise).toEqual([])
    expect(overflow).toBe(0)
  })
})
