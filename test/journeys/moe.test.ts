import { expect, test } from 'vitest'
import { startJourney, withoutScript } from '../helpers/journey.ts'

const journey = startJourney('calculators/moe/')
const indicator = (id: string) => journey.page.locator(`[data-indicator="${id}"]`)
const statusOf = (criterion: string) =>
  journey.page.locator(`[data-criterion="${criterion}"]`).getAttribute('data-status')
const field = (name: string) => journey.page.locator(`[name="${name}"]`)

test('the example, a smaller equipment value, the other stage, the clause and back', async () => {
  await journey.page.getByRole('button', { name: '载入示例' }).click()
  await expect.poll(() => statusOf('equipment/value')).toBe('met')
  await field('moe.equipmentValue').fill('2400')
  await expect.poll(() => indicator('equipment').getAttribute('data-status')).toBe('unmet')
  await expect.poll(() => indicator('equipment').textContent()).toContain('还差 100 万元')
  await journey.page.getByLabel('验收', { exact: true }).check()
  await expect.poll(() => indicator('equipment').textContent()).toContain('还差 1,600 万元')
  await indicator('equipment').locator('.basis summary').first().click()
  await indicator('equipment').getByRole('link', { name: '查看原文' }).first().click()
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
  await journey.page.getByRole('button', { name: '载入示例' }).click()
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
  await indicator('dedicated-funding').getByRole('button', { name: '删去第 3 年' }).click()
  await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('met')
  await indicator('dedicated-funding').getByRole('button', { name: '添加一年' }).click()
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
    .poll(() => indicator('dedicated-funding').textContent())
    .toContain('第 1 年 1,200 万元；已填 1 年，建设期共 3 年')
  await field('moe.annualFunding.1').fill('1000')
  await field('moe.annualFunding.2').fill('1000')
  await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('met')
  await field('moe.papers.0.total').fill('10')
  await field('moe.papers.0.joint').fill('9')
  await expect.poll(() => statusOf('innovation/joint-paper-share')).toBe('met')
  await journey.page.getByLabel('验收', { exact: true }).check()
  await expect.poll(() => statusOf('innovation/joint-paper-share')).toBe('unknown')
  for (const semester of [0, 5])
    expect(await field(`moe.bilingualCourses.${semester}`).isVisible()).toBe(true)
  await field('moe.papers.1.total').fill('5')
  await field('moe.papers.1.total').fill('')
  await journey.page.getByLabel('立项', { exact: true }).check()
  await expect.poll(() => statusOf('innovation/joint-paper-share')).toBe('met')
})

test('填入达标值 gives every year there must be', async () => {
  await field('moe.annualFunding.0').fill('900')
  await indicator('dedicated-funding').getByRole('button', { name: '在新方案中填入达标值' }).click()
  await expect.poll(() => field('moe.annualFunding.2').inputValue()).toBe('1000')
  await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('met')
})

test('what falls furthest short stands first among the findings', async () => {
  await field('moe.buildingArea').fill('4900')
  await field('moe.equipmentValue').fill('500')
  await field('moe.projectsLastThreeYears').fill('2')
  const listed = journey.page.locator('.findings section[aria-label="约束性"] ul').first().locator('a')
  await expect.poll(() => listed.allTextContents()).toEqual(['仪器设备', '组织科研任务', '建筑空间与环境'])
})

test('each row’s own words stand with its verdict; what is not judged and not answered is said', async () => {
  await journey.page.getByRole('button', { name: '载入示例' }).click()
  await expect.poll(() => indicator('research-tasks').locator('header').textContent()).toContain('数值达标')
  expect(await indicator('research-tasks').textContent()).toContain('· 组织承担国家国际合作项目')
  expect(await indicator('positioning').locator('[data-elements]').count()).toBe(3)
  await journey.page.getByRole('link', { name: '判定范围，和这里不回答的' }).click()
  expect(await journey.page.locator('[data-not-answered] a').count()).toBe(6)
})

test('both stages side by side name what is short', async () => {
  await field('moe.domesticResearchers').fill('47')
  await field('moe.foreignResearchers').fill('5')
  await field('moe.partTimeForeignVisits').fill('17')
  await journey.page.getByRole('button', { name: '立项、验收并排看' }).click()
  const cell = journey.page.locator('.comparison tr').filter({ hasText: '国际化学术团队建设' })
  await expect.poll(() => cell.textContent()).toContain('国内研究人员规模：还差 3 人')
  expect(await cell.textContent()).toContain('外籍 part-time 研究人员交流：还差 3 人次')
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
    expect(await field(`moe.papers.${year}.total`).inputValue()).toBe(total)
  }
})

test('the focus stays with the figures when the button that was pressed goes', async () => {
  await field('moe.annualFunding.0').fill('1000')
  await indicator('dedicated-funding').getByRole('button', { name: '删去第 1 年' }).press('Enter')
  await expect.poll(() => field('moe.annualFunding.0').inputValue()).toBe('')
  expect(await journey.page.evaluate(() => document.activeElement?.textContent)).toBe('删去')
  await field('moe.equipmentValue').fill('2400')
  await indicator('equipment').getByRole('button', { name: '在新方案中填入达标值' }).press('Enter')
  await expect.poll(() => statusOf('equipment/value')).toBe('met')
  await expect
    .poll(() => field('moe.equipmentValue').evaluate((input) => document.activeElement === input))
    .toBe(true)
})

test('clearing can be undone; a change is said once, politely', async () => {
  await journey.page.getByRole('button', { name: '载入示例' }).click()
  await journey.page.getByRole('button', { name: '清空' }).click()
  await expect.poll(() => field('moe.equipmentValue').inputValue()).toBe('')
  await journey.page.getByRole('button', { name: '撤销' }).click()
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
  expect(await indicator('equipment').locator('blockquote').first().isVisible()).toBe(true)
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

test('nothing is fetched after the page has loaded, and nothing stored', async () => {
  await journey.page.waitForLoadState('networkidle')
  const asked: string[] = []
  journey.page.on('request', (request) => asked.push(request.url()))
  await journey.page.getByRole('button', { name: '载入示例' }).click()
  await field('moe.equipmentValue').fill('2400')
  await journey.page.getByLabel('验收', { exact: true }).check()
  expect(asked).toEqual([])
  expect(await journey.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
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
})
