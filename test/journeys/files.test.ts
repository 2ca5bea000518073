import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { toXlsx } from '../../src/components/files/formats/xlsx.ts'
import { FORMAT } from '../../src/stores/draft.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { loadExample, pressMore } from '../helpers/lab.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

let site: Site
let browser: Browser
const noise: string[] = []
beforeAll(async () => {
  site = await serveSite({ base: '/kyc/' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

afterEach(() => {
  expect(noise.splice(0)).toEqual([])
})

/** Every field of the form with what stands in it. */
function fieldsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('#calculator input[name]')].map((input) => [
        `${input.name} ${input.type === 'radio' ? input.value : ''}`,
        input.type === 'radio' ? String(input.checked) : input.value,
      ]),
    ),
  )
}

async function nameIs(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector<HTMLInputElement>('[name="name"]')?.value === text,
    name,
  )
}

async function openFiles(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  await page.goto(`${site.url}calculators/moe/`, { waitUntil: 'load' })
  await loadExample(page)
  await showFiles(page)
  return page
}

async function showFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: '更多', exact: true }).click()
  await page.getByRole('button', { name: '导出 Excel' }).waitFor()
}

async function exported(
  page: Page,
  label: string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ])
  return { name: file.suggestedFilename(), mimeType: '', buffer: readFileSync(await file.path()) }
}

/** The file with one bit of its packed content changed. */
function flipped(bytes: Uint8Array): Uint8Array {
  const changed = zipSync(unzipSync(bytes), { level: 0 })
  const at = strFromU8(changed, true).indexOf('<v>5200</v>') + 3
  changed[at] = (changed[at] as number) ^ 1
  return changed
}

const chooseFile = (page: Page) => page.getByLabel('导入文件')

test.each(['导出 Excel', '导出 CSV', '导出 JSON'])(
  '%s → 清空 → 导入: every field comes back',
  async (label) => {
    const page = await openFiles()
    const before = await fieldsOf(page)
    const file = await exported(page, label)
    expect(file.name).toMatch(/^示例联合实验室-填写数据\.(xlsx|csv|json)$/)
    await pressMore(page, '清空')
    await nameIs(page, '')
    await showFiles(page)
    const empty = await fieldsOf(page)
    await chooseFile(page).setInputFiles(file)
    const confirm = page.getByRole('button', { name: /确认导入 \d+ 项改动/ })
    await confirm.waitFor()
    expect(await fieldsOf(page)).toEqual(empty)
    await confirm.click()
    await nameIs(page, '示例联合实验室')
    expect(await fieldsOf(page)).toEqual(before)
    await page.close()
  },
)

test('a file that cannot be used says why, and loses nothing', async () => {
  const page = await openFiles()
  const before = await fieldsOf(page)
  for (const [name, content, words] of [
    ['坏.xlsx', 'PK\u0003\u0004 truncated', '不是完整的 Excel 工作簿'],
    ['别的.json', '{"format": "geojson"}', '不是本站的数据文件'],
    ['新版.json', '{"format": "joint-lab-figures/9"}', 'joint-lab-figures/9'],
    ['名单.csv', '姓名,年龄\n甲,3', '第一行应有“路径”和“数值”'],
    ['空.json', '', '文件是空的'],
    ['旧.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧版 Office'],
    ['扫描.pdf', '%PDF-1.7', '这是 PDF'],
    ['损坏.xlsx', flipped(toXlsx({ format: FORMAT, moe: { buildingArea: 5200 } }, [])), '校验码不符'],
  ] as const) {
    await chooseFile(page).setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
    await page.getByRole('alert').filter({ hasText: words }).waitFor()
    expect(await fieldsOf(page)).toEqual(before)
  }
  await page.close()
})

test('a workbook with a cell at the far corner of the sheet is read, and the page goes on answering', async () => {
  const page = await openFiles()
  const parts = unzipSync(toXlsx({ format: FORMAT, moe: { buildingArea: 5234 } }, []))
  const name = 'xl/worksheets/sheet1.xml'
  const far = strFromU8(parts[name] as Uint8Array).replace(
    '</sheetData>',
    "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>",
  )
  const buffer = Buffer.from(zipSync({ ...parts, [name]: strToU8(far) }))
  await chooseFile(page).setInputFiles({ name: '远.xlsx', mimeType: '', buffer })
  const started = Date.now()
  await page.getByRole('button', { name: /确认导入 \d+ 项改动/ }).click()
  await expect.poll(() => page.locator('[name="moe.buildingArea"]').inputValue()).toBe('5234')
  expect(Date.now() - started).toBeLessThan(20_000)
  await page.close()
})

test('the 自评表: a Word file, and a print sheet that prints alone', async () => {
  const page = await openFiles()
  const word = await exported(page, '自评表（Word）')
  expect(word.name).toBe('示例联合实验室-自评表.docx')
  expect(word.buffer.subarray(0, 2).toString()).toBe('PK')
  await page.evaluate(() => {
    globalThis.print = () => {}
  })
  await page.getByRole('button', { name: '打印自评表' }).click()
  const sheet = page.locator('.report')
  await sheet.waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  expect(await sheet.isVisible()).toBe(true)
  expect(await page.locator('#calculator').isVisible()).toBe(false)
  const text = await sheet.textContent()
  expect(text).toContain('≧2500万元，相对集中，能够支撑实验室稳定运行。')
  expect(text).toContain('自测结果，非官方结论')
  const standing = sheet.locator('dt:text-is("文件状态") + dd')
  expect(await standing.textContent()).toBe(
    '来源未注明发文机关、文号、日期。是否有效、自何时施行，原文也没有写。',
  )
  expect(text).not.toContain('通过')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  expect(await page.locator('#calculator').isVisible()).toBe(true)
  expect(await sheet.count()).toBe(0)
  await page.close()
})
