import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { violations } from '../helpers/axe.ts'
import { startJourney, withoutScript } from '../helpers/journey.ts'
import { loadExample } from '../helpers/lab.ts'

const journey = startJourney('calculators/application-2022/')

const field = (path: string) => journey.page.locator(`[name="application2022.${path}"]`)
const statusOf = (criterion: string) =>
  journey.page.locator(`#calculator [data-criterion="${criterion}"]`).getAttribute('data-status')
const saidAt = (place: string) => journey.page.locator(`[id="row-${place}"]`).textContent()
const answer = () => journey.page.locator('[data-answer]').textContent()
const press = (name: string | RegExp) => journey.page.getByRole('button', { name }).click()

/** Answers a three-part switch. */
const choose = (path: string, value: string) =>
  journey.page.locator(`label[for="f-application2022.${path}-${value}"]`).click()

test('who may recommend, what is excluded and which opinions are asked for follow from a few answers', async () => {
  await field('recommender.kind').selectOption('central-university')
  await field('recommender.university').selectOption('own')
  await field('recommender.count').fill('2')
  await expect.poll(() => statusOf('who-central')).toBe('unmet')
  await field('recommender.count').fill('1')
  await expect.poll(() => statusOf('who-central')).toBe('met')
  // What does not concern this applicant has no finding.
  expect(await journey.page.locator('#calculator [data-criterion="opinion-local"]').count()).toBe(0)
  await choose('form-s-7-1', 'true')
  await expect.poll(() => statusOf('opinion-central')).toBe('met')
  await choose('labType', 'platform')
  await choose('platformHasNationalBase', 'true')
  await expect.poll(() => statusOf('exclude-base')).toBe('unmet')
  expect(
    await journey.page.locator('tr.entry', { hasText: '不再支持建设联合实验室' }).textContent(),
  ).toContain('不再支持')
  await choose('labType', 'overseas-team')
  await expect.poll(() => statusOf('exclude-base')).toBe('unknown')
  await field('field').fill('碳达峰、碳中和')
  await expect.poll(() => statusOf('field')).toBe('priority')
  await field('substantiveYears').fill('1.5')
  await expect.poll(() => statusOf('two-years')).toBe('unmet')
  expect(await answer()).toContain('不符合 1')
})

test('a text is counted as Word counts it while it is typed, and is near where only the characters are too many', async () => {
  await field('text.significance').fill('建设意义 and aims, 3.5%。')
  await expect.poll(() => saidAt('text.significance')).toContain('8 字，18 字符')
  await field('text.significance').fill('字'.repeat(500))
  await expect.poll(() => statusOf('text.significance')).toBe('met')
  await field('text.significance').fill('字'.repeat(512))
  await expect.poll(() => saidAt('text.significance')).toContain('超出 12 字')
  await field('text.significance').fill('joint '.repeat(120))
  await expect.poll(() => statusOf('text.significance')).toBe('near')
  expect(await saidAt('text.significance')).toContain('接近')
})

test('10,000 pasted characters, a field of blanks and junk each get their sentence, and nothing typed is lost', async () => {
  await field('text.plan').fill('规划'.repeat(5000))
  await expect.poll(() => saidAt('text.plan')).toContain('超出 9200 字')
  await field('labName').fill('名'.repeat(10_000))
  await expect.poll(() => saidAt('labName')).toContain('最多 200 字，现有 10000 字')
  expect((await field('labName').inputValue()).length).toBe(10_000)
  await field('chinese.name').fill(' 　 ')
  await expect.poll(() => statusOf('chinese.name')).toBe('unmet')
  expect(await saidAt('chinese.name')).toContain('空缺')
  await field('resources.area').fill('很大')
  await expect.poll(() => saidAt('resources.area')).toContain('没有的填“无”')
  expect(await field('resources.area').inputValue()).toBe('很大')
  await field('resources.area').fill('无')
  await expect.poll(() => statusOf('resources.area')).toBe('met')
  await field('agreement.signedOn').fill('2021年13月')
  await expect.poll(() => saidAt('agreement.signedOn')).toContain('应为年月')
  await field('agreement.signedOn').fill('2021年3月')
  await expect.poll(() => statusOf('agreement.signedOn')).toBe('met')
  await field('cover.labName').fill('另一个名称')
  await field('labName').fill('示例联合实验室')
  await expect.poll(() => saidAt('cover.labName')).toContain('与表内的不一致')
})

