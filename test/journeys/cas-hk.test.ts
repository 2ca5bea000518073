import { expect, test } from 'vitest'
import { startJourney, withoutScript } from '../helpers/journey.ts'
import { loadExample } from '../helpers/lab.ts'

const journey = startJourney('calculators/cas-hk/')

const row = (id: string) => journey.page.locator(`tr.entry#${id}`)
const gradeOf = (id: string) => journey.page.locator(`[data-indicator="${id}"]`).getAttribute('data-grade')
const field = (name: string) => journey.page.locator(`[name="${name}"]`)
const press = (name: string) => journey.page.getByRole('button', { name, exact: true }).click()
/** The sheet of papers, beside the table. */
const openPapers = () => journey.page.getByRole('tab', { name: '论文' }).click()
const openTable = () => journey.page.getByRole('tab', { name: '填写' }).click()

/** `count` rows as copied from a sheet; every fortieth lacks its impact factor. */
function rows(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const factor = index % 40 === 7 ? '' : '1.5'
    return [`论文 ${index + 1}`, '刊物', '2022', factor, '3'].join('\t')
  })
  return [['题名', '刊物', '年份', '影响因子', '学科平均影响因子'].join('\t'), ...lines].join('\n')
}

/** What a screen reader adds to a field's name. */
const descriptionOf = (element: Element) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent

/** Into the import that stands under the sheet. */
async function paste(text: string): Promise<void> {
  if ((await journey.page.locator('.papers').count()) === 0) await openPapers()
  await press('从 Excel、CSV 粘贴或导入')
  await journey.page.locator('.import textarea').fill(text)
}

test('200 pasted rows, five of them incomplete: the sum, the reports, the grade, the way up; one is mended', async () => {
  await paste(rows(200))
  const panel = journey.page.locator('.import')
  await expect.poll(() => panel.textContent()).toContain('读到 200 行，其中 5 行不完整')
  for (const row of [8, 48, 88, 128, 168])
    expect(await panel.textContent()).toContain(`第 ${row} 行：缺少“影响因子”`)
  const factor = panel.getByRole('combobox', { name: '影响因子', exact: true })
  expect(await factor.evaluate(descriptionOf)).toBe('第 1 行：1.5')
  await press('替换整个列表')
  // 195 papers of 1.5 / 3 each: 97.5
  await expect.poll(() => journey.page.locator('.papers').textContent()).toContain('= 97.5 当量')
  expect(await gradeOf('publications')).toBe('B')
  expect(await row('publications').textContent()).toContain('还差 2.5 当量，如 2 部专著')
  await press('第 8 篇')
  await expect
    .poll(() => journey.page.evaluate(() => (document.activeElement as HTMLInputElement).name))
    .toBe('casHk.publications.papers.7.title')
  await field('casHk.publications.papers.7.impactFactor').fill('6')
  await expect.poll(() => row('publications').textContent()).toContain('= 99.5 当量')
  expect(await row('publications').textContent()).toContain('还差 0.5 当量')
  await field('casHk.publications.papers.7.impactFactor').fill('7.5')
  await expect.poll(() => gradeOf('publications')).toBe('A')
})

test('a table whose columns are not named is refused in words, and one in which nothing counts says so', async () => {
  await paste('CHEMISTRY\t31.2\t24.1\t15.5\t7.2\nPHYSICS\t20.1\t18\t9.5\t4.1')
  const panel = journey.page.locator('.import')
  await expect.poll(() => panel.textContent()).toContain('没有认出列名')
  expect(await panel.textContent()).toContain('第一行应写明各列是什么：题名、刊物')
  expect(await panel.getByRole('button', { name: '替换整个列表' }).count()).toBe(0)
  await panel.locator('textarea').fill('题名\t影响因子\n甲\t3\n乙\t2')
  await expect.poll(() => panel.textContent()).toContain('没有一篇能计入')
})

