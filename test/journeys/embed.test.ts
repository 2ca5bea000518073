import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CALCULATORS } from '../../src/calculators/index.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

let browser: Browser
let site: Site
beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveSite({ base: '/kyc/' })
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** A page of the intranet, at another origin on this machine, with `body` in it. */
async function intranet(body: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="zh"><title>科研院</title><h1>科研院通知</h1>${body}</html>`)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}

/** The code a calculator's page offers, and the page an intranet makes of it. */
async function pasted(page: Page, slug: string, options = ''): Promise<{ code: string; server: Server }> {
  await page.goto(`${site.url}calculators/${slug}/?from=singlemessage#equipment`)
  await page.getByText('嵌入到我的网页').click()
  await expect.poll(() => page.inputValue('#embed-code')).not.toBe('')
  const code = await page.inputValue('#embed-code')
  const { url, server } = await intranet(
    code
      .replace(`/embed/${slug}/`, `/embed/${slug}/${options}`)
      .replace(`embed/${slug}/"]`, `embed/${slug}/${options}"]`),
  )
  await page.goto(url)
  return { code, server }
}

test('the code is copied whole', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(`${site.url}calculators/moe/`)
  await page.getByText('嵌入到我的网页').click()
  await page.getByRole('button', { name: '复制代码' }).click()
  await page.getByText('已复制', { exact: true }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.inputValue('#embed-code'))
  await context.close()
})

describe.each(CALCULATORS.map(({ slug }) => slug))('%s', (slug) => {
  test('the code has a title and a fallback link, with this site’s own address', async () => {
    const page = await browser.newPage()
    const { code, server } = await pasted(page, slug)
    expect(code).toContain(`<iframe src="${site.url}embed/${slug}/" title="`)
    expect(code).toContain(`<a href="${site.url}calculators/${slug}/"`)
    await page.close()
    server.close()
  })

  test('in another origin’s page it works, and takes the height of what it shows', async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(error.message))
    const { server } = await pasted(page, slug)
    await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 1000)
    const frame = page.frames()[1]
    expect(
      await frame?.evaluate(() => document.documentElement.scrollHeight - innerHeight),
    ).toBeLessThanOrEqual(1)
    expect(
      await frame?.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0)
    expect(noise).toEqual([])
    await page.close()
    server.close()
  })

  test('messages carry the height and nothing else', async () => {
    const page = await browser.newPage()
    const { url, server } = await intranet(
      `<script>heard = []; addEventListener('message', (event) => heard.push(event.data))</script><iframe src="${site.url}embed/${slug}/" title="自测"></iframe>`,
    )
    await page.goto(url)
    await page.waitForFunction(() => (globalThis as unknown as { heard: unknown[] }).heard.length > 0)
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)
    for (const message of heard) expect(message).toEqual({ height: expect.any(Number) })
    await page.close()
    server.close()
  })
})

test('?stage and ?theme are taken where they are ones we know', async () => {
  const page = await browser.newPage({ colorScheme: 'light' })
  await page.goto(`${site.url}embed/moe/?stage=acceptance&theme=dark`)
  await page.waitForSelector('[data-theme=dark]')
  await expect.poll(() => page.isChecked('[name=stage][value=acceptance]')).toBe(true)
  await page.goto(`${site.url}embed/moe/?stage=<b>&theme=%22onload%3D`)
  await page.locator('#calculator[data-ready]').waitFor()
  expect(await page.getAttribute('html', 'data-theme')).toBe(null)
  expect(await page.isChecked('[name=stage][value=establishment]')).toBe(true)
  await page.close()
})

test('a figure typed inside the frame has its verdict; its basis opens outside the frame', async () => {
  const page = await browser.newPage()
  const { server } = await pasted(page, 'moe')
  const frame = page.frames()[1]
  await frame?.fill('[name="moe.equipmentValue"]', '2500')
  await frame?.waitForSelector('[data-criterion="equipment/value"][data-status=met]')
  await frame?.click('[aria-label="依据：仪器设备总值"]')
  await frame?.waitForSelector('tr.details q')
  const opened = page.waitForEvent('popup')
  await frame?.evaluate(() => {
    for (const link of document.querySelectorAll('a'))
      if (link.hash === '#equipment' && /policies/.test(link.pathname)) return link.click()
  })
  expect((await opened).url()).toContain('/kyc/policies/moe-standard/#equipment')
  await page.close()
  server.close()
})
