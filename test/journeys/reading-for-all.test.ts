import { load } from 'cheerio'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violations } from '../helpers/axe.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { builtHtml, builtPages, CALCULATOR_PAGES } from '../helpers/pages.ts'
import { type Site, serveSite } from '../helpers/serve.ts'
import { inEachView } from '../helpers/views.ts'

const PAGES = builtPages().filter((page) => page !== '404.html')

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await serveSite({ base: '/kyc/' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  await page.goto(site.url + path, { waitUntil: 'load' })
  return page
}

/** What sticks out of the page sideways, or is cut off where it cannot be scrolled to. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > document.documentElement.clientWidth
        ? ['the page scrolls sideways']
        : []
    const cut = [...document.querySelectorAll<HTMLElement>('main :not(.visually-hidden)')].filter(
      (element) => {
        const { overflowX, clip } = getComputedStyle(element)
        return (
          overflowX === 'hidden' &&
          clip === 'auto' &&
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1
        )
      },
    )
    return [
      ...wide,
      ...cut.map(
        (element) => `cut: ${element.tagName} ${element.className} ${element.textContent?.slice(0, 20)}`,
      ),
    ]
  })
}

describe.each(PAGES)('/%s', (path) => {
  test('nothing is lost at 320 px, at 200 % zoom, and with type at 200 % by the page’s own control', async () => {
    const page = await visit(path, { viewport: { width: 320, height: 256 } })
    expect(await lost(page)).toEqual([])
    await page.setViewportSize({ width: 640, height: 450 })
    expect(await lost(page)).toEqual([])
    if ((await page.locator('[data-size-step="1"]').count()) > 0) {
      // Where there is no room for it the control is in the menu.
      await page.locator('.site-menu summary').click()
      for (let step = 0; step < 6; step++) await page.locator('[data-size-step="1"]').click()
      expect(
        await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
      ).toBe(32)
    }
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      expect(await lost(page), `${width} px`).toEqual([])
    }
    await page.close()
  })

  test('on a phone everything to press is 44 px high, fields do not zoom, and nothing moves by itself', async () => {
    const page = await visit(path, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      reducedMotion: 'reduce',
    })
    expect(await smallTargets(page)).toEqual([])
    expect(await smallFields(page)).toEqual([])
    const moving = await page.evaluate(() => ({
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
      animations: document.getAnimations().length,
    }))
    expect(moving).toEqual({ scroll: 'auto', animations: 0 })
    await page.close()
  })

  test('headings do not skip a level, and each landmark of a kind has its name', () => {
    const $ = load(builtHtml(path))
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map(({ name }) => Number(name[1]))
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([])
    expect($('nav, aside').not('[aria-label], [aria-labelledby]').length).toBe(0)
  })
})

describe.each(CALCULATOR_PAGES)('/%s filled in, everything open', (path) => {
  test.each([
    [320, 1],
    [360, 1],
    [360, 2],
    [768, 2],
    [1280, 2],
  ])('nothing is lost or covered at %d px with type at %d00 %', async (width, size) => {
    const page = await visit(path, { viewport: { width, height: 740 } })
    if (size === 2) await page.evaluate(() => document.documentElement.setAttribute('data-size', '4'))
    await inEachView(page, async (view) => {
      expect(await lost(page), view).toEqual([])
      expect(await covered(page), view).toEqual([])
    })
    await page.close()
  })
})

describe.each(CALCULATOR_PAGES)('/%s is accessible', (path) => {
  test.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)(
    'filled in with everything open, and with figures that cannot be read, at %d px, %s',
    async (width, colorScheme) => {
      const page = await visit(path, { viewport: { width, height: 740 }, colorScheme })
      await inEachView(page, async (view, part) => expect(await violations(page, part), view).toEqual([]))
      await page.getByRole('tab', { name: '填写' }).click()
      for (const field of await page.locator('.field input[inputmode]:visible').all())
        await field.fill('约三百')
      await page.locator('.problem').first().waitFor()
      expect(await violations(page)).toEqual([])
      await page.close()
    },
  )
})

/** Controls that something else lies over in the middle. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const panel = document.querySelector('.popover-panel')
    const controls = (panel ?? document).querySelectorAll<HTMLElement>(
      'main button, main input, main select, main summary',
    )
    return [...controls]
      .filter((control) => control.offsetParent !== null)
      .filter((control) => {
        control.scrollIntoView({ block: 'center', inline: 'center' })
        const { left, top, width, height } = control.getBoundingClientRect()
        const hit = document.elementFromPoint(left + width / 2, top + height / 2)
        return hit === null || !(control.contains(hit) || hit.contains(control))
      })
      .map(
        (control) =>
          `covered: ${control.tagName} ${control.textContent?.slice(0, 20)} ${control.getAttribute('name')}`,
      )
  })
}

/** What a finger would miss, but for links inside a sentence; a radio is pressed by its label. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, summary, select, textarea, input, header a, nav a, .entry',
      ),
    ]
      .filter((element) => element.offsetParent !== null && element.closest('p, td, article') === null)
      .filter((element) => {
        const label = element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : null
        return (label ?? element).getBoundingClientRect().height < 43.5
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 20)}`),
  )
}

/** Fields whose type is so small that a phone zooms into them. */
function smallFields(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'input:not([type=radio]):not([type=checkbox]), select, textarea:not([readonly])',
      ),
    ]
      .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => field.outerHTML.slice(0, 80)),
  )
}

