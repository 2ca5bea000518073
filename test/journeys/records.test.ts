import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../helpers/axe.ts'
import { startJourney, withoutScript } from '../helpers/journey.ts'
import { pressMore } from '../helpers/lab.ts'
import * as make from '../helpers/paper-exports.ts'

const journey = startJourney('records/')
const field = (name: string) => journey.page.locator(`[name="${name}"]`)
const card = (path: string) => journey.page.locator(`[data-figure="${path}"]`)
const press = (name: string | RegExp, exact = true) =>
  journey.page.getByRole('button', { name, exact }).first().click()
const openPart = (name: '台账' | '数字' | '导入') =>
  journey.page.getByRole('navigation', { name: '台账的几个部分' }).getByRole('button', { name }).click()
const openSheet = (name: string) =>
  journey.page.getByRole('navigation', { name: '各表' }).getByRole('link', { name }).click()
const heading = () => journey.page.locator('#sheet-title').textContent()

/** A block as a spreadsheet puts it on the clipboard, pasted into a cell. */
async function pasteInto(name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((row) => row.join('\t')).join('\n')
  await field(name).focus()
  await journey.page.evaluate(
    ({ name, text }) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document
        .querySelector(`[name="${name}"]`)
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { name, text },
  )
}

async function dropped(
  ...files: readonly (readonly [name: string, content: string | Buffer])[]
): Promise<void> {
  await openPart('导入')
  const given = files.map(([name, content]) => ({ name, mimeType: '', buffer: Buffer.from(content) }))
  await journey.page.locator('.drop input[type=file]').setInputFiles(given)
}

const said = (name: string) =>
  journey.page.locator('.read-files > li', { hasText: name }).first().textContent()

async function saved(button: Locator): Promise<Buffer> {
  const [file] = await Promise.all([journey.page.waitForEvent('download'), button.click()])
  expect(file.suggestedFilename()).toMatch(/台账\.xlsx$/)
  return readFileSync(await file.path())
}

/** A lab's construction period and cycle, and what it did, as people keep it in a sheet. */
async function enterYear(): Promise<void> {
  await field('dates.establishedOn').fill('2021-09-01')
  await field('dates.cycleStartedOn').fill('2020-01-01')
  await field('dates.asOf').fill('2024-09-30')
  await pasteInto('records.projects.0.name', [
    ['名称', '承担方式', '经费（万元）', '起始', '联合申请', '国际合作'],
    ['甲项目', '主持项目', '1,200', '2022/1/1', '是', '是'],
    ['乙课题', '主持课题', '85.5', '2023年3月', '√', '√'],
    ['丙项目', '主持项目', '300', '2019-05-01', '是', '是'],
    ['丁项目', '主持项目', '40', '2024', '是', '是'],
  ])
  await openSheet('会议')
  await pasteInto('records.meetings.0.name', [
    ['研讨会一', '2022-11-17', '主办', '是', '是', '是'],
    ['研讨会二', '2023-11-16', '承办', '是', '是', '是'],
  ])
}

