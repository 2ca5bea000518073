import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, expect, test } from 'vitest'
import { violations } from '../helpers/axe.ts'
import { startJourney } from '../helpers/journey.ts'

const journey = startJourney('policies/moe-plan-2014/')
const at = (path: string) => `${journey.site.url}policies/${path}`
const sheet = () => journey.page.locator('dialog.sheet')
const copied = () => journey.page.evaluate(() => (globalThis as { copied?: string }).copied)

beforeEach(async () => {
  await journey.page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.addEventListener('copy', () => {
      ;(globalThis as { copied?: string }).copied = (document.activeElement as HTMLTextAreaElement).value
    })
  })
})

async function openMenu(path: string, id: string): Promise<void> {
  await journey.page.goto(at(path))
  await journey.page.locator(`[id="${id}"] .num`).first().focus()
  await journey.page.getByRole('button', { name: '更多引用格式' }).click()
  await sheet().waitFor()
}

test.each([
  [
    '公文式',
    /^《国际合作联合实验室计划》（教技〔2014〕1号）一、（一）：“实施联合实验室计划[^”]+”（来源未注明日期）\nhttp\S+#s-1-1$/,
  ],
  [
    'GB/T 7714—2015',
    /^教育部\. 国际合作联合实验室计划: 教技〔2014〕1号\[A\/OL\]\. \[\d{4}-\d\d-\d\d\]\. http\S+#s-1-1\. 一、（一）\. 来源未注明日期\.$/,
  ],
  [
    '法学引注手册',
    /^《国际合作联合实验室计划》（教技〔2014〕1号，来源未注明日期），一、（一），http\S+#s-1-1，\d{4}年\d+月\d+日访问。$/,
  ],
  ['RIS', /^TY {2}- STAT\r?\nTI {2}- 国际合作联合实验室计划\r?\n/],
  ['CSL-JSON', /"type": "regulation"/],
  [
    '报告勘误',
    /^勘误：《国际合作联合实验室计划》（教技〔2014〕1号）一、（一）\n网址：http\S+#s-1-1\n版本：本站 \S+；收到的原文 SHA-256 [0-9a-f]{12}；/,
  ],
])('a clause is copied as %s', async (name, form) => {
  await openMenu('moe-plan-2014/', 's-1-1')
  await sheet().getByRole('button', { name, exact: true }).click()
  await expect.poll(copied).toMatch(form)
  expect(await sheet().getByRole('status').textContent()).toContain('已复制')
})

test('the sheet closes with Escape, and the focus goes back', async () => {
  await openMenu('moe-standard/', 'equipment')
  expect(await violations(journey.page)).toEqual([])
  await journey.page.keyboard.press('Escape')
  expect(await sheet().count()).toBe(0)
  expect(await journey.page.evaluate(() => document.activeElement?.textContent)).toBe('更多')
})

/** Selects words of the page, as a hand does. */
async function select(words: string): Promise<void> {
  await journey.page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('article') as Element,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(wanted)
      if (start < 0) continue
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length)
      node.parentElement?.scrollIntoView({ block: 'center' })
      node.parentElement?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      return
    }
  }, words)
}

test('selected words are cited, just these, under the clause they stand in', async () => {
  await journey.page.goto(at('moe-plan-2014/'))
  await select('不设批次，不限时间，不定名额')
  await journey.page.getByRole('button', { name: '复制引用' }).click()
  await expect
    .poll(copied)
    .toBe(
      `《国际合作联合实验室计划》（教技〔2014〕1号）三、（四）：“不设批次，不限时间，不定名额”（来源未注明日期）\n${at('moe-plan-2014/')}#s-3-4`,
    )
  await journey.page.getByRole('button', { name: '更多引用格式' }).click()
  await sheet().getByRole('button', { name: '法学引注手册' }).click()
  await expect.poll(copied).toMatch(/^“不设批次，不限时间，不定名额”\n《国际合作联合实验室计划》/)
})

test.each([
  ['zhejiang-measures/', 'art-19', ''],
  ['moe-plan-2014/', 's-3-4', '成熟一个认定一个'],
  ['moe-standard/', 'academic-committee', ''],
])('the link down to the words of %s#%s brings the reader there', async (path, id, words) => {
  if (words === '') await openMenu(path, id)
  else {
    await journey.page.goto(at(path))
    await select(words)
    await journey.page.getByRole('button', { name: '更多引用格式' }).click()
  }
  await sheet().getByRole('button', { name: '直达词句的链接' }).click()
  await expect.poll(copied).toContain(`#${id}:~:text=`)
  const link = (await copied()) ?? ''
  // The directive alone finds them: to another clause than the one it names the page would not go.
  await journey.page.goto('about:blank')
  await journey.page.goto(link.replace(`#${id}:`, '#no-such-clause:'))
  await expect
    .poll(() =>
      journey.page.locator(`[id="${id}"]`).evaluate((clause, wanted) => {
        const place =
          wanted === '' ? clause : document.evaluate(`//p[contains(., "${wanted}")]`, clause).iterateNext()
        const { top, bottom } = (place as Element).getBoundingClientRect()
        return bottom > 0 && top < innerHeight && scrollY > 0
      }, words),
    )
    .toBe(true)
})