test('two highlights stand beside the 100, not in it', async () => {
  await journey.page.getByLabel('获得国际国内核心专利并得到应用').check()
  await journey.page.getByLabel('建成重大科技基础设施').check()
  await expect.poll(() => row('highlights-technology').textContent()).toContain('1 条，10 分')
  expect(await journey.page.locator('[data-indicator="highlights"]').getAttribute('data-points')).toBe('20')
  expect(await journey.page.locator('[data-indicator="highlights"]').textContent()).toContain(
    '满足 2 条，加 20 分，列在基础分 100 之外',
  )
  expect(await journey.page.locator('.score-line').textContent()).toContain('/ 100，另加亮点 20 分')
  await press('这里怎样理解')
  await expect
    .poll(() => journey.page.locator('.bonus-words').textContent())
    .toContain('也可读作每行最多 10 分')
})

test('the arithmetic is written out, and every way to the next grade stands in the opened row', async () => {
  await field('casHk.patents.domesticGranted').fill('3')
  await field('casHk.patents.internationalGranted').fill('2')
  await expect.poll(() => row('patents').textContent()).toContain('3 × 0.8 + 2 × 5 = 12.4 当量')
  expect(await row('patents').textContent()).toContain('到 A 档：还差 2.6 当量，如 1 项国际授权')
  await press('依据：联合获得专利、软件著作权登记等')
  const details = journey.page.locator('.row-details')
  await expect
    .poll(() => details.textContent())
    .toMatch(/还差 2\.6 当量：13 项.*或 4 项国内授权.*或 1 项国际授权.*或 6 项/)
  expect(await details.textContent()).toContain('计算得分在 15 当量(含)及以上。')
  expect(await gradeOf('patents')).toBe('B')
})

test('a grade chosen against words has the words of all three; one without words says who decides', async () => {
  await row('planning').getByText('B', { exact: true }).click()
  await expect.poll(() => gradeOf('planning')).toBe('B')
  expect(await row('planning').textContent()).toContain('A 档的要求：未来规划及发展的制定目标明确')
  await press('依据：未来规划及发展')
  const details = journey.page.locator('.row-details')
  await expect.poll(() => details.textContent()).toContain('目标不明确，规划不科学')
  expect(await details.locator('[aria-current]').textContent()).toContain('制定目标一般')
  expect(await row('other-outcomes').textContent()).toContain('由专家组具体讨论决定')
})

test('every party has its place from the first, and every year; an unknown one decides nothing', async () => {
  expect(await field('casHk.annualFunding.4').isVisible()).toBe(true)
  await field('casHk.leaders.0').fill('2')
  await expect.poll(() => field('casHk.leaders.0').inputValue()).toBe('2')
  expect(await gradeOf('leaders')).toBe('unknown')
  await field('casHk.leaders.1').fill('0')
  await expect.poll(() => gradeOf('leaders')).toBe('B')
  expect(await row('leaders').textContent()).toContain('第 2 方')
})

