import type { Page as ChromiumPage } from 'playwright-core'
import type { Page as FirefoxPage } from 'puppeteer-core'
import { launchBrowser } from './browser.ts'
import { launchFirefox } from './firefox.ts'
import { launchOldChromium, type OldVersion } from './old-chromium.ts'

/** One page of some browser, used by keyboard and by script: what every core here can do. */
export interface Visitor {
  goto(address: string): Promise<unknown>
  evaluate<Result, Argument>(
    act: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>
  /** Follows the first link that `selector` finds, to the page behind it. */
  follow(selector: string): Promise<void>
  press(key: 'Tab' | 'Enter' | 'Space'): Promise<void>
  type(text: string): Promise<void>
  /** The page printed on A4, as PDF. */
  print(): Promise<Uint8Array>
  close(): Promise<void>
}

/** The browsers a campus opens the site in, by name. */
export const ENVIRONMENTS: Readonly<Record<string, () => Promise<Visitor>>> = {
  'current Chromium': async () => {
    const browser = await launchBrowser()
    const page = await browser.newPage()
    return visitor(
      page,
      () => page.pdf({ format: 'A4' }),
      () => browser.close(),
    )
  },
  'Chromium 88': () => old(88),
  'Chromium 92': () => old(92),
  'Firefox ESR': async () => {
    const browser = await launchFirefox()
    const page = await browser.newPage()
    return visitor(
      page,
      () => page.pdf({ format: 'A4' }),
      () => browser.close(),
    )
  },
}

async function old(version: OldVersion): Promise<Visitor> {
  const browser = await launchOldChromium(version)
  const page = await browser.context.newPage()
  const session = await browser.context.newCDPSession(page)
  const print = async () => Buffer.from((await session.send('Page.printToPDF', {})).data, 'base64')
  return visitor(page, print, () => browser.close())
}

function visitor(
  page: ChromiumPage | FirefoxPage,
  print: () => Promise<Uint8Array>,
  close: () => Promise<void>,
): Visitor {
  const one = page as ChromiumPage
  return {
    goto: (address) => one.goto(address),
    evaluate: ((act: (argument: unknown) => unknown, argument: unknown) =>
      one.evaluate(act, argument)) as Visitor['evaluate'],
    follow: async (selector) => {
      const arrival = one.waitForNavigation()
      await one.evaluate((found) => document.querySelector<HTMLElement>(found)?.click(), selector)
      await arrival
    },
    press: (key) => one.keyboard.press(key),
    type: (text) => one.keyboard.type(text),
    print,
    close,
  }
}

/** Asks the page until `condition` holds; fails with its words after ten seconds. */
export async function until<Argument>(
  page: Visitor,
  words: string,
  condition: (argument: Argument) => boolean,
  argument: Argument,
): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!(await page.evaluate(condition, argument))) {
    if (Date.now() > deadline) throw new Error(`never came true: ${words}`)
    await new Promise((later) => setTimeout(later, 50))
  }
}
