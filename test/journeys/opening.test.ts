import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { builtPages } from '../helpers/pages.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

const WIDTHS = [360, 768, 1440]
/** Columns of a long table settle by a few pixels while its rows arrive; a button that appears moves ten times as much. */
const SETTLING = 0.01

interface Shift {
  readonly value: number
}

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

test.each(builtPages())(
  '/%s: nothing moves when its scripts start, and its own policy refuses nothing',
  async (path) => {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 820 } })
      const noise: string[] = []
      page.on('console', (message) => noise.push(message.text()))
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      await page.goto(site.url + path, { waitUntil: 'networkidle' })
      if ((await page.locator('#calculator').count()) > 0)
        await page.locator('#calculator[data-ready]').waitFor()
      const moved = await page.evaluate(
        () =>
          new Promise<number>((told) => {
            new PerformanceObserver((list) =>
              told(list.getEntries().reduce((sum, shift) => sum + (shift as unknown as Shift).value, 0)),
            ).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => told(0), 300)
          }),
      )
      await page.close()
      expect(moved, `${width} px`).toBeLessThan(SETTLING)
      expect(noise).toEqual([])
    }
  },
)
