import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

let site: Site
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  site = await serveSite()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  // On plain http there is no clipboard to write to; what is copied the old way is caught here.
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.addEventListener('copy', () => {
      ;(globalThis as { copied?: string }).copied = (document.activeElement as HTMLTextAreaElement).value
    })
  })
  page = await context.newPage()
})
afterEach(() => context.close())

const arrived = () => page.locator('.arrived').getAttribute('id')
const inView = (id: string) =>
  page.locator(`[id="${id}"]`).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
const copied = () => page.evaluate(() => (globalThis as { copied?: string }).copied)

test.each([
  ['zhejiang-measures', '#art-14', 'art-14'],
  ['zhejiang-measures', '#第十四条', 'art-14'],
  ['zhejiang-measures', `#${encodeURIComponent('第七条（二）')}`, 'art-7-2'],
  ['moe-plan-2014', '#s-3-1', 's-3-1'],
  ['moe-standard', '#equipment', 'equipment'],
  ['cas-hk-evaluation', '#highlights-technology', 'highlights-technology'],
])('%s%s arrives at its clause, in view and marked', async (slug, fragment, id) => {
  await page.goto(`${site.url}policies/${slug}/${fragment}`)
  await expect.poll(arrived).toBe(id)
  expect(await inView(id)).toBe(true)
})

test('what a chat program adds before the fragment breaks nothing', async () => {
  await page.goto(`${site.url}policies/zhejiang-measures/?from=singlemessage&isappinstalled=0#art-14`)
  await expect.poll(arrived).toBe('art-14')
})

test.each([
  ['moe-standard', 'equipment', ['立项建设与验收标准', ' › 基本建设保障能力', ' › 仪器设备']],
  ['zhejiang-measures', 'art-14', ['浙江省国际联合实验室管理办法', ' › 第四章 运行与管理', ' › 第十四条']],
])('on a phone a bar says where in %s the reader is, and opens to the contents', async (slug, id, path) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${site.url}policies/${slug}/#${id}`)
  const bar = page.locator('[data-outline] summary')
  const words = () => bar.locator('span span').allTextContents()
  await expect.poll(async () => (await words()).length).toBe(path.length)
  for (const [place, part] of path.entries()) expect((await words())[place]).toContain(part)
  expect(await bar.boundingBox()).toMatchObject({ y: 0, height: 44 })
  expect((await page.locator(`#${id}`).boundingBox())?.y).toBeGreaterThanOrEqual(44)
  await bar.click()
  await page.locator('[data-outline] nav a').last().click()
  expect(await page.locator('[data-outline] nav').isVisible()).toBe(false)
})

test.each([
  ['moe-standard', 'equipment', 'information-resources', 'building-space'],
  ['moe-standard', 'positioning-a', 'positioning-b', 'positioning'],
  ['zhejiang-measures', 'art-7', 'art-7-1', 'ch-3'],
])('on a phone the clause arrived at, %s#%s, offers its neighbours', async (slug, id, next, previous) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${site.url}policies/${slug}/#${id}`)
  const names = page.locator('.clause-tools').locator('button, a').allTextContents()
  expect(await names).toEqual(['复制链接', '复制引用', '更多', '上一条', '下一条', '相关条款与分歧'])
  await page.getByText('下一条', { exact: true }).click()
  await expect.poll(arrived).toBe(next)
  expect(await inView(next)).toBe(true)
  await page.getByText('上一条', { exact: true }).click()
  await expect.poll(arrived).toBe(id)
  await page.getByText('上一条', { exact: true }).click()
  await expect.poll(arrived).toBe(previous)
})

test('by keyboard one walks from row to row, the key under the finger', async () => {
  await page.goto(`${site.url}policies/moe-standard/#equipment`)
  await page.locator('#equipment .num').focus()
  for (let tab = 0; tab < 5; tab += 1) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('下一条')
  await page.keyboard.press('Enter')
  await expect.poll(arrived).toBe('information-resources')
  await page.keyboard.press('Enter')
  await expect.poll(arrived).toBe('dedicated-funding')
})

