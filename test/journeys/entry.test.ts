import { describe, expect, test } from 'vitest'
import { startJourney } from '../helpers/journey.ts'

const journey = startJourney('calculators/moe/')
const field = (name: string) => journey.page.locator(`[name="${name}"]`)
const textIn = (name: string) => field(name).inputValue()
const focused = () => journey.page.evaluate(() => (document.activeElement as HTMLInputElement).name)
const answer = () => journey.page.locator('[data-answer]').textContent()
const statusOf = (id: string) =>
  journey.page.locator(`[data-criterion="${id}"][data-stage="establishment"]`).getAttribute('data-status')
const undo = () => journey.page.getByRole('button', { name: '撤销', exact: true })

/** A press waits until every part of the page listens: once it is answered, all of them do. */
async function started(): Promise<void> {
  const dialog = journey.page.getByRole('dialog')
  await journey.page.getByRole('button', { name: '粘贴数据' }).click()
  await dialog.getByRole('textbox').waitFor()
  await journey.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

/** As Ctrl+V does where the cursor is, with what a spreadsheet put on the clipboard. */
async function paste(text: string): Promise<void> {
  const taken = await journey.page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    return document.activeElement?.dispatchEvent(event) === false
  }, text)
  if (!taken) await journey.page.keyboard.insertText(text)
}

/** The thirteen figures of 立项, in the page's order. */
const THIRTEEN = '2\n5200\n3100万元\n1200\n5\n60\n7\n22\n40\n4\n6\n15\n5'

describe('thirteen figures', () => {
  test('pasted as a column: two presses and Ctrl+V, the answer in view; one press undoes it', async () => {
    await journey.page.getByRole('button', { name: '粘贴数据' }).click()
    await journey.page.getByRole('dialog').getByRole('textbox').waitFor()
    await paste(THIRTEEN)
    await journey.page.getByRole('button', { name: '填入 13 个数' }).click()
    await expect.poll(answer).toContain('数值 13 项中 11 项达标')
    expect(await textIn('moe.equipmentValue')).toBe('3100万元')
    expect(await journey.page.evaluate(() => scrollY)).toBe(0)
    expect(await journey.page.getByRole('dialog').count()).toBe(0)
    await undo().click()
    await expect.poll(() => textIn('moe.equipmentValue')).toBe('')
    await expect.poll(answer).toContain('数值 13 项待填')
  })

  test('typed with Enter: one press, sixty keys', async () => {
    await started()
    await field('moe.incubationYears').click()
    const typed = ['2', '5200', '3100', '1200', '1000', '1000', '5', '60', '7', '22', '40', '5', '50']
    let keys = 0
    for (const text of typed) {
      await journey.page.keyboard.type(text)
      await journey.page.keyboard.press('Enter')
      keys += text.length + 1
    }
    expect(keys).toBeLessThanOrEqual(60)
    await expect.poll(() => textIn('moe.papers.1.total')).toBe('50')
    expect(await textIn('moe.annualFunding.2')).toBe('1000')
    await expect.poll(() => statusOf('equipment/value')).toBe('met')
    await expect.poll(() => statusOf('dedicated-funding/annual')).toBe('met')
    expect(await journey.page.locator('tr.details').count()).toBe(0)
  })
})

describe('keys', () => {
  test('Enter follows the stage in view, Shift+Enter goes back, Escape restores', async () => {
    await started()
    await field('moe.annualFunding.2').click()
    await journey.page.keyboard.press('Enter')
    expect(await focused()).toBe('moe.projectsLastThreeYears')
    await journey.page.keyboard.press('Shift+Enter')
    expect(await focused()).toBe('moe.annualFunding.2')
    await journey.page.getByLabel('验收', { exact: true }).check()
    await field('moe.equipmentValue').click()
    await journey.page.keyboard.press('Enter')
    expect(await focused()).toBe('moe.internationalCourses.0')
    await field('moe.equipmentValue').fill('3100')
    await field('moe.buildingArea').click()
    await field('moe.equipmentValue').click()
    await journey.page.keyboard.type('99')
    await journey.page.keyboard.press('Escape')
    await expect.poll(() => textIn('moe.equipmentValue')).toBe('3100')
    await expect.poll(() => statusOf('equipment/value')).toBe('met')
  })

  test('a key that an input method takes for itself moves nothing', async () => {
    await started()
    await field('moe.equipmentValue').click()
    for (const init of [{ isComposing: true }, { keyCode: 229 }])
      await field('moe.equipmentValue').evaluate(
        (input, given) =>
          input.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...given }),
          ),
        init,
      )
    expect(await focused()).toBe('moe.equipmentValue')
  })
})