test('what the standard has is taken over where the terms agree, and suggested with a caution where not', async () => {
  const { page, site } = journey
  await page.goto(`${site.url}calculators/moe/`)
  await page.locator('[name="moe.buildingArea"]').fill('5,200')
  await page.locator('[name="moe.domesticResearchers"]').fill('50')
  await page.locator('[name="moe.annualFunding.0"]').fill('1000')
  await page.locator('[name="moe.annualFunding.1"]').fill('1500')
  await page.goto(`${site.url}calculators/application-2022/`)
  await expect.poll(() => page.locator('.standard-band').textContent()).toContain('约束性 10 项')
  await press('带入说法一致的 1 栏')
  await expect.poll(() => field('resources.area').inputValue()).toBe('5200')
  // Neither equated silently nor chosen for the reader.
  expect(await field('team.domesticFixed').inputValue()).toBe('')
  expect(await saidAt('team.domesticFixed')).toContain('窄于标准的“国内研究人员”')
  expect(await saidAt('resources.funding')).toContain('请自行选择')
  await press(/填入 2500（2 年合计）/)
  await expect.poll(() => field('resources.funding').inputValue()).toBe('2500')
  await press('填入 50')
  await expect.poll(() => statusOf('team.domesticFixed')).toBe('met')
  await press('撤销')
  await expect.poll(() => field('resources.area').inputValue()).toBe('')
})

test('the 申报书 comes out as a Word draft in its own layout, and on paper', async () => {
  const { page } = journey
  await loadExample(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '申报书草稿（Word）' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('示例联合实验室-申报书草稿.docx')
  const parts = unzipSync(readFileSync(await file.path()))
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array()).replace(/<[^>]+>/g, '')
  const words = text('word/document.xml')
  for (const said of [
    '填表说明',
    '基本信息表',
    '示例材料教育部重点实验室',
    '八、相关附件和证明材料',
    '中英文本各一份',
  ])
    expect(words).toContain(said)
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await press('打印申报书草稿')
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-only .form')
  await expect.poll(() => sheet.isVisible()).toBe(true)
  expect(await sheet.textContent()).toContain('草稿，以系统生成为准')
  expect(await page.locator('#calculator').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await page.locator('.print-only').count()).toBe(0)
})

test('a link that has no room for the long texts leaves them out and says so; pressed, it takes them along', async () => {
  const { page } = journey
  await field('labName').fill('示例联合实验室')
  await field('form-s-1-1').fill('需求')
  const link = () => page.locator('#share-link').inputValue()
  await press('分享')
  await expect.poll(link).toContain('#lab=2.')
  expect(await page.locator('.share').textContent()).not.toContain('没有放进链接')
  await page.keyboard.press('Escape')
  // Words that do not repeat do not become short.
  const long = Array.from({ length: 1500 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
  ).join('')
  await field('text.plan').fill(long)
  await press('分享')
  await expect.poll(() => page.locator('.share').textContent()).toContain('2 段长文字没有放进链接')
  await expect.poll(async () => (await link()).length).toBeLessThan(2000)
  const short = await link()
  await press('仍放进链接')
  await expect.poll(async () => (await link()).length).toBeGreaterThan(2000)
  const whole = await link()
  const opened = await journey.browser.newPage()
  await opened.goto(short)
  await expect
    .poll(() => opened.locator('[name="application2022.labName"]').inputValue())
    .toBe('示例联合实验室')
  expect(await opened.locator('[name="application2022.text.plan"]').inputValue()).toBe('')
  await opened.goto('about:blank')
  await opened.goto(whole)
  await expect.poll(() => opened.locator('[name="application2022.text.plan"]').inputValue()).toBe(long)
  await opened.close()
})

test.each(['导出 Excel', '导出 CSV', '导出 JSON'])('%s and back: the same application', async (label) => {
  const { page } = journey
  await loadExample(page)
  const entries = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('#calculator [name^="application2022."]')].map(
        (entry) =>
          entry.type === 'radio'
            ? `${entry.name} ${entry.value} ${entry.checked}`
            : `${entry.name} ${entry.value}`,
      ),
    )
  await expect.poll(() => field('labName').inputValue()).toBe('示例联合实验室')
  const before = await entries()
  await press('更多')
  const [file] = await Promise.all([page.waitForEvent('download'), press(label)])
  const bytes = readFileSync(await file.path())
  await press('清空')
  await expect.poll(() => field('labName').inputValue()).toBe('')
  await press('更多')
  await page
    .locator('.files input[type="file"]')
    .setInputFiles({ name: file.suggestedFilename(), mimeType: '', buffer: bytes })
  await press(/^确认导入/)
  await expect.poll(entries).toEqual(before)
})

