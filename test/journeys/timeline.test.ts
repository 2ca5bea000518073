import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { violations } from '../helpers/axe.ts'
import { startJourney } from '../helpers/journey.ts'

const journey = startJourney('calculators/timeline/')

const fill = (name: string, value: string) => journey.page.locator(`[name="${name}"]`).fill(value)
const finding = (id: string) => journey.page.locator(`[data-criterion="${id}"]`)

test('days typed have theirs that follow, in the table, the picture, the list and a calendar', async () => {
  const { page } = journey
  await fill('dates.incubationStartedOn', '2024-02-29')
  await fill('dates.cycleStartedOn', '2022-01-01')
  await fill('zhejiang.recognisedOn', '2025-03-10')
  await expect.poll(() => finding('incubation/plan').getAttribute('data-on')).toBe('2026-02-28')
  const picture = page.locator('.day-picture svg')
  await expect.poll(() => picture.textContent()).toContain('2026-12-31 评估周期末日')
  expect(await picture.textContent()).toContain('浙江省（征求意见稿）')
  expect(await picture.textContent()).toContain('今天')
  await page.getByRole('tab', { name: '时间线' }).click()
  await page.locator('[data-moment="moe-earliest-application"][data-on="2026-02-28"]').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '加入日历：2026-12-31 评估周期末日' }).click(),
  ])
  const file = readFileSync((await download.path()) ?? '', 'utf8')
  expect(file).toContain('DTSTART;VALUE=DATE:20261231')
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1)
})

test('a day that is none, a year of two digits and days in the wrong order are said beside their fields', async () => {
  const { page } = journey
  const said = (name: string) =>
    page
      .locator('td.figures', { has: page.locator(`[name="${name}"]`) })
      .locator('.problem')
      .first()
      .textContent()
  await fill('dates.incubationStartedOn', '2024-02-30')
  await expect.poll(() => said('dates.incubationStartedOn')).toContain('应为存在的日期')
  await fill('dates.asOf', '24-05-01')
  await expect.poll(() => said('dates.asOf')).toContain('应为存在的日期')
  await fill('dates.incubationStartedOn', '2024-05-01')
  await fill('dates.establishedOn', '2024-04-30')
  await expect.poll(() => said('dates.establishedOn')).toContain('早于“培育组建开始日期”')
  await expect.poll(() => finding('construction/end').getAttribute('data-on')).toBe('unknown')
})

test.each([360, 1440])(
  'accessible at %d px with days filled in, in every tab, without a sideways scroll',
  async (width) => {
    const { page } = journey
    await fill('dates.establishedOn', '2024-03-01')
    await page.setViewportSize({ width, height: 900 })
    await page.locator('.day-picture svg').waitFor()
    for (const name of ['填写', '时间线', '步骤与清单']) {
      await page.getByRole('tab', { name, exact: true }).click()
      await page.locator('.tab-panel:not([hidden]) section, #panel-entry').first().waitFor()
      expect(await violations(page)).toEqual([])
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  },
)