describe('a lab’s years entered as records', () => {
  test('every figure is counted with its reasons, and one press fills every calculator', async () => {
    const { page } = journey
    await enterYear()
    await openSheet('项目')
    await expect.poll(heading).toBe('项目（4 条）')
    expect(await field('records.projects.0.from').inputValue()).toBe('2022-01-01')
    expect(await field('records.projects.1.from').inputValue()).toBe('2023-03')

    await openPart('数字')
    const three = card('moe.projectsLastThreeYears')
    await expect.poll(() => three.locator('[data-counted]').textContent()).toBe('至少 2 项')
    await three.getByRole('button', { name: /计入 2 条，未计 2 条/ }).click()
    expect(await three.locator('.figure-records').textContent()).toMatch(
      /待补全：日期太粗.*丁项目.*未计：不在期间内.*丙项目/,
    )
    await three.getByRole('link', { name: /丁项目/ }).click()
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name))
      .toBe('records.projects.3.name')
    await field('records.projects.3.from').fill('2024年10月8日')
    await field('records.projects.3.to').focus()
    expect(await field('records.projects.3.from').inputValue()).toBe('2024-10-08')

    await openPart('数字')
    await expect.poll(() => three.locator('[data-counted]').textContent()).toBe('2 项')
    await press(/^全部采用/, false)
    await expect.poll(() => three.locator('[data-typed]').textContent()).toBe('2 项')
    await press('撤销')
    await expect.poll(() => three.locator('[data-typed]').textContent()).toBe('没有填')
    await press(/^全部采用/, false)

    await page.getByRole('link', { name: '立项 / 验收自测' }).first().click()
    await expect.poll(() => field('moe.projectsLastThreeYears').inputValue()).toBe('2')
    const note = page.locator('[data-from-records="moe.projectsLastThreeYears"]')
    await expect.poll(() => note.textContent()).toBe('取自台账：2 条')
    await field('moe.projectsLastThreeYears').fill('5')
    await expect.poll(() => note.textContent()).toBe('台账计 2 项采用')
    await note.getByRole('button').click()
    await expect.poll(() => field('moe.projectsLastThreeYears').inputValue()).toBe('2')
    await note.getByRole('link').click()
    await expect.poll(() => three.isVisible()).toBe(true)

    await page.getByRole('link', { name: '中科院—香港评估自评测算' }).first().click()
    await expect.poll(() => field('casHk.projects.led').inputValue()).toBe('1')
    expect(await field('casHk.projectFunding').inputValue()).toBe('1285.5')
    expect(await field('casHk.symposia.international').inputValue()).toBe('2')
  })

  test('another 申报日 is a scenario: the records are the same, the figures move', async () => {
    const { page } = journey
    await enterYear()
    await openPart('数字')
    const three = card('moe.projectsLastThreeYears').locator('[data-counted]')
    await expect.poll(() => three.textContent()).toBe('至少 2 项')
    await press(/＋ 方案/, false)
    await field('dates.asOf').fill('2022-06-30')
    await expect.poll(() => three.textContent()).toBe('2 项')
    await openPart('台账')
    await openSheet('项目')
    await field('records.projects.4.name').fill('两个方案都有的项目')
    await page.getByRole('button', { name: '现状', exact: true }).click()
    await expect.poll(() => field('records.projects.4.name').inputValue()).toBe('两个方案都有的项目')
    expect(await field('dates.asOf').inputValue()).toBe('2024-09-30')
  })

  test('cells are typed, filled down, filtered, sorted and deleted, each with a way back', async () => {
    const { page } = journey
    await enterYear()
    await openSheet('项目')
    await field('records.projects.0.source').fill('基金')
    await press(/“来源”以下 3 条都填“基金”/, false)
    await expect.poll(() => field('records.projects.3.source').inputValue()).toBe('基金')
    await field('sheet-filter').fill('课题')
    await expect.poll(() => page.locator('.grid tbody tr').count()).toBe(2)
    expect(await field('records.projects.1.name').inputValue()).toBe('乙课题')
    await field('sheet-filter').fill('')
    await page.getByRole('columnheader', { name: '经费（万元）' }).getByRole('button').click()
    await expect.poll(() => field('records.projects.0.name').inputValue()).toBe('丁项目')
    await page.getByRole('button', { name: '删去第 1 条' }).click()
    await expect.poll(heading).toBe('项目（3 条）')
    await press('撤销')
    await expect.poll(heading).toBe('项目（4 条）')
    await field('records.projects.0.role').fill('牵头')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('button', { name: /填得不对 1/ }).isVisible()).toBe(true)
    expect(await field('records.projects.0.role').inputValue()).toBe('牵头')
    await field('records.projects.0.role').fill('主持课题')
    await expect.poll(() => page.getByRole('button', { name: /填得不对 0/ }).isVisible()).toBe(true)
  })

  test('台账.xlsx goes out and comes in again', async () => {
    const { page } = journey
    await enterYear()
    const book = await saved(page.getByRole('button', { name: '下载 台账.xlsx' }))
    await pressMore(page, '清空')
    await dropped(['台账.xlsx', book])
    await expect.poll(() => said('台账.xlsx')).toContain('台账：项目 4 条、会议 2 条')
    await press('替换这些表')
    await expect.poll(heading).toBe('项目（4 条）')
    expect(await field('records.projects.0.role').inputValue()).toBe('主持项目')
    expect(await field('records.projects.3.from').inputValue()).toBe('2024')
  })

  test('an empty sheet is not known until its reader says that there is none', async () => {
    await field('dates.cycleStartedOn').fill('2020-01-01')
    await openSheet('获奖')
    await journey.page.getByLabel('确实一条也没有，按 0 计').check()
    await openPart('数字')
    const first = card('casHk.awards.nationalFirst').locator('[data-counted]')
    await expect.poll(() => first.textContent()).toBe('0 项')
    expect(await card('casHk.patents.domesticGranted').locator('[data-counted]').textContent()).toBe('未知')
  })
})

const JCR = [
  'Journal Data Filtered By:  Selected JCR Year: 2023',
  'Journal name,ISSN,eISSN,Category,2023 JIF,JIF Quartile',
  'JOURNAL OF WIDGETS,1234-5679,8765-432X,Widget Science,6.4,Q1',
  'WIDGET REVIEWS,2345-6789,,Widget Science,"1,003.2",Q2',
  'Copyright (c) 2024 Clarivate',
].join('\n')
const MEANS = '学科,平均影响因子\nWidget Science,3.2\n"Engineering, Cold",2.5\n'