test('two cells that change before anything is drawn anew are both kept, and a third added at once', async () => {
  await journey.page.waitForSelector('[data-ready]')
  await journey.page.evaluate(() => {
    for (const [name, value] of [
      ['casHk.leaders.0', '2'],
      ['casHk.leaders.1', '0'],
    ] as const) {
      const input = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
      if (input === null) throw new Error(name)
      input.value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    document.querySelector<HTMLButtonElement>('#leaders button[aria-label$="添加一方"]')?.click()
  })
  await expect.poll(() => field('casHk.leaders.2').isVisible()).toBe(true)
  expect(await field('casHk.leaders.0').inputValue()).toBe('2')
  expect(await field('casHk.leaders.1').inputValue()).toBe('0')
  await press('学术带头人：删去第 3 方')
  await expect.poll(() => gradeOf('leaders')).toBe('B')
})

test('the score says what it assumes, and why an assumption is refused', async () => {
  await press('修改假设')
  await field('assumptions.B').fill('0.5')
  await field('assumptions.C').fill('0.7')
  await expect.poll(() => journey.page.locator('.score').textContent()).toContain('不能高于')
  await press('恢复默认')
  await expect.poll(() => journey.page.locator('.score-line').textContent()).toContain('0–100')
  expect(await journey.page.locator('main').textContent()).not.toMatch(/评估结果为|评为(?:优秀|良好)/)
})

test('papers are added, sorted and deleted; a bad cell is explained and left out', async () => {
  await loadExample(journey.page)
  await openPapers()
  await press('影响因子')
  await expect.poll(() => field('casHk.publications.papers.0.impactFactor').inputValue()).not.toBe('29.4')
  const first = await field('casHk.publications.papers.0.title').inputValue()
  await press('删去第 1 篇')
  await expect.poll(() => field('casHk.publications.papers.0.title').inputValue()).not.toBe(first)
  const heading = journey.page.locator('.papers h2')
  const before = await heading.textContent()
  await field('casHk.publications.papers.0.impactFactor').fill('高')
  await expect.poll(() => heading.textContent()).not.toBe(before)
  expect(await field('casHk.publications.papers.0.impactFactor').getAttribute('aria-invalid')).toBe('true')
  expect(await field('casHk.publications.papers.0.impactFactor').evaluate(descriptionOf)).toContain('应填数')
  await press('添加一篇')
  await expect
    .poll(() => journey.page.evaluate(() => (document.activeElement as HTMLInputElement).name))
    .toBe('casHk.publications.papers.11.title')
})

test('papers replaced, added, pasted, deleted or sorted come back as they were', async () => {
  await loadExample(journey.page)
  await openPapers()
  const heading = journey.page.locator('.papers h2')
  const factors = () =>
    journey.page
      .locator('.grid input[name$=".impactFactor"]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  const bar = journey.page.locator('.undo')
  const isUndone = async (said: string, before: { factors: string[]; heading: string | null }) => {
    await expect.poll(() => bar.textContent()).toContain(said)
    await press('撤销')
    await expect.poll(factors).toEqual(before.factors)
    await expect.poll(() => heading.textContent()).toBe(before.heading)
    await expect.poll(() => journey.page.locator('.grid th[aria-sort]').count()).toBe(0)
  }
  await expect.poll(async () => (await factors()).length).toBeGreaterThan(2)
  await journey.page.locator('.undo').waitFor()
  const before = { factors: await factors(), heading: await heading.textContent() }

  await press('影响因子')
  await isUndone('论文已按“影响因子”升序排列。', before)
  await press('删去第 2 篇')
  await isUndone('已删去第 2 篇论文。', before)
  await pasteInto('casHk.publications.papers.1.impactFactor', '7\t2\n8\t2')
  await expect.poll(() => field('casHk.publications.papers.2.impactFactor').inputValue()).toBe('8')
  expect(await field('casHk.publications.papers.2.title').inputValue()).not.toBe('')
  await isUndone('已粘贴 2 篇论文。', before)
  await paste(rows(3))
  await press('追加到列表')
  await isUndone('已向论文列表追加 3 篇。', before)
  await journey.page.locator('.import textarea').fill(rows(4))
  await press('替换整个列表')
  await isUndone('已替换论文列表。', before)
})

/** Into a cell, as from the clipboard. */
async function pasteInto(name: string, text: string): Promise<void> {
  await field(name).focus()
  await field(name).evaluate((input, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', given)
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

const focused = () => journey.page.evaluate(() => (document.activeElement as HTMLInputElement).name)

test('2,000 papers: pasted into an empty cell, few rows drawn, keys move through them all', async () => {
  await openPapers()
  await pasteInto('casHk.publications.papers.0.title', rows(2000))
  await expect.poll(() => journey.page.locator('.papers h2').textContent()).toContain('2000 篇，计入 1950 篇')
  expect(await journey.page.locator('.grid tbody tr').count()).toBeLessThanOrEqual(60)
  await field('casHk.publications.papers.0.impactFactor').focus()
  await journey.page.keyboard.press('ArrowDown')
  await journey.page.keyboard.press('Enter')
  expect(await focused()).toBe('casHk.publications.papers.2.impactFactor')
  await journey.page.keyboard.press('Shift+Enter')
  await journey.page.keyboard.press('ArrowLeft')
  expect(await focused()).toBe('casHk.publications.papers.1.year')
  await journey.page.keyboard.press('Control+End')
  await expect.poll(focused).toBe('casHk.publications.papers.2000.title')
  await journey.page.keyboard.type('新的一篇')
  await expect.poll(() => journey.page.locator('.papers h2').textContent()).toContain('2001 篇')
  await journey.page.keyboard.press('Escape')
  await expect.poll(() => field('casHk.publications.papers.2000.title').inputValue()).toBe('')
  await journey.page.keyboard.press('Control+Home')
  await expect.poll(focused).toBe('casHk.publications.papers.0.title')
  expect(await journey.page.locator('.grid tbody tr').count()).toBeLessThanOrEqual(60)
  await openTable()
  await expect.poll(() => row('publications').textContent()).toContain('1950 篇论文的比值之和')
})

test('the first render is the server’s; saved state comes only after it', async () => {
  const served = await withoutScript(journey, (silent) => silent.locator('#calculator').innerHTML())
  expect((await journey.page.locator('#calculator').innerHTML()).trim()).toBe(served.trim())
})

test('without JavaScript weights and bands stand as tables', async () => {
  await withoutScript(journey, async (silent) => {
    expect(await silent.locator('#calculator').isVisible()).toBe(false)
    expect(await silent.locator('.thresholds tbody tr').count()).toBe(15)
    expect(await silent.locator('.thresholds').textContent()).toContain('计算得分在 15 当量(含)及以上')
  })
})

/** What a screen reader adds to a field's name, all of it. */
const descriptionsOf = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ')

test.each([
  ['casHk.graduates.doctoral', '必须有双方导师署名有效'],
  ['casHk.publications.invitedTalks', '以联合实验室名义'],
  ['casHk.publications.chapters', '年报、内部刊物、无出版社名称的不在统计范围'],
  ['casHk.projects.led', '注明项目具体内容'],
  ['casHk.projectFunding', '项目统计范围'],
  ['casHk.symposia.domestic', '由联合实验室发起'],
  ['casHk.awards.internationalEquivalents', '依据评估中心国际奖励库'],
  ['casHk.exchanges.researcherVisits', '基于联合实验室开展'],
])('%s is read together with what counts: %s', async (name, words) => {
  expect(await field(name).evaluate(descriptionsOf)).toContain(words)
  expect(await journey.page.locator('.figures .counts', { hasText: words }).first().isVisible()).toBe(true)
})

test('papers say which count, parties which people are meant', async () => {
  expect(await row('publications').textContent()).toContain('指在SCI、SSCI收录的学术论文')
  expect(await row('leaders').textContent()).toContain('只数这一方带头人中的领军人才')
})

test('a list in which nothing can be counted stays 待填写', async () => {
  await paste('题名\t影响因子\n只有题名\t\n也只有题名\t')
  await press('替换整个列表')
  await expect.poll(() => row('publications').textContent()).toContain('论文 2 篇，计入 0 篇')
  expect(await gradeOf('publications')).toBe('unknown')
})

test('what lies under the lowest bar is 未达 C 档 in the row, in the overview and in the answer', async () => {
  await field('casHk.patents.domesticFiled').fill('0')
  await expect.poll(() => gradeOf('patents')).toBe('below-C')
  expect(await row('patents').locator('.finding').textContent()).toContain('未达 C 档')
  expect(await journey.page.locator('[data-indicator="patents"]').textContent()).toContain('未达 C 档')
  expect(await journey.page.locator('[data-answer]').textContent()).toContain('未达 C 档 1 项')
  expect(await journey.page.locator('main').textContent()).not.toMatch(/未入档|低于 C|未达 C(?! 档)|基本分/)
})

test('a C that is a failure earns what it is set to', async () => {
  await row('planning').getByText('C', { exact: true }).click()
  await press('修改假设')
  const group = journey.page.locator('.score .groups li').first()
  await expect.poll(() => group.textContent()).toContain('0–10 / 20')
  await field('assumptions.failing-C').fill('0.5')
  await expect.poll(() => group.textContent()).toContain('5–15 / 20')
  await field('assumptions.failing-C').fill('0.7')
  await expect.poll(() => journey.page.locator('.score').textContent()).toContain('不能高于 C 档的系数')
})

/** Characters that the narrowest cell with text has room for, and how far the page is wider than the screen. */
const roomOf = () => {
  const cells = [...document.querySelectorAll('.cards td')].filter(
    (cell) => (cell.textContent ?? '').length > 8 && cell.getBoundingClientRect().width > 0,
  )
  const rooms = cells.map((cell) => {
    const { paddingLeft, paddingRight, fontSize } = getComputedStyle(cell)
    const room = cell.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    const isWholeRow = cell.clientWidth + 2 >= (cell.parentElement?.clientWidth ?? 0)
    return isWholeRow ? Number.POSITIVE_INFINITY : room / Number.parseFloat(fontSize)
  })
  return {
    room: Math.min(...rooms),
    cells: cells.length,
    over: document.documentElement.scrollWidth - innerWidth,
  }
}

test.each(['', '4'].map((size) => ['policies/cas-hk-evaluation/', size] as const))(
  '%s at type size “%s”: no column of text under 12 characters, no page wider than the screen',
  async (path, size) => {
    await journey.page.goto(journey.site.url + path)
    if (size !== '')
      await journey.page.evaluate(() => document.documentElement.setAttribute('data-size', '4'))
    for (const width of [360, 768, 1024, 1100, 1440]) {
      await journey.page.setViewportSize({ width, height: 900 })
      const { room, cells, over } = await journey.page.evaluate(roomOf)
      expect(cells).toBeGreaterThan(40)
      expect([width, room >= 12, over]).toEqual([width, true, 0])
    }
  },
)

/** Characters that the narrowest column of words in the table has room for, and how far the page is wider than the screen. */
const tableRoom = () => {
  const cells = [...document.querySelectorAll('.entries tr.entry > td.asked, .entries tr.entry > td.figures')]
  const rooms = cells.map((cell) => {
    const { paddingLeft, paddingRight, fontSize } = getComputedStyle(cell)
    const room = cell.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    const isWholeRow = cell.clientWidth + 40 >= (cell.parentElement?.clientWidth ?? 0)
    return isWholeRow ? Number.POSITIVE_INFINITY : room / Number.parseFloat(fontSize)
  })
  return { room: Math.min(...rooms), over: document.documentElement.scrollWidth - innerWidth }
}

/** Opens the groups that are folded; how many rows still are. */
const unfold = () => {
  for (const button of document.querySelectorAll<HTMLElement>('.group [aria-expanded="false"]'))
    button.click()
  return document.querySelectorAll('.folded').length
}

test.each(['', '4'])('the table at type size “%s”: every column of words has 12 characters', async (size) => {
  if (size !== '') await journey.page.evaluate(() => document.documentElement.setAttribute('data-size', '4'))
  for (const width of [360, 768, 1024, 1100, 1440]) {
    await journey.page.setViewportSize({ width, height: 900 })
    await expect.poll(() => journey.page.evaluate(unfold)).toBe(0)
    const { room, over } = await journey.page.evaluate(tableRoom)
    expect([width, Math.min(room, 12), over]).toEqual([width, 12, 0])
  }
})
