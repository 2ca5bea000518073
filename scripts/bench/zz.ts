import { brotliCompressSync } from 'node:zlib'
import { DIST } from '../../test/helpers/serve.ts'
import { firstQuery, withSite } from './search/browser.ts'
import { kib } from './search/report.ts'

await withSite(DIST, async (browser, site) => {
  for (const typed of process.argv.slice(2)) {
    const { bytes } = await firstQuery(
      browser,
      site,
      'search/',
      (page) => page.focus('input[type=search]'),
      typed,
    )
    console.log(typed, kib(bytes))
  }
  const page = await browser.newPage()
  await page.goto(site.url + 'search/', { waitUntil: 'networkidle' })
  page.on('response', async (r) =>
    console.log('  ', r.url().replace(site.url, ''), kib(brotliCompressSync(await r.body()).length)),
  )
  await page.focus('input[type=search]')
  await page.keyboard.insertText(process.argv.at(-1) ?? '')
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(3000)
  process.exit()
})