test('in forced colours a verdict is word and icon, and the focus can be seen', async () => {
  const page = await visit('calculators/moe/', { forcedColors: 'active' })
  await page.fill('[name="moe.equipmentValue"]', '2499')
  const criterion = page.locator('[data-criterion="equipment/value"]')
  await criterion.locator('text=还差').first().waitFor()
  await page.locator('[name="moe.equipmentValue"]').focus()
  const outline = await page
    .locator('[name="moe.equipmentValue"]')
    .evaluate((field) => getComputedStyle(field).outlineStyle + getComputedStyle(field).outlineWidth)
  expect(outline).not.toMatch(/none|^.*0px/)
  await page.close()
})

test('in forced colours the clause arrived at is framed', async () => {
  const page = await visit('policies/moe-standard/#equipment', { forcedColors: 'active' })
  const outline = await page.locator('.arrived').evaluate((clause) => getComputedStyle(clause).outlineStyle)
  expect(outline).toBe('solid')
  await page.close()
})

test.each([320, 360, 390, 768])(
  'at %d px the header is one row, and its menu opens over the page',
  async (width) => {
    const page = await visit('policies/moe-plan-2014/', { viewport: { width, height: 740 } })
    expect((await page.locator('.site-head').boundingBox())?.height).toBeLessThanOrEqual(56)
    expect(await page.getByRole('navigation', { name: '全站' }).isVisible()).toBe(false)
    const before = await page.locator('h1').boundingBox()
    await page.getByText('菜单', { exact: true }).click()
    expect(await page.getByRole('navigation', { name: '全站' }).isVisible()).toBe(true)
    expect(await page.locator('h1').boundingBox()).toEqual(before)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.getByRole('navigation', { name: '全站' }).isVisible()).toBe(false)
    await page.close()
  },
)

test('by keyboard alone: past the header, from home to a policy, to a clause, its link copied', async () => {
  const page = await visit('')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文')
  await page.keyboard.press('Enter')
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.getAttribute('href') ?? '')
  for (let tabs = 0; tabs < 60 && !(await focused()).endsWith('policies/zhejiang-measures/'); tabs++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/policies/zhejiang-measures/')
  await page.locator('#art-7 .num').focus()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('复制链接')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.clause-tools [role=status]:has-text("已复制")')
  await page.close()
})

test('what changes is announced once', async () => {
  const page = await visit('calculators/moe/')
  await page.evaluate(() => {
    const heard: string[] = []
    ;(globalThis as unknown as { heard: string[] }).heard = heard
    for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    }
  })
  await page.locator('[name="moe.equipmentValue"]').pressSequentially('2499', { delay: 20 })
  const heard = () =>
    page.evaluate(() =>
      (globalThis as unknown as { heard: string[] }).heard.filter((words) => words.includes('仪器设备')),
    )
  await expect.poll(heard, { timeout: 20_000 }).not.toEqual([])
  await page.waitForTimeout(1500)
  expect(await heard()).toHaveLength(1)
  await page.close()
})
