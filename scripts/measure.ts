/**
 * `npm run measure`: what a reader of the built calculators is spared, measured in Chromium. Heights, elements, tabs
 * and keys to the figures, the smallest text, what is seen without scrolling. Not a test.
 */
import type { Browser, Page } from 'playwright-core'
import { CALCULATORS } from '../src/calculators/index.ts'
import { launchBrowser } from '../test/helpers/browser.ts'
import { serveSite } from '../test/helpers/serve.ts'

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const MOST_TABS = 200
const SETTLES_MS = 300

const site = await serveSite()
const browser = await launchBrowser()
const table: Record<string, Record<string, string | number>> = {}
for (const { slug } of CALCULATORS) {
  const path = `calculators/${slug}/`
  table[path] = { ...(await onDesk(browser, site.url + path)), ...(await onPhone(browser, site.url + path)) }
}
console.table(transposed(table))
await browser.close()
await site.close()

async function onDesk(of: Browser, url: string): Promise<Record<string, string | number>> {
  const page = await of.newPage({ viewport: DESK })
  await settled(page, url)
  const seen = {
    'page height, 1440 (px)': await heightOf(page),
    'answer band, 1440 (px)': await page.evaluate(
      () => document.querySelector<HTMLElement>('.answer')?.offsetHeight ?? 0,
    ),
    'tallest rows, 1440 (px)': await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('tr.entry')]
        .map(({ offsetHeight }) => offsetHeight)
        .sort((a, b) => b - a)
        .slice(0, 3)
        .join(' '),
    ),
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
    'smallest text (px)': await page.evaluate(smallestText),
    'answer and steps seen, 1440 × 900': await page.evaluate(isAnswerSeen),
    'tabs to the first figure, by the skip link': await tabsToFigure(page, true),
    'tabs to the first figure, without it': await tabsToFigure(page, false),
    ...(await keysForAll(page, url)),
  }
  await page.close()
  return seen
}

async function onPhone(of: Browser, url: string): Promise<Record<string, string | number>> {
  const context = await of.newContext({ viewport: PHONE, isMobile: true, hasTouch: true })
  const page = await context.newPage()
  await settled(page, url)
  const folded = await heightOf(page)
  const isSeen = await page.evaluate(isAnswerSeen)
  await page.evaluate(() => {
    for (const group of document.querySelectorAll<HTMLElement>('.group button[aria-expanded="false"]'))
      group.click()
  })
  await page.waitForTimeout(SETTLES_MS)
  const seen = {
    'page height, 390, folded (px)': folded,
    'page height, 390, open (px)': await heightOf(page),
    'answer and steps seen, 390 × 844': isSeen,
    'width of what is 390 wide (px)': await page.evaluate(() => document.documentElement.scrollWidth),
    'smallest target, 390 (px)': await page.evaluate(smallestTarget),
  }
  await context.close()
  return seen
}

async function settled(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' })
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight)
}

/** How many times Tab is pressed from the top until a number can be typed; the skip link is pressed when met. */
async function tabsToFigure(page: Page, usesSkipLink: boolean): Promise<number> {
  const { origin, pathname } = new URL(page.url())
  await page.goto('about:blank')
  await settled(page, origin + pathname)
  for (let tabs = 1; tabs <= MOST_TABS; tabs++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const active = document.activeElement
      if (active?.matches('tr.entry input[type="text"]') === true) return 'figure'
      return active?.matches('.skip[href^="#row-"]') === true ? 'skip' : ''
    })
    if (at === 'figure') return tabs
    if (at !== 'skip' || !usesSkipLink) continue
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('tr.entry input') === true)
    return tabs
  }
  return MOST_TABS
}

/** 数值, the first figure, and every number of the first column typed as one digit with Enter: keys, and how far the page scrolled. */
async function keysForAll(page: Page, url: string): Promise<Record<string, number>> {
  await settled(page, url)
  const numbers = page.getByRole('button', { name: /^数值 \d+$/ })
  if (await numbers.isVisible()) await numbers.click()
  await page.locator('tr.entry input[type="text"]:visible').first().click()
  let [keys, figures, last] = [0, 0, '']
  for (; figures < MOST_TABS; figures++) {
    const name = await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')
    if (name === last) break
    last = name
    await page.keyboard.type('9')
    await page.keyboard.press('Enter')
    keys += 2
  }
  return {
    'figures typed': figures,
    'keys for them': keys,
    'scrolled (px)': await page.evaluate(() => scrollY),
  }
}

/** Whether the answer and the first thing to do stand on the first screen. */
function isAnswerSeen(): string {
  const parts = [...document.querySelectorAll('[data-answer], .answer-next')]
  return parts.length > 0 && parts.every((part) => part.getBoundingClientRect().bottom <= innerHeight)
    ? 'yes'
    : 'no'
}

function smallestText(): number {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const sizes: number[] = []
  while (words.nextNode()) {
    const { parentElement, textContent } = words.currentNode
    if (parentElement === null || !textContent?.trim() || parentElement.getClientRects().length === 0)
      continue
    sizes.push(parseFloat(getComputedStyle(parentElement).fontSize))
  }
  return Math.min(...sizes)
}

/** Of what is pressed or typed in, apart from links within text. */
function smallestTarget(): number {
  const targets = [
    ...document.querySelectorAll('#main :is(button, summary, .choice label, input[type="text"])'),
  ]
  const sides = targets.flatMap((target) => {
    const { width, height } = target.getBoundingClientRect()
    return width > 0 ? [width, height] : []
  })
  return Math.round(Math.min(...sides))
}

function transposed(rows: typeof table): typeof table {
  const measures = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))]
  return Object.fromEntries(
    measures.map((measure) => [
      measure,
      Object.fromEntries(Object.entries(rows).map(([path, row]) => [path, row[measure] ?? ''])),
    ]),
  )
}
