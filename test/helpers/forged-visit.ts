import type { Browser } from 'playwright-core'
import type { Forged } from './forged-links.ts'
import type { Site } from './serve.ts'
import { longestSilence, watchSteadiness } from './steadiness.ts'

export interface Visited {
  /** How long the page answered nothing after each link, the longest first. */
  readonly silences: readonly { readonly name: string; readonly ms: number }[]
  readonly outcomes: Readonly<Record<string, number>>
  /** What was not caught, and what the console said. */
  readonly errors: readonly string[]
  /** Whether the lab remembered before is still there, figure for figure, and opens. */
  readonly isKept: boolean
}

/** Opens each link after the other in one page in which a lab is remembered, and types in a field after each. */
export async function openForged(
  browser: Browser,
  site: Site,
  slug: string,
  links: readonly Forged[],
): Promise<Visited> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const errors: string[] = []
  let now = 'the page itself'
  page.on('pageerror', ({ message }) => errors.push(`${now}: ${message}`))
  page.on('console', (message) => errors.push(`${now}: ${message.text()}`))
  await watchSteadiness(page)
  const address = `${site.url}calculators/${slug}/`
  await page.goto(address)
  await page.locator('[name=name]').fill('记住的实验室')
  await page.getByRole('button', { name: '更多', exact: true }).click()
  await page.getByRole('button', { name: '在本机记住' }).click()
  await page.keyboard.press('Escape')
  const stored = () =>
    page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('joint-lab/1/')))
  const before = await stored()
  const silences: { name: string; ms: number }[] = []
  const outcomes: Record<string, number> = {}
  await longestSilence(page)
  for (const { name, fragment } of links) {
    now = name
    await page.evaluate((hash) => {
      location.hash = hash
    }, fragment)
    const banner = page.locator('.origin p')
    await banner.waitFor({ timeout: 30_000 })
    const ms = await longestSilence(page)
    silences.push({ name, ms: Math.round(ms) })
    const outcome = ((await banner.textContent()) ?? '').slice(0, 10)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    await page.evaluate(() => {
      location.hash = ''
    })
    const leave = page.getByRole('button', { name: '退出查看' })
    if ((await leave.count()) > 0) {
      await leave.click()
      await banner.waitFor({ state: 'hidden' })
    }
  }
  now = 'afterwards'
  await page.goto('about:blank')
  await page.goto(address)
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[name=name]')?.value === '记住的实验室',
  )
  const isKept = JSON.stringify(await stored()) === JSON.stringify(before)
  await context.close()
  return { silences: silences.sort((a, b) => b.ms - a.ms), outcomes, errors, isKept }
}
