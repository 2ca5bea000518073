import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

let site: Site
let browser: Browser
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
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  noise.length = 0
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  await page.goto(`${site.url}calculators/moe/`)
})
afterEach(async () => {
  await page.close()
  expect(noise).toEqual([])
})

const indicator = (id: string) => page.locator(`[data-indicator="${id}"]`)
const statusOf = (criterion: string) =>
  page.locator(`[data-criterion="${criterion}"]`).getAttribute('data-status')
const field = (name: string) => page.locator(`[name="${name}"]`)

test('the example, a smaller equipment value, the other stage, the clause and back', async () => {
  await page.getByRole('button', { name: '载入示例' }).click()
  await expect.poll(() => statusOf('equipment/value')).toBe('met')
  await field('moe.equipmentValue').fill('2400')
  await expect.poll(() => indicator('equipment').getAttribute('data-status')).toBe('unmet')
  await expect.poll(() => indicator('equipment').textContent()).toContain('还差 100 万元')
  await page.getByLabel('验收', { exact: true }).check()
  await expect.poll(() => indicator('equipment').textContent()).toContain('还差 1,600 万元')
  await indicator('equipment').getByText('依据', { exact: true }).first().click()
  await indicator('equipment').getByRole('link', { name: '查看原文' }).first().click()
  await page.waitForURL(/policies\/moe-standard\/#equipment$/)
  const cell = page.locator('tr#equipment > th')
  expect(await cell.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  )
  await page.goBack()
  await expect.poll(() => field('moe.equipmentValue').inputValue()).toBe('2400')
  await expect.poll(() => indicator('equipment').getAttribute('data-status')).toBe('unmet')
})

test('the first render is the server’s; what follows changes inputs, texts and bars together', async () => {
  const silent = await browser.newPage({ javaScriptEnabled: false })
  await silent.goto(page.url())
  const before = await silent.locator('#calculator').innerHTML()
  await silent.close()
  expect(
    await page
      .locator('#calculator')
      .innerHTML()
      .then((html) => html.trim()),
  ).toBe(before.trim())
})

test('a bad figure is explained beside its field, kept as typed, and takes nothing else down', async () => {
  await page.getByRole('button', { name: '载入示例' }).click()
  for (const bad of ['-5', 'abc', '1e999', '二千六', '9'.repeat(60), '<img src=x onerror=alert(1)>']) {
    await field('moe.equipmentValue').fill(bad)
    await expect.poll(() => field('moe.equipmentValue').inputValue()).toBe(bad)
    await expect.poll(() => field('moe.equipmentValue').getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => statusOf('equipment/value')).toBe('unknown')
    await expect.poll(() => statusOf('building-space/area')).toBe('unmet')
  }
  await field('moe.equipmentValue').fill('２，６００')
  await expect.poll(() => statusOf('equipment/value')).toBe('met')
})

test('years are added, removed, and pasted as a row', async () => {
  await field('moe.annualFunding.0').evaluate((input) => {
    const data = new DataTransfer()
    data.setData('text/plain', '1,200\t1000\t900\n')
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect.poll(() => field('moe.annualFunding.2').inputValue()).toBe('900')
  await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('unmet')
  await indicator('dedicated-funding').getByRole('button', { name: '删去第 3 年' }).click()
  await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('met')
  await indicator('dedicated-funding').getByRole('button', { name: '添加一年' }).click()
  await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('unknown')
})

test('clearing can be undone; a change is said once, politely', async () => {
  await page.getByRole('button', { name: '载入示例' }).click()
  await page.getByRole('button', { name: '清空' }).click()
  await expect.poll(() => field('moe.equipmentValue').inputValue()).toBe('')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => field('moe.equipmentValue').inputValue()).toBe('2600')
  await page.waitForTimeout(800)
  await field('moe.equipmentValue').fill('2400')
  await page
    .getByRole('status')
    .filter({ hasText: '仪器设备：未达标，还差 100 万元' })
    .waitFor({ state: 'attached' })
})

test('keyboard alone: a figure, a judgement, the basis; the wheel changes nothing', async () => {
  await field('moe.equipmentValue').focus()
  await page.keyboard.type('2500')
  await page.mouse.wheel(0, 100)
  await expect.poll(() => field('moe.equipmentValue').inputValue()).toBe('2500')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await indicator('equipment').locator('blockquote').first().isVisible()).toBe(true)
  await field('moe.judgements.equipment/judgement.establishment').last().focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => statusOf('equipment/judgement')).toBe('unmet')
})

test('without JavaScript the thresholds stand as a table', async () => {
  const silent = await browser.newPage({ javaScriptEnabled: false })
  await silent.goto(page.url())
  expect(await silent.locator('#calculator').isVisible()).toBe(false)
  expect(await silent.locator('.thresholds tbody tr').count()).toBe(19)
  expect(await silent.locator('.thresholds').textContent()).toContain('不低于 2,500 万元')
  await silent.close()
})

test('nothing is fetched after the page has loaded, and nothing stored', async () => {
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('button', { name: '载入示例' }).click()
  await field('moe.equipmentValue').fill('2400')
  await page.getByLabel('验收', { exact: true }).check()
  expect(asked).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})
