import { expect, test } from 'vitest'
import { CALCULATORS } from '../../src/calculators/index.ts'
import { violations } from '../helpers/axe.ts'
import { startJourney, withoutScript } from '../helpers/journey.ts'

const journey = startJourney('')

const result = (path: string) => journey.page.locator(`[data-quick-result="${path}"]`).textContent()
const answer = (slug: string) => journey.page.locator(`[data-quick="${slug}"] [data-answer]`).textContent()

test('all of it is on one screen of 1440 × 900, with a card for each calculator and a row for each text', async () => {
  const { page } = journey
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900)
  expect(await page.locator('[data-quick]').count()).toBe(CALCULATORS.length)
  expect(await page.locator('.texts tbody tr').count()).toBe(5)
  expect(await page.locator('.texts thead th').allTextContents()).toEqual([
    '名称',
    '机关与文号',
    '状态',
    '管什么',
  ])
})

test('what is typed is answered on the spot, and goes on in the calculator', async () => {
  const { page } = journey
  await page.fill('[name="moe.equipmentValue"]', '3100')
  await expect.poll(() => result('moe.equipmentValue')).toBe('立项 ✓ 达标 · 验收 ✕ 还差 900 万元')
  await expect.poll(() => answer('moe')).toMatch(/^立项：数值 13 项中 1 项达标，12 项待填/)
  await page.fill('[name="casHk.projects.led"]', '2')
  await expect.poll(() => result('casHk.projects.led')).toBe('B 档，2 × 5 = 10 当量')
  expect(await violations(page)).toEqual([])
  await page.locator('[data-quick="moe"] .entry').click()
  await page.waitForURL('**/calculators/moe/')
  await expect.poll(() => page.locator('[name="moe.equipmentValue"]').inputValue()).toBe('3100')
  await page.goBack()
  await expect.poll(() => page.locator('[name="moe.equipmentValue"]').inputValue()).toBe('3100')
})

test('a figure that cannot be right says so, and takes nothing else down', async () => {
  const { page } = journey
  await page.fill('[name="moe.domesticResearchers"]', '五十')
  await expect.poll(() => result('moe.domesticResearchers')).toContain('应填')
  await page.fill('[name="moe.buildingArea"]', '5000')
  await expect.poll(() => result('moe.buildingArea')).toBe('立项 ✓ 达标')
  expect(await page.locator('[name="moe.domesticResearchers"]').inputValue()).toBe('五十')
  expect(await page.locator('[name="moe.domesticResearchers"]').getAttribute('aria-invalid')).toBe('true')
})

test('before anybody types no rule is downloaded', async () => {
  const { page } = journey
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await page.waitForTimeout(500)
  expect(asked.filter((address) => /assets\/part-/.test(address)).length).toBeLessThanOrEqual(2)
})

test('each number leads to its clause, which states it', async () => {
  const { page } = journey
  for (const [number, clause, words] of [
    ['2,500 / 4,000', 'equipment', '≧2500万元'],
    ['1/3', 'academic-committee', '≧总人数的1/3'],
  ] as const) {
    await page.goto(journey.site.url)
    await page.locator('.looked-up a', { hasText: number }).click()
    await expect.poll(() => page.locator('.arrived').getAttribute('id')).toBe(clause)
    expect(await page.locator('.arrived').textContent()).toContain(words)
  }
})

test('an example is a search', async () => {
  const { page } = journey
  await page.getByRole('link', { name: '≥5000' }).click()
  await page.waitForSelector('[data-search-results][data-state=done]')
  expect(await page.locator('a[data-hit]').first().getAttribute('href')).toContain(
    'moe-standard/#building-space',
  )
})

test('without JavaScript the questions are links, and nothing waits to be typed into', async () => {
  const seen = await withoutScript(journey, async (silent) => ({
    inputs: await silent.locator('[data-quick] input').first().isVisible(),
    entry: await silent.locator('[data-quick] .entry').first().isVisible(),
  }))
  expect(seen).toEqual({ inputs: false, entry: true })
})