describe('a table pasted into a cell', () => {
  test('fills rows and years, keeps what stands where a cell is empty, and is one step to undo', async () => {
    await started()
    await field('moe.equipmentValue').fill('2600')
    await field('moe.buildingArea').click()
    await paste('5200\t\t\n\t\t\n1200\t800\t1000')
    await expect.poll(() => textIn('moe.annualFunding.2')).toBe('1000')
    expect(await textIn('moe.buildingArea')).toBe('5200')
    expect(await textIn('moe.equipmentValue')).toBe('2600')
    await undo().click()
    await expect.poll(() => textIn('moe.annualFunding.2')).toBe('')
    expect(await textIn('moe.equipmentValue')).toBe('2600')
  })

  test('a thousand rows into one cell: what did not fit is said', async () => {
    await started()
    await field('moe.incubationYears').click()
    await paste('3\n'.repeat(1000))
    await journey.page.getByText('已粘贴 13 个数；另有 987 个没有对应的格，没有填入。').waitFor()
  })

  test('names among the numbers, two points, other people’s tables: shown first, nothing applied', async () => {
    await started()
    await field('moe.buildingArea').click()
    for (const text of ['仪器设备总值\t3100\n食堂\t4', '5200\n1.2.3', '姓名\t工号\n张三\t1001']) {
      await paste(text)
      const dialog = journey.page.getByRole('dialog')
      await dialog.getByText(/处没有用到/).waitFor()
      expect(await dialog.getByRole('textbox').inputValue()).toBe(text)
      expect(await textIn('moe.equipmentValue')).toBe('')
      await journey.page.keyboard.press('Escape')
      await expect.poll(focused).toBe('moe.buildingArea')
    }
  })
})

test('names and numbers in any order; what is overwritten is shown before', async () => {
  await started()
  await field('moe.equipmentValue').fill('2600')
  await journey.page.getByRole('button', { name: '粘贴数据' }).click()
  const dialog = journey.page.getByRole('dialog')
  await dialog
    .getByRole('textbox')
    .fill('专项资金投入（万元）\t1200\t800\t1000\n仪器设备总值：0.31亿元\n国内研究人员\t-5')
  await dialog.getByText('覆盖 1 个已填的数').waitFor()
  expect(await dialog.locator('del').textContent()).toBe('2600')
  expect(await dialog.textContent()).toContain('不能小于 0')
  expect(await textIn('moe.equipmentValue')).toBe('2600')
  await dialog.getByRole('button', { name: '填入 4 个数' }).click()
  await expect.poll(() => textIn('moe.equipmentValue')).toBe('0.31亿元')
  expect(await textIn('moe.domesticResearchers')).toBe('')
})

test('a number in another unit is converted, or refused beside its field', async () => {
  await started()
  await field('moe.equipmentValue').fill('31 000 000 元')
  await expect.poll(() => statusOf('equipment/value')).toBe('met')
  await field('moe.equipmentValue').fill('5,200 ㎡')
  await expect.poll(() => statusOf('equipment/value')).toBe('unknown')
  await expect
    .poll(() => journey.page.locator('[id="f-moe.equipmentValue-problem"]').textContent())
    .toContain('单位“㎡”不能换算成万元')
  expect(await textIn('moe.equipmentValue')).toBe('5,200 ㎡')
})

test('本组全部达到 decides what is open at the stage in view, and can be undone', async () => {
  await started()
  const judged = (id: string) => field(`moe.judgements.${id}/judgement.establishment`)
  await judged('domestic-host').nth(1).check({ force: true })
  await journey.page.getByRole('button', { name: /^本组全部达到：基本条件和定位/ }).click()
  await journey.page
    .getByText('已把“基本条件和定位”立项一栏的 5 项定为“达到”，已判断的 1 项没有改动。')
    .waitFor()
  await expect.poll(() => statusOf('foreign-host/judgement')).toBe('met')
  expect(await statusOf('domestic-host/judgement')).toBe('unmet')
  expect(await statusOf('agreements/institutional')).toBe('unknown')
  await undo().click()
  await expect.poll(() => statusOf('foreign-host/judgement')).toBe('unknown')
  expect(await statusOf('domestic-host/judgement')).toBe('unmet')
})

test('a cell that is added has the focus, and goes again; no other is written', async () => {
  await started()
  const button = (name: RegExp) => journey.page.getByRole('button', { name })
  await button(/专项资金投入：添加一年/).click()
  await expect.poll(focused).toBe('moe.annualFunding.3')
  await button(/专项资金投入：删去第 4 年/).click()
  await expect.poll(focused).toBe('moe.annualFunding.2')
  expect(await field('moe.annualFunding.3').count()).toBe(0)
  for (const semester of [0, 5])
    expect(await field(`moe.bilingualCourses.${semester}`).isVisible()).toBe(true)
})

test('what is typed and pressed before the script has taken up the page is not lost', async () => {
  const page = await journey.page.context().newPage()
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(/\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${journey.site.url}calculators/moe/`, { waitUntil: 'commit' })
  await page.locator('[name="moe.equipmentValue"]').fill('3100')
  await page
    .locator('[name="moe.judgements.equipment/judgement.establishment"]')
    .first()
    .check({ force: true })
  release()
  await expect
    .poll(() =>
      page
        .locator('[data-criterion="equipment/value"][data-stage="establishment"]')
        .getAttribute('data-status'),
    )
    .toBe('met')
  expect(
    await page
      .locator('[data-criterion="equipment/judgement"][data-stage="establishment"]')
      .getAttribute('data-status'),
  ).toBe('met')
  expect(await page.locator('[name="moe.equipmentValue"]').inputValue()).toBe('3100')
  await page.close()
})
