import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { builtPages } from '../helpers/pages.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

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
      bypassCSP: true,
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
    await page.addScriptTag({ path: AXE })
    const violations = await page.evaluate(async () => {
      const axe = (
        globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
      ).axe
      interface Violation {
        id: string
        nodes: { target: string[]; failureSummary: string }[]
      }
      const { violations } = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
      )
    })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    await context.close()
    expect(violations).toEqual([])
    expect(noise).toEqual([])
    expect(overflow).toBe(0)
  })
})
