import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from '../helpers/axe.ts'
import { docxOf, footnotes, noteMark, paragraph } from '../helpers/docx-files.ts'
import { startJourney, withoutScript } from '../helpers/journey.ts'

const journey = startJourney('quotations/')
const results = () => journey.page.locator('[data-quotations-results]')
const said = () => journey.page.locator('[data-quotations-said]')

async function check(text: string): Promise<void> {
  await journey.page.getByLabel('要核对的文字').fill(text)
  await journey.page.getByRole('button', { name: '核对', exact: true }).click()
  await done()
}

async function done(): Promise<void> {
  await expect.poll(() => results().getAttribute('data-state'), { timeout: 60_000 }).toBe('done')
}

/** The entries of the list: what they are called, and the words. */
function entries(kind = ''): Promise<string[]> {
  return journey.page.locator(`.finding${kind}`).evaluateAll((items) =>
    items.map((item) => {
      const words = item.querySelector('blockquote')?.cloneNode(true) as Element
      for (const hidden of words.querySelectorAll('.visually-hidden')) hidden.remove()
      return `${item.querySelector('.finding-kind')?.textContent?.slice(2)} ${words.textContent}`
    }),
  )
}

/** A page of an application with five slips. */
const DRAFT = `一、依据
根据《国际合作联合实验室计划》（教技〔2014〕3号）三、（二），“中外合作双方应已签订法人间实质性合作协议”。
联合实验室的建设和认定“不设批次，不限时间，不限名额”。
二、条件
标准“仪器设备”一栏：“≧2000万元，相对集中，能够支撑实验室稳定运行”。
按《浙江省国际联合实验室管理办法》第三十条，联合实验室应按照实体化的要求，在人员、经费、资产、管理制度等方面做到相对独立。
《某某大学科研平台管理办法》第五条规定，“平台主任每届任期三年”。`

test('a page with five slips: each is found, beside the text and in the list, with the right words and the clause', async () => {
  await check(DRAFT)
  expect(await entries('.differs')).toEqual([
    '有出入 教技〔2014〕3号',
    '有出入 不设批次，不限时间，不限定名额',
    '有出入 ≧20500万元，相对集中，能够支撑实验室稳定运行',
  ])
  expect(await entries('.wrong-clause')).toEqual([
    '条号不符 三、（二）',
    '条号不符 中外合作双方应已签订法人间实质性合作协议',
    '条号不符 第三十条',
    '条号不符 联合实验室应按照实体化的要求，在人员、经费、资产、管理制度等方面做到相对独立',
  ])
  expect(await said().textContent()).toMatch(/^核对完成：有出入 3 处，条号不符 4 处/)
  expect(await results().getAttribute('data-count')).toBe(String((await entries()).length))
  // What is not held is not called wrong.
  expect(await journey.page.locator('.finding.not-held').allTextContents()).toSatisfy((all: string[]) =>
    all.every((words) => !/不符|应为|有误/.test(words)),
  )

  const number = journey.page.locator('.finding.wrong-clause', { hasText: '中外合作双方' })
  const clause = number.locator('.finding-head a')
  expect(await clause.textContent()).toBe('国际合作联合实验室计划 三、（一）')
  const [reading] = await Promise.all([journey.page.waitForEvent('popup'), clause.click()])
  await expect.poll(() => reading.locator('.arrived').getAttribute('id')).toBe('s-3-1')
  await reading.close()
})

test('from a mark in the text to its entry and back, and from one slip to the next', async () => {
  await check(DRAFT)
  const { page } = journey
  await page.locator('.marked-text a', { hasText: '不设批次' }).click()
  const current = page.locator('.finding.current')
  expect(await current.textContent()).toContain('不设批次')
  expect(await current.evaluate((entry) => entry === document.activeElement)).toBe(true)
  await current.getByRole('link', { name: '看上下文' }).click()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('不设批次')
  await page.getByRole('button', { name: '下一处' }).click()
  expect(await current.textContent()).toContain('教技〔2014〕3号')
  await page.getByRole('button', { name: '上一处' }).click()
  expect(await current.textContent()).toContain('联合实验室应按照实体化')
})

test('the list is narrowed to a kind, and a mark of another kind widens it', async () => {
  await check(DRAFT)
  const { page } = journey
  await page.getByRole('button', { name: /^未收录/ }).click()
  expect((await entries()).every((entry) => entry.startsWith('未收录'))).toBe(true)
  expect(await page.getByRole('button', { name: /^未收录/ }).getAttribute('aria-pressed')).toBe('true')
  await page.locator('.marked-text a.differs').first().click()
  expect(await page.locator('.finding.current').textContent()).toContain('有出入')
})

