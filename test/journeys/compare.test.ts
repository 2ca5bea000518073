import { expect, test } from 'vitest'
import { violations } from '../helpers/axe.ts'
import { startJourney, withoutScript } from '../helpers/journey.ts'

const journey = startJourney('compare/')

const shown = (selector: string) => journey.page.locator(`${selector}:visible`).count()
const overflow = () =>
  journey.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The columns of a subject: how many stand beside the first, and the width of the narrowest in its own ems. */
const columns = (id: string) =>
  journey.page.locator(`#${id} .column`).evaluateAll((all) => {
    const boxes = all.map((column) => column.getBoundingClientRect())
    const em = Number.parseFloat(getComputedStyle(all[0] as Element).fontSize)
    return {
      beside: boxes.filter(({ top }) => top === boxes[0]?.top).length,
      narrowest: Math.min(...boxes.map(({ width }) => width)) / em,
    }
  })

test.each([
  [1440, 5],
  [1024, 4],
  [390, 1],
])('at %d px %d texts stand side by side, none narrower than twelve characters', async (width, beside) => {
  const { page } = journey
  await page.setViewportSize({ width, height: 844 })
  const seen = await columns('leader')
  expect(seen.beside).toBe(beside)
  expect(seen.narrowest).toBeGreaterThanOrEqual(12)
  expect(await overflow()).toBe(0)
})

test('the contents stay beside the text, and say which subject is read', async () => {
  const { page } = journey
  await page.locator('[data-outline] a[href="#funding"]').click()
  await expect.poll(() => page.locator('[data-outline] [aria-current]').textContent()).toContain('经费')
  expect((await page.locator('[data-outline]').boundingBox())?.y).toBe(0)
})

test('only the chosen texts are shown, with what they say; a link to the rest shows it again', async () => {
  const { page } = journey
  await page.getByLabel('立项建设与验收标准').check()
  await page.getByLabel('中科院—香港联合实验室评估办法').check()
  expect(await shown('.column[data-text="zhejiang-measures"]')).toBe(0)
  expect(await shown('#funding .column')).toBe(2)
  expect(await page.locator('#exclusion').isVisible()).toBe(false)
  expect(await page.locator('[data-outline] a[href="#exclusion"]').isVisible()).toBe(false)
  expect(await page.locator('[data-filter-says]').textContent()).toMatch(/^显示 71 项中的 \d+ 项。$/)
  await page.evaluate(() => {
    location.hash = '#exclusion'
  })
  await expect.poll(() => page.locator('#exclusion').isVisible()).toBe(true)
  expect(await page.getByLabel('立项建设与验收标准').isChecked()).toBe(false)
  expect(await shown('[data-entry]')).toBe(71)
})

test('a quote leads to its clause', async () => {
  const { page } = journey
  await page.locator('#recommend a', { hasText: '不设批次，不限时间，不定名额' }).first().click()
  await page.waitForURL('**/policies/moe-plan-2014/#s-3-4')
  await expect.poll(() => page.locator('.arrived').getAttribute('id')).toBe('s-3-4')
})

test('a clause leads to what rests on it, and from there to where it disagrees', async () => {
  const { page } = journey
  await page.goto(`${journey.site.url}policies/zhejiang-measures/#art-14`)
  await page.locator('#art-14 .num').focus()
  await page.getByRole('link', { name: '相关条款与分歧', exact: true }).click()
  await page.waitForURL('**/compare/zhejiang-measures/#art-14')
  const clause = page.locator('#art-14')
  expect(await clause.textContent()).toContain('“一个月内”按日历月')
  await clause.getByRole('link', { name: '先变更还是先申请' }).click()
  await page.waitForURL('**/compare/#conflict-change-or-apply')
  expect(await page.locator('#conflict-change-or-apply').isVisible()).toBe(true)
})

test('a word with other meanings leads to them in one touch', async () => {
  const { page } = journey
  await page.goto(`${journey.site.url}policies/moe-standard/#note-1`)
  await page.locator('#note-1 .sense').click()
  await page.waitForURL('**/compare/#term-mode')
  expect(await page.locator('#term-mode').textContent()).toContain('选择不同的模式')
})

test('the lab’s own figures stand below the words that ask for them, in both stages; before, no rule is downloaded', async () => {
  const { page } = journey
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await page.waitForTimeout(300)
  expect(asked.filter((address) => /assets\/calculator-/.test(address))).toEqual([])
  expect(await page.locator('[data-own-says]').isVisible()).toBe(false)
  await page.goto(`${journey.site.url}calculators/moe/`)
  await page.fill('[name="moe.equipmentValue"]', '3100')
  await page.locator('[data-criterion="equipment/value"][data-status=met]').first().waitFor()
  await page.goto(`${journey.site.url}compare/#equipment`)
  const marks = () => page.locator('#equipment .mark').allTextContents()
  await expect.poll(marks).toEqual(['✓ 3,100 万元', '✕ 3,100 万元，还差 900 万元'])
  expect(await page.locator('.mark').count()).toBe(2)
  expect(await page.locator('[data-own-says]').textContent()).toContain('自测结果，非官方结论')
  expect(await violations(page)).toEqual([])
})

test('without JavaScript every text and every subject is there, and nothing that waits for a script', async () => {
  const seen = await withoutScript(journey, async (silent) => ({
    subjects: await silent.locator('[data-entry]:visible').count(),
    filter: await silent.locator('[data-text-filter]').isVisible(),
    own: await silent.locator('[data-own-says]').isVisible(),
    link: await silent.locator('#funding .column a').first().getAttribute('href'),
  }))
  expect(seen).toEqual({
    subjects: 71,
    filter: false,
    own: false,
    link: '../policies/moe-standard/#dedicated-funding',
  })
})

test.each(['', 'cas-hk-evaluation/'])(
  'compare/%s is accessible on a phone, and nothing sticks out',
  async (path) => {
    const { page } = journey
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${journey.site.url}compare/${path}`)
    expect(await violations(page)).toEqual([])
    expect(await overflow()).toBe(0)
  },
)