describe('papers dropped', () => {
  test('each file is named for what it is; papers are merged, judged by their addresses, counted and stored', async () => {
    const { page } = journey
    const papers = [make.JOINT, make.ALONE]
    await dropped(
      ['savedrecs.txt', make.wosTagged(papers)],
      ['scopus.csv', make.scopusCsv([make.JOINT])],
      ['期刊.csv', JCR],
      ['平均.csv', MEANS],
      ['扫描.pdf', '%PDF-1.7'],
    )
    await expect.poll(() => said('扫描.pdf')).toContain('这是 PDF')
    expect(await said('savedrecs.txt')).toContain('读到 2 条（Web of Science 纯文本）')
    expect(await said('scopus.csv')).toContain('读到 1 条（Scopus CSV）')
    expect(await said('期刊.csv')).toContain('读到 2 种期刊的影响因子（JCR 期刊表，2023 年版）')
    expect(await said('平均.csv')).toContain('2 个学科的平均影响因子')
    await expect
      .poll(() => page.locator('.papers-part').textContent())
      .toContain('共 2 篇；1 条是重复的，已合并')

    const bucket = (name: string) => page.locator(`[data-bucket="${name}"] .bucket-count`)
    await expect.poll(() => bucket('不能判断').textContent()).toBe('2')
    await page.getByLabel('North Univ：国内（内地）依托单位').check()
    await page.getByLabel('Harbour Univ：合作方').check()
    await expect.poll(() => bucket('计入').textContent()).toBe('1')
    expect(await bucket('不是联合发表').textContent()).toBe('1')
    expect(await page.locator('[data-total]').textContent()).toContain('在 2 与 2.56 之间')
    expect(await page.locator('.shares').count()).toBe(0)
    await page.getByLabel('SCI、SSCI 收录').check()
    await expect.poll(() => page.locator('.shares tbody').textContent()).toContain('20231')

    await page.getByRole('button', { name: '追加到台账' }).last().click()
    await expect.poll(heading).toBe('论文著作（2 条）')
    expect(await field('records.papers.0.joint').inputValue()).toBe('是')
    expect(await field('records.papers.0.impactFactor').inputValue()).toBe('6.4')
    expect(await field('records.papers.1.joint').inputValue()).toBe('否')
    await field('dates.cycleStartedOn').fill('2020-01-01')
    await openPart('数字')
    await expect
      .poll(() => card('casHk.publications.papers').locator('[data-counted]').textContent())
      .toBe('1 篇')
  })

  test('a table of other people’s making is matched by its headings, with a preview', async () => {
    await dropped(['项目.csv', '结题日期,项目名称,经费(万元),起始日期\n2024年12月,某项目,30,2023/5/1\n'])
    const match = journey.page.locator('.table-match')
    await expect.poll(() => match.locator('.preview').textContent()).toContain('某项目')
    await match.getByRole('button', { name: '追加到台账' }).click()
    await expect.poll(heading).toBe('项目（1 条）')
    expect(await field('records.projects.0.to').inputValue()).toBe('2024-12')
  })

  test('a long reading shows how far it is, can be ended, and loses nothing that was read', async () => {
    const { page } = journey
    const long = make.wosTagged(
      Array.from({ length: 12_000 }, (_, place) => ({
        ...make.JOINT,
        ut: `WOS:${String(place).padStart(15, '0')}`,
        doi: `10.9999/long.${place}`,
        title: `Widgets of many kinds, number ${place}`,
      })),
    )
    await dropped(['短.txt', make.wosTagged([make.ALONE])], ['长.txt', long])
    await page.getByRole('progressbar', { name: '读取进度' }).waitFor()
    await expect.poll(() => said('短.txt')).toContain('读到 1 条')
    await press('取消')
    expect(await page.getByRole('progressbar', { name: '读取进度' }).count()).toBe(0)
    expect(await page.locator('.read-files > li').count()).toBe(1)
  })
})

test.each(['台账', '数字', '导入'] as const)('%s is accessible, filled in', async (part) => {
  await enterYear()
  await openPart(part)
  await journey.page.waitForTimeout(600)
  expect(await violations(journey.page)).toEqual([])
})

test('without JavaScript the page says what is recorded and how it is counted', async () => {
  await withoutScript(journey, async (silent) => {
    expect(await silent.locator('#records').isVisible()).toBe(false)
    for (const words of ['联合申请', '建设期每年', '“实验室建设期为3年”', '承担方式：主持项目或主持课题'])
      expect(await silent.getByText(words).first().isVisible()).toBe(true)
  })
})