test('the title comes first, then how the text stands, then its words', async () => {
  await page.goto(`${site.url}policies/zhejiang-measures/`)
  const tops = await Promise.all(
    ['h1', '.status-line', '#ch-1'].map(async (part) => (await page.locator(part).boundingBox())?.y ?? 0),
  )
  expect(tops).toEqual([...tops].sort((a, b) => a - b))
  expect((await page.locator('.status-line').boundingBox())?.height).toBeLessThan(60)
})

test('a broken fragment is no error', async () => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  for (const fragment of ['%E4%B8', '%', '<img src=x>', 'no-such-clause']) {
    await page.goto(`${site.url}policies/moe-plan-2014/#${fragment}`)
    await page.reload()
  }
  expect(errors).toEqual([])
})

test('a clause gives its link and its citation, by keyboard and on plain http', async () => {
  await page.goto(`${site.url}policies/moe-plan-2014/?from=chat`)
  await page.locator('#s-3-1 .num').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(copied).toBe(`${site.url}policies/moe-plan-2014/#s-3-1`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect
    .poll(copied)
    .toBe(
      `《国际合作联合实验室计划》（教技〔2014〕1号）三、（一）：“坚持以机构对机构的对等合作为培育前提”（来源未注明日期）\n${site.url}policies/moe-plan-2014/#s-3-1`,
    )
  expect(await page.locator('.clause-tools [role=status]').textContent()).toBe('已复制')
})

/** What 复制引用 copies of a clause, without the name of the text and the address. */
async function citationOf(slug: string, id: string): Promise<string[]> {
  await page.goto(`${site.url}policies/${slug}/`)
  await page.locator(`[id="${id}"] .num`).first().focus()
  await page.getByRole('button', { name: '复制引用' }).click()
  await expect.poll(copied).toContain(`#${id}`)
  const lines = ((await copied()) ?? '').split('\n')
  expect(lines.pop()).toBe(`${site.url}policies/${slug}/#${id}`)
  return lines
}

test('a cited row names each of its cells, and has no word that the site added', async () => {
  expect(await citationOf('moe-standard', 'equipment')).toEqual([
    '《国际合作联合实验室立项建设与验收标准》仪器设备：',
    '一级指标：“基本建设保障能力”',
    '二级指标：“仪器设备”',
    '三级指标及要素说明：“具备开展高水平科研实验的仪器设备，满足实验室发展的需要”“联合实验室仪器设备充分开放共享，制定了科学规范的仪器设备管理制度”“配备高水平技术支撑队伍”',
    '立项：“≧2500万元，相对集中，能够支撑实验室稳定运行。”',
    '验收：“≧4000万元，仪器设备先进，充分开放共享。”',
    '属性：“约束性”',
    '（来源未注明发文机关、文号、日期）',
  ])
})

/** The names of the columns; the last line, how the text stands, has none. */
const columns = (lines: string[]) => lines.slice(0, -1).map((line) => line.slice(0, line.indexOf('：')))

test('a cited row has the cells it shares with the rows above, and those of its own rows below', async () => {
  const bonus = await citationOf('cas-hk-evaluation', 'highlights-technology')
  expect(columns(bonus.slice(1))).toEqual(['一级指标', '三级指标', '说明', '标准'])
  expect(bonus[4]).toBe('标准：“打分项，不分档，满足一条即为10分，可累计。”')

  const judged = await citationOf('cas-hk-evaluation', 'complementarity')
  expect(columns(judged.slice(1))).toEqual([
    ...['一级指标', '二级指标', '三级指标', '说明', '标准 A', '标准 B', '标准 C'],
    ...['三级指标', '说明', '三级指标', '说明'],
  ])

  const oneClass = await citationOf('moe-standard', 'positioning-b')
  expect(columns(oneClass.slice(1))).toEqual([
    ...['一级指标', '二级指标', '三级指标及要素说明', '立项', '验收', '属性'],
  ])
  expect(oneClass[3]).toMatch(/^三级指标及要素说明：“B类：面向/)
  expect(oneClass.join()).not.toContain('A类')
})

test('a part of a notice without a number gives its address on a press', async () => {
  await page.goto(`${site.url}policies/moe-notice-2022/`)
  await page.locator('#circulation').click()
  await page.getByRole('button', { name: '复制引用' }).click()
  await expect
    .poll(copied)
    .toBe(
      `《教育部办公厅关于开展高校国际合作联合实验室建设推荐工作的通知》（教科信厅函〔2022〕41号）附注：“(此件不予公开)”（申报窗口已截止）\n${site.url}policies/moe-notice-2022/#circulation`,
    )
})

test.each([
  ['moe-standard', 'equipment'],
  ['cas-hk-evaluation', 'facilities'],
])(
  'the buttons of a row of %s stand beside each other, make no row higher, and leave with the focus',
  async (slug, id) => {
    await page.goto(`${site.url}policies/${slug}/#${id}`)
    const row = page.locator(`#${id}`)
    const before = await row.boundingBox()
    await row.locator('.num').focus()
    const [link, citation] = await Promise.all(
      ['复制链接', '复制引用'].map((name) => page.getByRole('button', { name }).boundingBox()),
    )
    expect(link?.height).toBeLessThan(44)
    expect(citation?.y).toBe(link?.y)
    expect((await row.boundingBox())?.height).toBe(before?.height)
    await page.locator('.site-name').focus()
    expect(await page.locator('.clause-tools').isVisible()).toBe(false)
  },
)

test('the Chinese form of an address lands where the other does', async () => {
  const landing = async (fragment: string) => {
    await page.goto('about:blank')
    await page.goto(`${site.url}policies/zhejiang-measures/#${fragment}`)
    await expect.poll(arrived).toBe('art-14')
    return (await page.locator('#art-14').boundingBox())?.y ?? 0
  }
  const top = await landing('art-14')
  expect(top).toBeGreaterThan(60)
  expect(Math.abs((await landing('第十四条')) - top)).toBeLessThan(8)
})

test.each([
  ['zhejiang-measures', 'art-14', '第十四条'],
  ['moe-standard', 'equipment', '仪器设备'],
  ['cas-hk-evaluation', 'publications', '联合发表物'],
])('the outline of %s follows the reader to %s', async (slug, id, words) => {
  await page.goto(`${site.url}policies/${slug}/#${id}`)
  await expect.poll(() => page.locator('[data-outline] [aria-current]').textContent()).toContain(words)
  expect(await page.title()).toMatch(new RegExp(`^${words} · `))
})

const OUTLINED = [
  ['zhejiang-measures', 'art-14', '第十四条'],
  ['moe-plan-2014', 's-3-2', '（二）坚持以国际化学术机制'],
  ['moe-standard', 'academic-committee', '国际学术委员会'],
  ['cas-hk-evaluation', 'graduates', '联合培养人才'],
] as const

test.each(OUTLINED)('at 200 % type the outline of %s marks %s on arrival', async (slug, id, words) => {
  await page.goto(site.url)
  await page.evaluate(() => localStorage.setItem('pref-size', '4'))
  await page.goto(`${site.url}policies/${slug}/#${id}`)
  await expect.poll(() => page.locator('[data-outline] [aria-current]').textContent()).toContain(words)
})

test.each(['', '4'])(
  'with a remembered lab the clause stays where it arrived (type size %j)',
  async (size) => {
    await page.goto(`${site.url}policies/moe-standard/`)
    await page.getByRole('button', { name: '对照我的数据' }).click()
    await page.locator('[name="moe.equipmentValue"]').fill('2600')
    await page.getByRole('button', { name: '在本机记住' }).first().click()
    await page.evaluate((step) => localStorage.setItem('pref-size', step), size)
    await page.goto('about:blank')
    await page.goto(`${site.url}policies/moe-standard/#academic-committee`)
    await page.locator('#academic-committee .living').first().waitFor()
    const rem = size === '' ? 16 : 32
    await expect
      .poll(async () => Math.round(((await page.locator('#academic-committee').boundingBox())?.y ?? 0) / rem))
      .toBe(8)
    await expect
      .poll(() => page.locator('[data-outline] [aria-current]').textContent())
      .toContain('国际学术委员会')
  },
)

test('the outline follows also when larger type moves the text, which is no scroll', async () => {
  await page.goto(`${site.url}policies/moe-plan-2014/#s-4-3`)
  const marked = () => page.locator('[data-outline] [aria-current]').getAttribute('href')
  await expect.poll(marked).toBe('#s-4-3')
  // Pressed without the pointer, which would scroll to the button.
  const larger = page.getByRole('button', { name: '增大字号' })
  for (let step = 0; step < 4; step += 1) await larger.evaluate((button: HTMLElement) => button.click())
  // What stands nearest above the line where links arrive.
  const read = () =>
    page.evaluate(() => {
      const ids = Array.from(
        document.querySelectorAll('[data-outline] a'),
        (link) => link.getAttribute('href') ?? '',
      )
      const above = ids.filter(
        (id) => (document.querySelector(id)?.getBoundingClientRect().top ?? 0) <= 8.5 * 32,
      )
      return above[above.length - 1]
    })
  await expect.poll(async () => (await marked()) === (await read())).toBe(true)
})

test('type size and colours are the reader’s, and stay', async () => {
  await page.goto(`${site.url}policies/moe-plan-2014/`)
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  for (let step = 0; step < 6; step += 1) await page.getByRole('button', { name: '增大字号' }).click()
  expect(await size()).toBe(32)
  await page.getByRole('button', { name: '切换深浅色' }).click()
  await page.goto(`${site.url}policies/moe-standard/`)
  expect(await size()).toBe(32)
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
})

test('without JavaScript every text is read, and a clause is reached', async () => {
  const silent = await browser.newContext({ javaScriptEnabled: false })
  const reader = await silent.newPage()
  await reader.goto(`${site.url}policies/zhejiang-measures/#art-14`)
  const top = await reader.locator('#art-14').boundingBox()
  expect(top?.y).toBeLessThan(720)
  expect(await reader.locator('article').isVisible()).toBe(true)
  expect(await reader.locator('article details').count()).toBe(0)
  await silent.close()
})

test('on a phone the way to a row’s field stands below its name, a finger’s size', async () => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const reader = await phone.newPage()
  await reader.goto(`${site.url}policies/moe-standard/`)
  const links = await reader.locator('.to-field').evaluateAll((all) =>
    all.map((link) => {
      const name = document.createRange()
      name.setStart(link.parentElement as HTMLElement, 0)
      name.setEndBefore(link)
      const { top, height } = link.getBoundingClientRect()
      return { isBelow: top >= name.getBoundingClientRect().bottom, height }
    }),
  )
  expect(links.length).toBeGreaterThan(0)
  for (const { isBelow, height } of links) {
    expect(isBelow).toBe(true)
    expect(height).toBeGreaterThanOrEqual(44)
  }
  await phone.close()
})

test('the links of the header stand equally far apart', async () => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${site.url}policies/moe-standard/`)
  const gaps = await page.locator('[data-site-menu] nav a').evaluateAll((links) =>
    links.slice(1).map((link, place) => {
      const words = (of: Element | undefined) => {
        const range = document.createRange()
        if (of) range.selectNodeContents(of)
        return range.getBoundingClientRect()
      }
      return Math.round(words(link).left - words(links[place]).right)
    }),
  )
  expect(new Set(gaps).size).toBe(1)
})
