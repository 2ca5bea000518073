import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type Site, serveSite } from './serve.ts'

export interface Journey {
  readonly site: Site
  readonly browser: Browser
  /** A fresh page of the journey's own, opened before each test. */
  readonly page: Page
}

/**
 * Opens `path` of the built site, under a base path, in a fresh page before each test of the file; after
 * each, nothing may have been said on the console.
 */
export function startJourney(path: string): Journey {
  const journey = {} as { -readonly [Key in keyof Journey]: Journey[Key] }
  const noise: string[] = []
  beforeAll(async () => {
    journey.site = await serveSite({ base: '/kyc/' })
    journey.browser = await launchBrowser()
  })
  afterAll(async () => {
    await journey.browser?.close()
    await journey.site?.close()
  })
  beforeEach(async () => {
    noise.length = 0
    const context = await journey.browser.newContext({ viewport: { width: 1280, height: 900 } })
    journey.page = await context.newPage()
    journey.page.on('console', (message) => noise.push(message.text()))
    journey.page.on('pageerror', (error) => noise.push(error.message))
    await journey.page.goto(journey.site.url + path)
  })
  afterEach(async () => {
    await journey.page.context().close()
    expect(noise).toEqual([])
  })
  return journey
}

/** The same page as a reader without JavaScript gets it; `read` returns what the test needs of it. */
export async function withoutScript<Result>(
  { browser, page }: Journey,
  read: (silent: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const silent = await context.newPage()
  await silent.goto(page.url())
  const result = await read(silent)
  await context.close()
  return result
}
