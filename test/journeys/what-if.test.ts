import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { loadExample, pressMore } from '../helpers/lab.ts'
import { folded } from '../helpers/policies.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

let site: Site
let browser: Browser
let context: BrowserContext
let page: Page
const noise: string[] = []

beforeAll(async () => {
  site = await serveSite({ base: '/kyc/' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})
beforeEach(async () => {
  noise.length = 0
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  page = await open(context, 'calculators/moe/')
})
afterEach(async () => {
  await context.close()
  expect(noise).toEqual([])
})

async function open(where: BrowserContext, path: string): Promise<Page> {
  const opened = await where.newPage()
  opened.on('console', (message) => noise.push(message.text()))
  opened.on('pageerror', (error) => noise.push(error.message))
  await opened.goto(site.url + path)
  return opened
}

const field = (on: Page, name: string) => on.locator(`[name="${name}"]`)
const equipment = (on: Page) => field(on, 'moe.equipmentValue').inputValue()
const press = (on: Page, name: string | RegExp) =>
  on
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
const NEW = /^＋ 方案/
/** Every input of the page with what is in it. */
const inputs = (on: Page) =>
  on.locator('#calculator :is(input, textarea):not(#share-link, [name="lab-label"])').evaluateAll((all) =>
    all.map((input) => {
      const { name, value, checked } = input as HTMLInputElement
      return `${name}=${value} ${checked}`
    }),
  )

test('two scenarios: what they change is said, and the smallest figure that is enough is filled in', async () => {
  await loadExample(page)
  await press(page, NEW)
  await field(page, 'moe.equipmentValue').fill('2400')
  expect(await page.locator('tr:has([name="moe.equipmentValue"]) .was').textContent()).toContain('2600')
  await press(page, '依据：建筑空间面积')
  await press(page, /^在新方案中填入达标值：立项/)
  await expect.poll(() => field(page, 'moe.buildingArea').inputValue()).toBe('5000')
  await page.getByRole('tab', { name: '各方案比较' }).click()
  const moved = page.locator('[data-moved="立项：建筑空间面积达标"]')
  await expect.poll(() => moved.textContent()).toContain('建筑空间面积：4700 ㎡ → 5000 ㎡')
  expect(await moved.textContent()).toContain('建筑空间面积：还差 300 ㎡ → 达标')
  expect(await moved.textContent()).toContain('仪器设备总值：达标 → 还差 100 万元')
  expect(await page.locator('.comparison td[data-changed="true"] strong').count()).toBeGreaterThan(3)
  await press(page, '现状')
  await expect.poll(() => equipment(page)).toBe('2600')
})

test('a link opens in a clean browser as it was; it overwrites nothing', async () => {
  await loadExample(page)
  await press(page, NEW)
  await field(page, 'moe.equipmentValue').fill('二千六')
  await page.getByLabel('验收', { exact: true }).check()
  await press(page, '分享')
  await expect.poll(() => page.locator('#share-link').inputValue()).toContain('#lab=2.')
  const link = await page.locator('#share-link').inputValue()
  const before = await inputs(page)

  const clean = await browser.newContext()
  const other = await open(clean, 'calculators/moe/')
  await loadExample(other)
  await pressMore(other, '在本机记住')
  await other.goto(link)
  await other.reload()
  await expect.poll(() => equipment(other)).toBe('二千六')
  expect(await inputs(other)).toEqual(before)
  await field(other, 'moe.equipmentValue').fill('1')
  await press(other, '退出查看')
  await expect.poll(() => equipment(other)).toBe('2600')
  await other.goto(link.slice(0, -40))
  await other.getByText('链接不完整或已损坏').waitFor()
  await expect.poll(() => equipment(other)).toBe('2600')
  await clean.close()
})

test('nothing is stored before 在本机记住; two windows never overwrite each other; 清除 can be undone', async () => {
  await loadExample(page)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await pressMore(page, '在本机记住')
  const second = await open(context, 'calculators/moe/')
  await expect.poll(() => equipment(second)).toBe('2600')
  await field(second, 'moe.equipmentValue').fill('3000')
  await expect.poll(() => equipment(page)).toBe('3000')
  await pressMore(page, '清除')
  await press(second, '更多')
  await expect.poll(() => second.getByRole('button', { name: '在本机记住' }).count()).toBe(1)
  expect(await equipment(second)).toBe('3000')
  await press(page, '撤销')
  await page.reload()
  await expect.poll(() => equipment(page)).toBe('3000')
})

test('figures that are not remembered survive another lab opened, a link within the page and a reload', async () => {
  await field(page, 'moe.equipmentValue').fill('1')
  await pressMore(page, '在本机记住')
  await press(page, '更多')
  await field(page, 'lab-label').fill('甲')
  await press(page, '新建')
  await page.keyboard.press('Escape')
  await field(page, 'moe.equipmentValue').fill('2')
  await pressMore(page, '甲')
  await expect.poll(() => equipment(page)).toBe('1')
  await page.getByText('没有在本机记住，可撤销找回').waitFor()
  await press(page, '撤销')
  await expect.poll(() => equipment(page)).toBe('2')
  await page.getByLabel('验收', { exact: true }).check()
  await page.waitForTimeout(1500)
  await page.evaluate(() => {
    location.hash = '#building-space'
  })
  await page.waitForTimeout(200)
  await page.reload()
  await expect.poll(() => equipment(page)).toBe('2')
  expect(await page.getByLabel('验收', { exact: true }).isChecked()).toBe(true)
})

test('a linked lab that is remembered is the reader’s own, also after a reload', async () => {
  await loadExample(page)
  await press(page, '分享')
  await expect.poll(() => page.locator('#share-link').inputValue()).toContain('#lab=2.')
  await page.goto(await page.locator('#share-link').inputValue())
  await page.getByRole('button', { name: '退出查看' }).waitFor()
  await pressMore(page, '在本机记住')
  await expect.poll(() => page.getByRole('button', { name: '退出查看' }).count()).toBe(0)
  await field(page, 'moe.equipmentValue').fill('1')
  await page.waitForTimeout(500)
  await page.reload()
  await expect.poll(() => equipment(page)).toBe('1')
})

test('no scenario is without a name, and none is made beyond the most', async () => {
  await loadExample(page)
  await press(page, NEW)
  await press(page, '更多')
  await page.getByLabel('方案名称').fill('')
  await page.getByRole('button', { name: '方案1', exact: true }).waitFor()
  await page.getByLabel('方案名称').fill('现状')
  expect(await page.getByLabel('方案名称').inputValue()).toBe('现状')
  await page.getByLabel('方案名称').blur()
  await expect.poll(() => page.getByLabel('方案名称').inputValue()).toBe('现状 2')
  for (let made = 2; made < 12; made += 1) await press(page, NEW)
  const more = page.getByRole('button', { name: NEW })
  await expect.poll(() => more.isDisabled()).toBe(true)
  expect(await more.textContent()).toContain('已有 12 个，请先删除一个')
})

test('a corrupted store is reported, can be had as a file, and loses nothing', async () => {
  await page.evaluate(() => {
    localStorage.setItem('joint-lab/1/broken', '{"id":"broken"')
    localStorage.setItem('joint-lab/current', 'broken')
  })
  await page.reload()
  await page.getByText('已搁置，没有删除').waitFor()
  const file = page.waitForEvent('download')
  await press(page, '下载')
  expect((await file).suggestedFilename()).toContain('无法读取')
  await loadExample(page)
  await pressMore(page, '在本机记住')
  await page.reload()
  await expect.poll(() => equipment(page)).toBe('2600')
  expect(await page.evaluate(() => localStorage.getItem('joint-lab/1/broken'))).toBe('{"id":"broken"')
})

test('a clause shows the reader’s own figure, changes it, and stays the official text', async () => {
  const policy = await open(context, 'policies/moe-standard/')
  const official = () =>
    policy.locator('article').evaluate((article) => {
      const copy = article.cloneNode(true) as Element
      for (const added of copy.querySelectorAll('[data-editorial]')) added.remove()
      return copy.textContent ?? ''
    })
  const text = folded(await official())
  await press(policy, '对照我的数据')
  await policy.locator('#equipment .living').first().waitFor()
  expect(folded(await official())).toBe(text)

  await loadExample(page)
  await pressMore(page, '在本机记住')
  await policy.reload()
  const mark = policy.locator('#equipment .living')
  await expect
    .poll(async () => (await mark.allTextContents()).join('|'))
    .toMatch(/^仪器设备总值.*\|✓ 2,600 万元.*\|✕ 2,600 万元，还差 1,400 万元/)
  await mark.locator('[name="moe.equipmentValue"]').fill('4000')
  await expect.poll(() => mark.last().textContent()).toContain('✓ 4,000 万元')
  await expect.poll(() => equipment(page)).toBe('4000')
})