test('the right quotation is copied as the text writes it, with its source', async () => {
  const { page } = journey
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.addEventListener('copy', () => {
      ;(globalThis as { copied?: string }).copied = (document.activeElement as HTMLTextAreaElement).value
    })
  })
  await check(DRAFT)
  await page.locator('.finding', { hasText: '≧' }).getByRole('button', { name: '复制正确引文' }).click()
  await expect
    .poll(() => page.evaluate(() => (globalThis as { copied?: string }).copied))
    .toBe(
      `《国际合作联合实验室立项建设与验收标准》仪器设备：“≧2500万元，相对集中，能够支撑实验室稳定运行”（来源未注明发文机关、文号、日期）\n${journey.site.url}policies/moe-standard/#equipment`,
    )
})

test('the result is had as a Word file', async () => {
  await check(DRAFT)
  const [file] = await Promise.all([
    journey.page.waitForEvent('download'),
    journey.page.getByRole('button', { name: 'Word 核对报告' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^引文核对报告-\d{4}-\d{2}-\d{2}\.docx$/)
  const parts = unzipSync(readFileSync(await file.path()))
  const words = strFromU8(parts['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '')
  expect(words).toContain('有出入 3 处，条号不符 4 处')
  expect(words).toContain('“≧2500万元，相对集中，能够支撑实验室稳定运行”')
})

/** Drops a file on the page, as a hand does. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, base64 = '']) => {
      const transfer = new DataTransfer()
      transfer.items.add(
        new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], file ?? ''),
      )
      return transfer
    },
    [name, Buffer.from(bytes).toString('base64')],
  )
  await page.dispatchEvent('h1', 'dragover', { dataTransfer: data })
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data })
}

test('a .docx that is dropped is read with its footnotes and tables', async () => {
  const words = '联合实验室实行年报制度'
  const body =
    paragraph(`“${words}”`, noteMark(1), '。') +
    `<w:tbl><w:tr><w:tc>${paragraph('≧2500万元，相对集中，能够支撑实验室稳定运行。')}</w:tc></w:tr></w:tbl>`
  await drop(journey.page, '申报书.docx', docxOf(body, footnotes('《浙江省国际联合实验室管理办法》第七条')))
  await done()
  expect(await entries('.wrong-clause')).toEqual([`条号不符 ${words}`, '条号不符 第七条'])
  expect(await entries('.verbatim')).toContain('原文一致 ≧2500万元，相对集中，能够支撑实验室稳定运行。')
})

test.each<[name: string, bytes: Uint8Array, words: RegExp]>([
  ['坏了.docx', docxOf(paragraph('甲')).slice(0, 150), /已损坏/],
  ['说明.pdf', Buffer.from('%PDF-1.7'), /PDF/],
  ['空.txt', new Uint8Array(), /空的/],
])('%s is refused in words', async (name, bytes, words) => {
  await journey.page.setInputFiles('input[type=file]', { name, mimeType: '', buffer: Buffer.from(bytes) })
  await expect.poll(() => said().textContent()).toMatch(words)
  expect(await results().getAttribute('data-state')).toBe('error')
})

test('nothing to check is said', async () => {
  await journey.page.getByRole('button', { name: '核对', exact: true }).click()
  await expect.poll(() => said().textContent()).toContain('还没有文字')
})

test.each([
  [
    'another law',
    '第一条 为了全面促进科学技术进步，根据宪法，制定本法。“国家建立以企业为主体的技术创新体系”。',
  ],
  ['another language', 'The laboratory “shall submit its annual report” before 31 January.'],
])('%s: all of it is 未收录', async (_, text) => {
  await check(text)
  expect(await journey.page.locator('.finding:not(.not-held)').count()).toBe(0)
})

test('a whole policy, copied from its page with page headers in it, is held against ours', async () => {
  const { page, site } = journey
  await page.goto(`${site.url}policies/zhejiang-measures/`)
  const text = await page.evaluate(() => {
    const article = document.querySelector('article')?.cloneNode(true) as Element
    for (const added of article.querySelectorAll('[data-editorial]')) added.remove()
    return Array.from(article.querySelectorAll('h1, h2, p'), (part) => part.textContent).join('\n')
  })
  await page.goto(`${site.url}quotations/`)
  await check(text.replace('1月31日前', '2月31日前').replace(/第十六条[^\n]*\n/, '— 7 —\n某某大学转发\n'))
  const copy = page.locator('[data-copy-of="zhejiang-measures"]')
  expect(await copy.textContent()).toContain('《浙江省国际联合实验室管理办法（征求意见稿）》的全文')
  expect(await copy.textContent()).toContain('有出入 1 处')
  expect(await copy.locator('a').allTextContents()).toEqual(['第十六条'])
  expect(await copy.textContent()).toContain('某某大学转发')
})

test('200,000 characters: the page answers all the while, shows how far it is, and can be stopped', async () => {
  const { page } = journey
  await page.evaluate(async () => {
    const main = document.querySelector<HTMLElement>('[data-quotations]')
    const answer = await fetch(main?.dataset['clausesHref'] ?? '')
    const { clauses } = (await answer.json()) as { clauses: { text: string }[] }
    const lines = clauses
      .flatMap(({ text }) => text.split('\n'))
      .map((line) => `据此，“${line.replace('的', '地')}”。本单位近三年有多项进展。`)
    const field = document.querySelector('textarea') as HTMLTextAreaElement
    field.value = lines.join('\n').repeat(20).slice(0, 200_000)
    const gaps: number[] = []
    let last = performance.now()
    const tick = () => {
      gaps.push(performance.now() - last)
      last = performance.now()
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    Object.assign(globalThis, { gaps })
  })
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await page.locator('progress').waitFor()
  await page.getByRole('button', { name: '停止' }).click()
  await expect.poll(() => said().textContent()).toContain('已停止')
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await done()
  expect(Number(await results().getAttribute('data-count'))).toBeGreaterThan(1000)
  // On an idle machine the longest is a tenth of this.
  const gaps = await page.evaluate(() => (globalThis as unknown as { gaps: number[] }).gaps)
  expect(Math.max(...gaps)).toBeLessThan(2000)
  expect(await page.locator('.finding').count()).toBe(100)
  await page.getByRole('button', { name: /^再显示/ }).click()
  expect(await page.locator('.finding').count()).toBe(200)
})

test('the line below a mark is not hidden by the mark on the next line', async () => {
  await check(DRAFT)
  const overlaps = await journey.page.locator('.marked-text').evaluate((host) => {
    const painted = Array.from(host.querySelectorAll('.quoted')).flatMap((mark) => {
      const { backgroundClip, borderBottomWidth, paddingTop, paddingBottom } = getComputedStyle(mark)
      const isInside = backgroundClip === 'content-box'
      const above = isInside ? Number.parseFloat(paddingTop) : 0
      const below = isInside && borderBottomWidth === '0px' ? Number.parseFloat(paddingBottom) : 0
      return Array.from(mark.getClientRects(), ({ top, bottom, left, right }) => {
        return { top: top + above, bottom: bottom - below, left, right }
      })
    })
    return painted.filter((one) =>
      painted.some(
        ({ top, left, right }) =>
          top > one.top + 8 && top < one.bottom - 0.5 && left < one.right && right > one.left,
      ),
    ).length
  })
  expect(overlaps).toBe(0)
})

test('nothing leaves the browser', async () => {
  const asked: string[] = []
  journey.page.on('request', (request) =>
    asked.push(`${request.method()} ${request.postData() ?? ''} ${request.url()}`),
  )
  await check(`${DRAFT}\n秘密`)
  expect(asked.filter((request) => !request.startsWith(`GET  ${journey.site.url}`))).toEqual([])
  expect(asked.join()).not.toContain(encodeURIComponent('秘密'))
})

test('on a phone everything is within the width, and pressed with a thumb', async () => {
  await journey.page.setViewportSize({ width: 390, height: 844 })
  await check(DRAFT)
  expect(await journey.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await journey.page.locator('.marked-text a.differs').first().click()
  const entry = await journey.page.locator('.finding.current').boundingBox()
  expect(entry?.y).toBeGreaterThanOrEqual(0)
  expect((entry?.y ?? 999) + 40).toBeLessThan(844)
})

test('by keyboard alone: type, check, go through the slips', async () => {
  const { page } = journey
  await page.getByLabel('要核对的文字').focus()
  await page.keyboard.insertText('第八条规定“联合实验室实行年报制度”')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await done()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  for (let tab = 0; tab < 12; tab++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent)) === '下一处') break
  }
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('finding')
})

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('axe finds nothing wrong, before and after', async () => {
    await journey.page.emulateMedia({ colorScheme })
    expect(await violations(journey.page)).toEqual([])
    await check(DRAFT)
    expect(await violations(journey.page)).toEqual([])
  })
})

test('without JavaScript it says what it needs, and where the texts are', async () => {
  const read = await withoutScript(journey, async (silent) => ({
    words: (await silent.locator('main').textContent()) ?? '',
    form: await silent.locator('form').isVisible(),
  }))
  expect(read.words).toContain('核对需要 JavaScript')
  expect(read.words).toContain('不等于写错')
  expect(read.form).toBe(false)
})
