import { expect, test } from 'vitest'
import { CALCULATORS } from '../../src/calculators/index.ts'
import { violations } from '../helpers/axe.ts'
import { startJourney } from '../helpers/journey.ts'
import { folded } from '../helpers/policies.ts'

const journey = startJourney('policies/moe-standard/')

const official = () =>
  journey.page.locator('article').evaluate((article) => {
    const copy = article.cloneNode(true) as Element
    for (const added of copy.querySelectorAll('[data-editorial]')) added.remove()
    return copy.textContent ?? ''
  })

test('a figure is typed once at its row, and stands in the cell of each stage', async () => {
  const { page } = journey
  await page.getByRole('button', { name: '对照我的数据' }).click()
  await page.locator('#equipment [name="moe.equipmentValue"]').fill('3100')
  const cell = (label: string) =>
    page.locator(`#equipment td[data-label="${label}"] .mark`).first().textContent()
  await expect.poll(() => cell('立项')).toBe('✓ 3,100 万元')
  await expect.poll(() => cell('验收')).toBe('✕ 3,100 万元，还差 900 万元')
  expect(await page.locator('[name="moe.equipmentValue"]').count()).toBe(1)
  await expect.poll(() => page.locator('.living-summary').textContent()).toContain('数值 13 项中 1 项达标')
})

test('what the standard has in words is judged in place, each stage for itself', async () => {
  const { page } = journey
  await page.getByRole('button', { name: '对照我的数据' }).click()
  const stage = page.locator('#discipline td[data-label="立项"]')
  await stage.getByRole('button', { name: '定性待判断' }).click()
  await stage.getByLabel('未达到').check()
  await expect.poll(() => stage.locator('.mark').textContent()).toBe('✕ 定性未达到')
  expect(await page.locator('#discipline td[data-label="验收"] .mark').textContent()).toBe('○ 定性待判断')
})

test('关闭对照 leaves the text as it was, also on the next page, until it is asked for again', async () => {
  const { page } = journey
  const text = folded(await official())
  const elements = () => page.locator('article *').count()
  const before = await elements()
  await page.getByRole('button', { name: '对照我的数据' }).click()
  await page.locator('[name="moe.buildingArea"]').fill('5200')
  expect(folded(await official())).toBe(text)
  await page.getByRole('button', { name: '关闭对照' }).click()
  await expect.poll(elements).toBe(before)
  await page.reload()
  await page.waitForTimeout(300)
  expect(await page.locator('.living').count()).toBe(0)
  await page.getByRole('button', { name: '对照我的数据' }).click()
  await expect.poll(() => page.locator('[name="moe.buildingArea"]').inputValue()).toBe('5200')
})

test.each(CALCULATORS)(
  '$policy: every indicator of $slug has a place in its text',
  async ({ policy, load }) => {
    const { page } = journey
    const { indicators } = (await load()).assess({})
    await page.goto(`${journey.site.url}policies/${policy}/`)
    await page.getByRole('button', { name: '对照我的数据' }).click()
    await page.locator('.living .mark').first().waitFor()
    const ids = indicators.flatMap(({ source }) => (source.policy === policy ? [source.fragment] : []))
    const marked = await page
      .locator('.living .mark')
      .evaluateAll(
        (marks, known) =>
          marks.map((mark) => known.filter((id) => document.getElementById(id)?.contains(mark)).pop()),
        ids,
      )
    // Another calculator's findings may stand at other clauses of the text.
    const own = marked.filter((id) => id !== undefined)
    expect([...new Set(own)].sort()).toEqual([...new Set(ids)].sort())
  },
)

test.each([360, 1440])('accessible at %d px with everything open', async (width) => {
  const { page } = journey
  await page.setViewportSize({ width, height: 900 })
  await page.getByRole('button', { name: '对照我的数据' }).click()
  await page.locator('[name="moe.equipmentValue"]').fill('约三百')
  await page.locator('#equipment button.mark').first().click()
  expect(await violations(page)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
})