test('where the directive stays in the address, as in browsers that know none, the clause is arrived at', async () => {
  await journey.page.goto(at('zhejiang-measures/'))
  await journey.page.evaluate(() => {
    history.replaceState(null, '', '#art-14:~:text=x')
    dispatchEvent(new HashChangeEvent('hashchange'))
  })
  await expect.poll(() => journey.page.locator('.arrived').getAttribute('id')).toBe('art-14')
})

async function saved(): Promise<string> {
  const [file] = await Promise.all([
    journey.page.waitForEvent('download'),
    sheet().getByRole('button', { name: '存为 Word', exact: true }).click(),
  ])
  const parts = unzipSync(readFileSync(await file.path()))
  return strFromU8(parts['word/document.xml'] as Uint8Array)
}
const words = (xml: string) => xml.replace(/<w:p[ >]/g, '\n$&').replace(/<[^>]+>/g, '')

/** The official words of the page, paragraph by paragraph. */
const official = () =>
  journey.page.evaluate(() => {
    const article = document.querySelector('article')?.cloneNode(true) as Element
    for (const added of article.querySelectorAll('[data-editorial]')) added.remove()
    return Array.from(article.querySelectorAll('h1, h2, h3, h4, p, li'), (part) =>
      (part.textContent ?? '').replace(/\s+/g, ' ').trim(),
    )
  })

test.each([
  'moe-plan-2014/',
  'zhejiang-measures/',
  'moe-standard/',
  'cas-hk-evaluation/',
  'moe-notice-2022/',
])(
  'the whole of %s as Word has every paragraph, a note with source, standing and checksum, and nothing of the site’s in between',
  async (path) => {
    await journey.page.goto(at(path))
    await journey.page.getByRole('button', { name: '存为 Word、打印' }).click()
    const text = words(await saved())
    const folded = text.replace(/\s+/g, '')
    for (const paragraph of await official()) expect(folded).toContain(paragraph.replace(/\s+/g, ''))
    const sum = await journey.page.locator('article').getAttribute('data-sum')
    expect(text).toContain(`SHA-256 ${sum}`)
    expect(text).toContain(at(path))
    expect(text).toContain('不是正式公文')
    expect(text.slice(text.indexOf('不是正式公文') + 200)).not.toMatch(/复制链接|填写自测|编注：/)
  },
)

test('picked clauses are all that is in it, with what stands under them and their titles', async () => {
  await journey.page.goto(at('zhejiang-measures/'))
  await journey.page.getByRole('button', { name: '存为 Word、打印' }).click()
  await sheet().getByLabel('只要一部分').check()
  await sheet().getByRole('button', { name: '存为 Word', exact: true }).click()
  expect(await sheet().getByRole('status').textContent()).toContain('请先勾选')
  await sheet()
    .getByLabel(/第七条 联合/)
    .check()
  await sheet()
    .getByLabel(/第二章/)
    .check()
  const text = words(await saved())
  expect(text).toContain('部分条款：第二章、第七条')
  for (const there of [
    '浙江省国际联合实验室管理办法',
    '第四条',
    '服务国家总体外交大局',
    '第七条',
    '外方依托单位应为',
  ])
    expect(text).toContain(there)
  for (const gone of ['第一条', '第三条', '第八条', '第十四条']) expect(text).not.toContain(`\n${gone}`)
})

test('picked rows of a table keep its head and the names they share', async () => {
  await openMenu('moe-standard/', 'positioning-b')
  await sheet().getByRole('button', { name: '存为 Word、打印' }).click()
  const xml = await saved()
  const text = words(xml)
  for (const there of ['二级指标', '联合实验室建设定位', 'B类', '预期性', '基本条件和定位'])
    expect(text).toContain(there)
  for (const gone of ['A类：', 'C类：', '仪器设备']) expect(text).not.toContain(gone)
})

test('print has the note first, the picked clauses only, and brings the page back', async () => {
  const { page } = journey
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await openMenu('zhejiang-measures/', 'art-14')
  await sheet().getByRole('button', { name: '存为 Word、打印' }).click()
  await sheet().getByRole('button', { name: '打印', exact: true }).click()
  await page.emulateMedia({ media: 'print' })
  const shown = await page
    .locator('body > *')
    .evaluateAll((parts) =>
      parts.filter((part) => part.getClientRects().length > 0).map((part) => part.className),
    )
  expect(shown).toEqual(['print-only policy'])
  const printed = (await page.locator('.print-only').textContent()) ?? ''
  expect(printed.indexOf('摘录说明')).toBe(0)
  expect(printed).toContain('第十四条')
  expect(printed).not.toContain('第十三条')
  const red = await page
    .locator('.print-only *')
    .evaluateAll(
      (parts) =>
        parts.filter((part) =>
          /^rgb\((?:1[5-9]\d|2\d\d), \d{1,2}, \d{1,2}\)$/.test(getComputedStyle(part).color),
        ).length,
    )
  expect(red).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await page.locator('.print-only').count()).toBe(0)
  expect(await page.locator('article').isVisible()).toBe(true)
})