test('the keys of a sheet work in the form; a press leads from a step to its place', async () => {
  const { page } = journey
  await field('cover.contact').focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
    'application2022.cover.phone',
  )
  await page.keyboard.type('010')
  await page.keyboard.press('Escape')
  expect(await field('cover.phone').inputValue()).toBe('')
  await field('director.foreign.email').fill(' ')
  await page.getByRole('link', { name: '实验室主任·外方·电子邮箱：空缺' }).click()
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name))
    .toBe('application2022.director.foreign.email')
})

test('on a phone the parts of the form are folded with how far they are, and a link unfolds its part', async () => {
  const { page } = journey
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${page.url()}#row-text.plan`)
  await page.reload()
  await expect.poll(() => field('text.plan').isVisible()).toBe(true)
  expect(await field('cover.contact').isVisible()).toBe(false)
  const fold = page.getByRole('button', { name: /^封面 · 已填 0\/6/ })
  await fold.click()
  expect(await field('cover.contact').isVisible()).toBe(true)
  expect(await violations(page)).toEqual([])
})

test('filled in, with suggestions and problems on it, the page is accessible', async () => {
  const { page } = journey
  await loadExample(page)
  await field('resources.area').fill('很大')
  await expect.poll(() => saidAt('resources.area')).toContain('没有的填“无”')
  expect(await violations(page)).toEqual([])
})

test('beside its text each clause shows how the application stands, and is answered in place', async () => {
  const { page, site } = journey
  await field('substantiveYears').fill('3')
  await page.goto(`${site.url}policies/moe-notice-2022/`)
  const living = (fragment: string) =>
    page
      .locator(`[id="${fragment}"]`)
      .locator(
        'xpath=.//*[@data-editorial][contains(@class,"living")] | following-sibling::*[contains(@class,"living")]',
      )
  await expect.poll(() => living('s-1-3').allTextContents()).toContainEqual(expect.stringContaining('符合'))
  await expect.poll(() => living('form-basic').first().textContent()).toContain('已填 0/32')
  await page
    .locator('[id="s-1-1"]')
    .getByRole('button', { name: /特色与目标：待确认/ })
    .click()
  await page.locator('[id="s-1-1"]').getByLabel('符合', { exact: true }).check()
  await expect
    .poll(() =>
      page
        .locator('[id="s-1-1"]')
        .getByRole('button', { name: /特色与目标/ })
        .textContent(),
    )
    .toContain('符合')
})

test('without JavaScript every rule, cell and heading can be read', async () => {
  const text = await withoutScript(journey, (silent) => silent.locator('main').textContent())
  for (const words of [
    '各省级教育行政部门可推荐1项',
    '限500字内',
    '重点说明开放基金、种子基金',
    '8.6 其他相关材料',
  ])
    expect(text).toContain(words)
})
