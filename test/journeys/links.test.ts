import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { decodeShare, encodeShare } from '../../src/stores/share.ts'
import links from '../fixtures/links.json' with { type: 'json' }
import { launchBrowser } from '../helpers/browser.ts'
import { forgedLinks } from '../helpers/forged-links.ts'
import { openForged } from '../helpers/forged-visit.ts'
import { altered, SMALL } from '../helpers/links.ts'
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
  page = await context.newPage()
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
})
afterEach(async () => {
  await context.close()
  expect(noise).toEqual([])
})

const equipment = () => page.locator('[name="moe.equipmentValue"]').inputValue()
const remember = async () => {
  await page.getByRole('button', { name: '更多', exact: true }).click()
  await page.getByRole('button', { name: '在本机记住' }).click()
  await page.keyboard.press('Escape')
}
const open = async (fragment: string) => {
  await page.goto('about:blank')
  await page.goto(`${site.url}calculators/moe/#${fragment}`)
}

test('a link with what a chat program appends opens; one character altered, it says so and shows nothing else', async () => {
  const link = await encodeShare(SMALL)
  for (const after of ['。', '，请查收', '%20', '&utm_source=weixin']) {
    await open(link + after)
    await page.getByText('正在查看链接中的数据').waitFor()
    expect(await equipment()).toBe('2600')
    expect(await page.getByText('旧格式').count()).toBe(0)
  }
  for (const { text } of altered(link.slice('lab=2.'.length), 8, 1)) {
    await open(`lab=2.${text}`)
    await page.getByText(/链接不完整或已损坏|正在查看链接中的数据/).waitFor()
    expect(['', '2600']).toContain(await equipment())
  }
})

test('a link of version 1 opens and says that it cannot be verified', async () => {
  await open(links.find(({ name }) => name.includes('example'))?.fragment ?? '')
  await page.getByText('这个链接是旧格式，没有校验码，无法确认数据在转发中没有变动').waitFor()
  await expect.poll(equipment).toBe('2600')
})

test('what a later version put into the link is in the link shared again, also after a reload', async () => {
  const beside = { receipt: { at: '2030-01-01' } }
  await open(await encodeShare({ ...SMALL, case: { ...SMALL.case, beside } }))
  await page.getByText('正在查看链接中的数据').waitFor()
  await remember()
  await page.locator('[name="moe.equipmentValue"]').fill('2700')
  await page.waitForTimeout(600)
  await page.reload()
  await expect.poll(equipment).toBe('2700')
  await page.getByRole('button', { name: '分享', exact: true }).click()
  await expect.poll(() => page.locator('#share-link').inputValue()).toContain('#lab=2.')
  const shared = await page.locator('#share-link').inputValue()
  expect(await decodeShare(new URL(shared).hash.slice(1))).toMatchObject({
    kind: 'opened',
    isVerified: true,
    shared: { case: { beside, scenarios: [{ draft: { moe: { equipmentValue: '2700' } } }] } },
  })
})

test('forged links: nothing uncaught, no long silence, and the remembered lab is as it was', async () => {
  const { silences, errors, isKept } = await openForged(browser, site, 'moe', forgedLinks(40))
  expect(errors).toEqual([])
  // The proof, which runs alone, asks for one second.
  expect(silences[0]?.ms).toBeLessThan(2500)
  expect(isKept).toBe(true)
})

test('a figure typed and left within a second by the address bar is there on the way back', async () => {
  await page.goto(`${site.url}calculators/moe/`)
  await page.locator('[name="moe.equipmentValue"]').fill('2600')
  await page.goto(`${site.url}about/`)
  await page.goBack()
  await expect.poll(equipment).toBe('2600')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('typed figures follow within the tab: to the other calculator, a text, and back; a new tab has nothing', async () => {
  const listening = () => page.locator('#calculator[data-ready]').waitFor()
  await page.goto(`${site.url}calculators/moe/`)
  await listening()
  await page.locator('[name="moe.equipmentValue"]').fill('2600')
  await page.locator('[name="name"]').fill('甲')
  await page.goto(`${site.url}calculators/cas-hk/`)
  await listening()
  await expect.poll(() => page.locator('[name="name"]').inputValue()).toBe('甲')
  await page.locator('[name="casHk.projects.led"]').fill('3')
  await page.goto(`${site.url}policies/moe-standard/`)
  await expect.poll(() => page.locator('#equipment').textContent()).toContain('✓ 2,600 万元')
  await page.goto(`${site.url}calculators/moe/`)
  await expect.poll(equipment).toBe('2600')
  await page.goBack()
  await page.goBack()
  await expect.poll(() => page.locator('[name="casHk.projects.led"]').inputValue()).toBe('3')
  const other = await context.newPage()
  await other.goto(`${site.url}calculators/moe/`)
  await other.locator('#calculator[data-ready]').waitFor()
  expect(await other.locator('[name="moe.equipmentValue"]').inputValue()).toBe('')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('what is typed over a link’s figures is there after a reload; the reader’s own go on elsewhere', async () => {
  await page.goto(`${site.url}calculators/moe/`)
  await page.locator('[name="moe.equipmentValue"]').fill('1')
  const link = await encodeShare(SMALL)
  await page.goto(`${site.url}about/`)
  await page.goto(`${site.url}calculators/moe/#${link}`)
  await expect.poll(equipment).toBe('2600')
  await page.locator('[name="moe.equipmentValue"]').fill('2700')
  await page.reload()
  await expect.poll(equipment).toBe('2700')
  await page.goto(`${site.url}about/`)
  await page.goto(`${site.url}calculators/moe/`)
  await expect.poll(equipment).toBe('1')
})

test('two windows that write one lab in the same instant: neither edit is lost', async () => {
  await page.goto(`${site.url}calculators/moe/`)
  await page.locator('[name="moe.equipmentValue"]').fill('1')
  await remember()
  const second = await context.newPage()
  await second.goto(page.url())
  await second.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[name="moe.equipmentValue"]')?.value === '1',
  )
  const typeAt = (on: Page, value: string, moment: number) =>
    on.evaluate(
      async ([typed, at]) => {
        await new Promise((then) => setTimeout(then, Number(at) - Date.now()))
        const input = document.querySelector<HTMLInputElement>('[name="moe.equipmentValue"]')
        if (input === null) return
        input.value = String(typed)
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      },
      [value, moment],
    )
  const moment = Date.now() + 500
  await Promise.all([typeAt(page, '2', moment), typeAt(second, '3', moment)])
  const kept = () =>
    page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('joint-lab/1/'))
        .map(([, lab]) => JSON.parse(lab).case.scenarios[0].draft.moe.equipmentValue)
        .sort(),
    )
  await expect.poll(kept).toEqual(['2', '3'])
})
