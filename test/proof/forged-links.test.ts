import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CALCULATORS } from '../../src/calculators/index.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { forgedLinks } from '../helpers/forged-links.ts'
import { openForged } from '../helpers/forged-visit.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

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

test.each(CALCULATORS.map(({ slug }) => slug))(
  '200 forged links opened in %s, in the built site',
  async (slug) => {
    const { silences, outcomes, errors, isKept } = await openForged(browser, site, slug, forgedLinks(200))
    console.log(slug, outcomes, 'slowest (ms):', silences.slice(0, 5))
    expect(errors).toEqual([])
    expect(silences[0]?.ms).toBeLessThan(1000)
    expect(isKept).toBe(true)
  },
)
