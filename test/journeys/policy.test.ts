import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

let site: Site
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  site = await serveSite()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  // On plain http there is no clipboard to write to; what is copied the old way is caught here.
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.addEventListener('copy', () => {
      ;(globalThis as { copied?: string }).copied = (document.activeElement as HTMLTextAreaElement).value
    })
  })
  page = await context.newPage()
})
afterEach(() => context.close())

const arrived = () => page.locator('.arrived').getAttribute('id')
const inView = (id: string) =>
  page.locator(`[id="${id}"]`).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
const copied = () => page.evaluate(() => (globalThis as { copied?: string }).copied)

test.each([
  ['zhejiang-measures', '#art-14', 'art-14'],
  ['zhejiang-measures', '#第十四条', 'art-14'],
  ['zhejiang-measures', `#${encodeURIComponent('第七条（二）')}`, 'art-7-2'],
  ['moe-plan-2014', '#s-3-1', 's-3-1'],
  ['moe-standard', '#equipment', 'equipment'],
  ['cas-hk-evaluation', '#highlights-technology', 'highlights-technology'],
])('%s%s arrives at its clause, in view and marked', async (slug, fragment, id) => {
  await page.goto(`${site.url}policies/${slug}/${fragment}`)
  await expect.poll(arrived).toBe(id)
  expect(await inView(id)).toBe(true)
})

test('what a chat program adds before the fragment breaks nothing', async () => {
  await page.goto(`${site.url}policies/zhejiang-measures/?from=singlemessage&isappinstalled=0#art-14`)
  await expect.poll(arrived).toBe('art-14')
})

test('a broken fragment is no error', async () => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  for (const fragment of ['%E4%B8', '%', '<img src=x>', 'no-such-clause']) {
    await page.goto(`${site.url}policies/moe-plan-2014/#${fragment}`)
    await page.reload()
  }
  expect(errors).toEqual([])
})

test('a clause gives its link and its citation, by keyboard and on plain http', async () => {
  await page.goto(`${site.url}policies/moe-plan-2014/?from=chat`)
  await page.locator('#s-3-1 .num').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(copied).toBe(`${site.url}policies/moe-plan-2014/#s-3-1`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect
    .poll(copied)
    .toBe(
      `《国际合作联合实验室计划》（教技〔2014〕1号）三、（一）：“坚持以机构对机构的对等合作为培育前提”\n${site.url}policies/moe-plan-2014/#s-3-1`,
    )
  expect(await page.locator('.clause-tools [role=status]').textContent()).toBe('已复制')
})

test('a row of a table gives its citation without the words the site added', async () => {
  await page.goto(`${site.url}policies/moe-standard/`)
  await page.locator('#equipment .num').focus()
  await page.getByRole('button', { name: '复制引用' }).click()
  await expect.poll(copied).toContain('仪器设备：')
  expect(await copied()).toContain('≧2500万元')
  expect(await copied()).not.toContain('填写自测')
})

test.each([
  ['zhejiang-measures', 'art-14', '第十四条'],
  ['moe-standard', 'equipment', '仪器设备'],
  ['cas-hk-evaluation', 'publications', '联合发表物'],
])('the outline of %s follows the reader to %s', async (slug, id, words) => {
  await page.goto(`${site.url}policies/${slug}/#${id}`)
  await expect.poll(() => page.locator('[data-outline] [aria-current]').textContent()).toContain(words)
  expect(await page.title()).toMatch(new RegExp(`^${words} · `))
})

test('type size and colours are the reader’s, and stay', async () => {
  await page.goto(`${site.url}policies/moe-plan-2014/`)
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  for (let step = 0; step < 6; step += 1) await page.getByRole('button', { name: '增大字号' }).click()
  expect(await size()).toBe(32)
  await page.getByRole('button', { name: '切换深浅色' }).click()
  await page.goto(`${site.url}policies/moe-standard/`)
  expect(await size()).toBe(32)
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
})

test('without JavaScript every text is read, and a clause is reached', async () => {
  const silent = await browser.newContext({ javaScriptEnabled: false })
  const reader = await silent.newPage()
  await reader.goto(`${site.url}policies/zhejiang-measures/#art-14`)
  const top = await reader.locator('#art-14').boundingBox()
  expect(top?.y).toBeLessThan(720)
  expect(await reader.locator('article').isVisible()).toBe(true)
  expect(await reader.locator('article details').count()).toBe(0)
  await silent.close()
})
