import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { encodeShare } from '../../src/stores/share.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { SMALL } from '../helpers/links.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

let site: Site
let browser: Browser
let context: BrowserContext
let page: Page
const uncaught: string[] = []

beforeAll(async () => {
  site = await serveSite({ base: '/kyc/' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})
beforeEach(async () => {
  uncaught.length = 0
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  page.on('pageerror', ({ message }) => uncaught.push(message))
  await page.addInitScript(() =>
    addEventListener('unhandledrejection', ({ reason }) => {
      throw new Error(`not handled: ${reason}`)
    }),
  )
})
afterEach(async () => {
  await context.close()
  expect(uncaught).toEqual([])
})

/** What the page loads by itself has come. */
async function open(path: string): Promise<void> {
  await page.goto(site.url + path, { waitUntil: 'load' })
  if (path.startsWith('calculators/')) await page.locator('#calculator[data-ready]').waitFor()
}
const cut = () => context.setOffline(true)
const restore = () => context.setOffline(false)
const press = (name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
const said = () =>
  page
    .getByText(/请检查网络/)
    .first()
    .waitFor()

test('在新方案中填入达标值: said, and done once the network is back', async () => {
  await open('calculators/moe/')
  await page.locator('[name="moe.equipmentValue"]').fill('1')
  await cut()
  await press('依据：仪器设备总值')
  await said()
  expect(await page.locator('[name="moe.equipmentValue"]').inputValue()).toBe('1')
  await restore()
  await press('重试')
  await press(/^在新方案中填入达标值：立项/)
  await expect.poll(() => page.locator('[name="moe.equipmentValue"]').inputValue()).toBe('2500')
  expect(await page.getByText(/请检查网络/).count()).toBe(0)
})

describe.each([
  ['calculators/moe/', 'tab', '逐年计划', '第 3 年'],
  ['calculators/moe/', 'tab', '各方案比较', '还没有方案'],
  ['calculators/moe/', 'button', '更多', '导出 Excel'],
  ['calculators/moe/', 'button', '分享', '复制链接'],
  ['calculators/cas-hk/', 'tab', '各方案比较', '还没有方案'],
  ['calculators/cas-hk/', 'button', '更多', '导出 Excel'],
] as const)('%s %s %s', (path, role, name, words) => {
  test('said, and there once the network is back', async () => {
    await open(path)
    await cut()
    await page.getByRole(role, { name, exact: true }).click()
    await said()
    await restore()
    await press('重试')
    await expect.poll(() => page.getByText(/请检查网络/).count()).toBe(0)
    await page.getByText(words).first().waitFor()
  })
})

test.each(['导出 Excel', '导出 CSV', '导出 JSON', '自评表（Word）'])(
  '%s: said, and done once the network is back',
  async (name) => {
    await open('calculators/moe/')
    await press('更多')
    await page.getByRole('button', { name, exact: true }).waitFor()
    await cut()
    await press(name)
    await said()
    await restore()
    const file = page.waitForEvent('download')
    await press(name)
    await file
  },
)

test('Word 自评表: said, and done once the network is back', async () => {
  await open('calculators/moe/')
  await cut()
  await press('Word 自评表')
  await said()
  await restore()
  const file = page.waitForEvent('download')
  await press('重试')
  expect((await file).suggestedFilename()).toBe('联合实验室-自评表.docx')
})

test('a link opened without the network: said, and open once it is back', async () => {
  await open('calculators/moe/')
  const fragment = await encodeShare(SMALL)
  await cut()
  await page.evaluate((hash) => {
    location.hash = hash
  }, fragment)
  await said()
  await restore()
  await press('重试')
  await page.getByText('正在查看链接中的数据').waitFor()
  expect(await page.locator('[name="moe.equipmentValue"]').inputValue()).toBe('2600')
})

test('对照我的数据: said, and there once the network is back', async () => {
  await open('policies/moe-standard/')
  await cut()
  await press('对照我的数据')
  await said()
  expect(await page.getByRole('button', { name: '对照我的数据' }).isVisible()).toBe(true)
  await restore()
  await press('重试')
  await page.locator('#equipment .living').first().waitFor()
})

test('the words to mark at a clause: said, and marked once the network is back', async () => {
  await open('policies/moe-standard/')
  await cut()
  await page.evaluate(() => {
    location.hash = '#equipment&mark=%E4%BB%AA%E5%99%A8'
  })
  await said()
  await restore()
  await press('重试')
  await page.locator('#equipment mark').first().waitFor()
})

test('the search over a page: said within it, and searching once the network is back', async () => {
  await open('policies/moe-standard/')
  await cut()
  await page.keyboard.press('/')
  await said()
  await page.getByRole('button', { name: '关闭', exact: true }).last().click()
  await restore()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type('仪器设备')
  await page.waitForSelector('[data-search-results][data-state=done] a[data-hit]')
})

test('the search box of the home page: said, and searching once the network is back', async () => {
  await open('')
  await cut()
  await page.locator('input[type=search]').first().focus()
  await said()
  await restore()
  await press('重试')
  await page.locator('input[type=search]').first().fill('仪器设备')
  await page.waitForSelector('[data-search-results][data-state=done] a[data-hit]')
})
