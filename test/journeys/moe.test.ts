import { expect, test } from 'vitest'
import { startJourney, withoutScript } from '../helpers/journey.ts'
import { loadExample, pressMore } from '../helpers/lab.ts'

const journey = startJourney('calculators/moe/')
type Stage = 'establishment' | 'acceptance'
/** What the overview says of an indicator. */
const indicator = (id: string, stage: Stage = 'establishment') =>
  journey.page.locator(`[data-indicator="${id}"][data-stage="${stage}"]`)
const criterion = (id: string, stage: Stage = 'establishment') =>
  journey.page.locator(`[data-criterion="${id}"][data-stage="${stage}"]`)
const statusOf = (id: string, stage?: Stage) => criterion(id, stage).getAttribute('data-status')
const field = (name: string) => journey.page.locator(`[name="${name}"]`)
/** The line of a criterion in the table, and what it opens to. */
const line = (id: string) =>
  journey.page.locator('tr.entry', { has: journey.page.locator(`[id="row-${id}"]`) })
const details = (id: string) => line(id).locator('xpath=following-sibling::tr[1]')
const open = (id: string) => line(id).getByRole('button', { name: '依据' }).click()

test('the example, a smaller equipment value, the other stage, the clause and back', async () => {
  await loadExample(journey.page)
  await expect.poll(() => statusOf('equipment/value')).toBe('met')
  await field('moe.equipmentValue').fill('2400')
  await expect.poll(() => indicator('equipment').getAttribute('data-status')).toBe('unmet')
  await expect.poll(() => indicator('equipment').textContent()).toContain('还差 100 万元')
  await journey.page.getByLabel('验收', { exact: true }).check()
  await expect.poll(() => indicator('equipment', 'acceptance').textContent()).toContain('还差 1,600 万元')
  expect(await criterion('equipment/value').textContent()).toContain('还差 100 万元')
  await open('equipment/value')
  await details('equipment/value').getByRole('link', { name: '查看原文' }).first().click()
  await journey.page.waitForURL(/policies\/moe-standard\/#equipment$/)
  const cell = journey.page.locator('tr#equipment > th')
  expect(await cell.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  )
  await journey.page.goBack()
  await expect.poll(() => field('moe.equipmentValue').inputValue()).toBe('2400')
  await expect.poll(() => indicator('equipment').getAttribute('data-status')).toBe('unmet')
})

test('the first render is the server’s; saved state comes only after it', async () => {
  const served = await withoutScript(journey, (silent) => silent.locator('#calculator').innerHTML())
  expect((await journey.page.locator('#calculator').innerHTML()).trim()).toBe(served.trim())
})

test('a bad figure is explained beside its field, kept as typed, and takes nothing else down', async () => {
  await loadExample(journey.page)
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
    data.setData('text/plain', '1,200\t1000\t900\t1000\n')
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect.poll(() => field('moe.annualFunding.2').inputValue()).toBe('900')
  await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('unmet')
  await field('moe.annualFunding.2').fill('1000')
  await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('met')
  await line('dedicated-funding/annual').getByRole('button', { name: '删去第 4 年' }).click()
  await expect.poll(() => field('moe.annualFunding.3').count()).toBe(0)
  await line('dedicated-funding/annual').getByRole('button', { name: '添加一年' }).click()
  await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('unknown')
  await expect
    .poll(() => field('moe.annualFunding.3').evaluate((input) => document.activeElement === input))
    .toBe(true)
})

test('the form has the three years and six semesters; one year is no verdict, and an emptied cell is not given', async () => {
  for (const year of [0, 1, 2]) expect(await field(`moe.annualFunding.${year}`).isVisible()).toBe(true)
  await field('moe.annualFunding.0').fill('1200')
  await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('unknown')
  await expect
    .poll(() => criterion('dedicated-funding/annual').textContent())
    .toContain('已填 1 年，建设期共 3 年')
  await field('moe.annualFunding.1').fill('1000')
  await field('moe.annualFunding.2').fill('1000')
  await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('met')
  await field('moe.papers.0.total').fill('10')
  await field('moe.papers.0.joint').fill('9')
  await expect.poll(() => statusOf('innovation/joint-paper-share')).toBe('met')
  expect(await criterion('innovation/joint-paper-share').textContent()).toContain('已填 1 年')
  expect(await statusOf('innovation/joint-paper-share', 'acceptance')).toBe('unknown')
  for (const semester of [0, 5])
    expect(await field(`moe.bilingualCourses.${semester}`).isVisible()).toBe(true)
  await field('moe.papers.1.total').fill('5')
  await field('moe.papers.1.total').fill('')
  await expect.poll(() => statusOf('innovation/joint-paper-share')).toBe('met')
})

test('填入达标值 gives every year there must be', async () => {
  await field('moe.annualFunding.0').fill('900')
  await open('dedicated-funding/annual')
  await journey.page
    .getByRole('button', { name: /^在新方案中填入/ })
    .first()
    .click()
  await expect.poll(() => field('moe.annualFunding.2').inputValue()).toBe('1000')
  await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('met')
})

test('what falls furthest short stands first among the next steps, and a step leads to its figure', async () => {
  await field('moe.buildingArea').fill('4900')
  await field('moe.equipmentValue').fill('500')
  await field('moe.projectsLastThreeYears').fill('2')
  const steps = journey.page.locator('.answer-next ol a')
  await expect
    .poll(async () => (await steps.allTextContents()).slice(0, 2))
    .toEqual(['仪器设备总值：还差 2,000 万元', '近三年组织承担的科研任务：还差 1 项'])
  await steps.first().click()
  await expect
    .poll(() => field('moe.equipmentValue').evaluate((input) => document.activeElement === input))
    .toBe(true)
})

test('a row opens to its own words beside its verdict; what is not judged and not answered is said', async () => {
  await loadExample(journey.page)
  await expect.poll(() => indicator('research-tasks').textContent()).toContain('数值达标')
  await open('research-tasks/projects/establishment')
  const words = details('research-tasks/projects/establishment')
  await expect.poll(() => words.textContent()).toContain('· 组织承担国家国际合作项目')
  expect(await words.textContent()).toContain('立项自测：数值达标。只判定“立项”一栏的 1 条数值要求')
  await open('positioning/judgement')
  await expect.poll(() => details('positioning/judgement').locator('[data-elements]').count()).toBe(3)
  await open('dedicated-funding/annual')
  await expect.poll(() => details('dedicated-funding/annual').textContent()).toContain('实验室建设期为3年')
  await journey.page.getByRole('link', { name: '达标不等于可以申报' }).click()
  expect(await journey.page.locator('[data-not-answered]').isVisible()).toBe(true)
  expect(await journey.page.locator('[data-not-answered] a').count()).toBe(6)
})

test('both stages stand beside each other and name what is short', async () => {
  await field('moe.domesticResearchers').fill('47')
  await field('moe.foreignResearchers').fill('5')
  await field('moe.partTimeForeignVisits').fill('17')
  await expect.poll(() => criterion('international-team/researchers').textContent()).toContain('还差 3 人')
  expect(await criterion('international-team/visits').textContent()).toContain('还差 3 人次')
  expect(await criterion('international-team/visits', 'acceptance').textContent()).toContain('还差 8 人次')
  expect(await criterion('international-team/foreign-share').textContent()).toContain('达标')
})

test('the filters count, and a row being filled in stays although it is no longer 待填', async () => {
  const filter = (name: RegExp) => journey.page.getByRole('button', { name })
  await filter(/^待填 32$/).click()
  await expect.poll(() => line('international-team/judgement').isVisible()).toBe(false)
  await field('moe.equipmentValue').fill('2500')
  await expect.poll(() => statusOf('equipment/value')).toBe('met')
  expect(await field('moe.equipmentValue').isVisible()).toBe(true)
  await filter(/^待填 31$/).waitFor()
})

test('on a phone the groups fold with their counts, and a step unfolds the one it leads to', async () => {
  await journey.page.setViewportSize({ width: 390, height: 844 })
  await journey.page.getByRole('button', { name: /^基本建设保障能力 0\/7/ }).waitFor()
  expect(await field('moe.buildingArea').isVisible()).toBe(false)
  await journey.page.locator('.answer-next ol a').first().click()
  await expect
    .poll(() => field('moe.incubationYears').evaluate((input) => document.activeElement === input))
    .toBe(true)
  await journey.page.getByRole('button', { name: /^基本建设保障能力/ }).click()
  expect(await field('moe.buildingArea').isVisible()).toBe(true)
  expect(await journey.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('a note can be given once a choice is made', async () => {
  await open('equipment/judgement')
  expect(await field('moe.notes.equipment/judgement').count()).toBe(0)
  await line('equipment/judgement').getByRole('group').first().getByText('达到', { exact: true }).click()
  await field('moe.notes.equipment/judgement').fill('见设备清单')
  expect(await field('moe.notes.equipment/judgement').inputValue()).toBe('见设备清单')
})

test('on paper: the result, no buttons, and of a switch only what was chosen', async () => {
  await loadExample(journey.page)
  await journey.page.emulateMedia({ media: 'print' })
  expect(await journey.page.locator('#main button:visible').count()).toBe(0)
  expect(await journey.page.locator('[data-answer]').isVisible()).toBe(true)
  const shown = criterion('equipment/judgement').locator('label:visible')
  expect(await shown.allTextContents()).toEqual(['达到'])
  expect(await criterion('equipment/value', 'acceptance').isVisible()).toBe(true)
})

test('a skip link leads to the first figure', async () => {
  await journey.page.keyboard.press('Tab')
  await journey.page.keyboard.press('Tab')
  expect(await journey.page.evaluate(() => document.activeElement?.textContent)).toBe('跳到第一个数据')
  await journey.page.keyboard.press('Enter')
  await expect
    .poll(() => field('moe.incubationYears').evaluate((input) => document.activeElement === input))
    .toBe(true)
})

test.each([
  ['a column beside another', 'moe.papers.0.joint', '9\n12\n15', ['40', '50', '60'], ['9', '12', '15']],
  ['a row along the years', 'moe.papers.0.joint', '9\t12\t15', ['40', '50', '60'], ['9', '12', '15']],
  ['a block of both', 'moe.papers.0.joint', '7\t1\n8\t2\n9\t3', ['7', '8', '9'], ['1', '2', '3']],
  ['two rows, turned', 'moe.papers.0.total', '7\t8\t9\n1\t2\t3', ['7', '8', '9'], ['1', '2', '3']],
])('papers by year, %s: what stood beside it stays', async (_, at, text, totals, joints) => {
  const paste = (name: string, data: string) =>
    field(name).evaluate((input, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, data)
  await paste('moe.papers.0.total', '40\n50\n60')
  await expect.poll(() => field('moe.papers.2.total').inputValue()).toBe('60')
  await paste(at, text)
  for (const [year, total] of totals.entries()) {
    await expect.poll(() => field(`moe.papers.${year}.joint`).inputValue()).toBe(joints[year])
    await expect.poll(() => field(`moe.papers.${year}.total`).inputValue()).toBe(total)
  }
})

test('the focus stays with the figures when the button that was pressed goes', async () => {
  await line('dedicated-funding/annual').getByRole('button', { name: '添加一年' }).press('Enter')
  await expect.poll(() => field('moe.annualFunding.3').count()).toBe(1)
  await line('dedicated-funding/annual').getByRole('button', { name: '删去第 4 年' }).press('Enter')
  await expect.poll(() => field('moe.annualFunding.3').count()).toBe(0)
  await expect
    .poll(() => field('moe.annualFunding.2').evaluate((input) => document.activeElement === input))
    .toBe(true)
})

test('clearing can be undone; a change is said once, politely', async () => {
  await loadExample(journey.page)
  await pressMore(journey.page, '清空')
  await expect.poll(() => field('moe.equipmentValue').inputValue()).toBe('')
  await journey.page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect.poll(() => field('moe.equipmentValue').inputValue()).toBe('2600')
  await journey.page.waitForTimeout(800)
  await field('moe.equipmentValue').fill('2400')
  await journey.page
    .getByRole('status')
    .filter({ hasText: '仪器设备：未达标，还差 100 万元' })
    .waitFor({ state: 'attached' })
})

test('keyboard alone: a figure, a judgement, the basis; the wheel changes nothing', async () => {
  await field('moe.equipmentValue').focus()
  await journey.page.keyboard.type('2500')
  await journey.page.mouse.wheel(0, 100)
  await expect.poll(() => field('moe.equipmentValue').inputValue()).toBe('2500')
  await journey.page.keyboard.press('Tab')
  await journey.page.keyboard.press('Enter')
  await expect.poll(() => details('equipment/value').locator('q').first().isVisible()).toBe(true)
  await field('moe.judgements.equipment/judgement.establishment').last().focus()
  await journey.page.keyboard.press('ArrowLeft')
  await expect.poll(() => statusOf('equipment/judgement')).toBe('unmet')
})

test('without JavaScript the thresholds stand as a table', async () => {
  await withoutScript(journey, async (silent) => {
    expect(await silent.locator('#calculator').isVisible()).toBe(false)
    expect(await silent.locator('.thresholds tbody tr').count()).toBe(19)
    expect(await silent.locator('.thresholds').textContent()).toContain('不低于 2,500 万元')
    expect(await silent.locator('.thresholds').textContent()).toContain('配备高水平技术支撑队伍')
    expect(await silent.locator('[data-not-answered]').isVisible()).toBe(true)
  })
})

test('nothing but parts of the site is fetched after the page has loaded, and nothing kept on the machine', async () => {
  await journey.page.locator('#calculator[data-ready]').waitFor()
  const asked: string[] = []
  journey.page.on('request', (request) => asked.push(request.url()))
  await loadExample(journey.page)
  await field('moe.equipmentValue').fill('2400')
  await journey.page.getByLabel('验收', { exact: true }).check()
  expect(asked.filter((url) => !/\/assets\/(?:part|calculator|start)-[\w-]+\.js$/.test(url))).toEqual([])
  expect(await journey.page.evaluate(() => localStorage.length)).toBe(0)
})

test('a figure typed before the script has come is counted once it has', async () => {
  const { page } = journey
  let go: () => void = () => undefined
  const gate = new Promise<void>((open) => {
    go = open
  })
  await page.route('**/*.js', async (route) => {
    await gate
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await field('moe.equipmentValue').fill('2400')
  go()
  await expect.poll(() => statusOf('equipment/value')).toBe('unmet')
  expect(await field('moe.equipmentValue').inputValue()).toBe('2400')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('moe.equipmentValue')
})
