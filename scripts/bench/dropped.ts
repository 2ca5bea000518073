/**
 * What 20,000 papers of the Web of Science (60 MB) cost when they are dropped on the page of the records: how long until
 * they are counted, the longest that the page did not answer, and what it holds in memory. Not a test.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '../../test/helpers/browser.ts'
import { serveSite } from '../../test/helpers/serve.ts'
import { savedRecords } from './wos-records.ts'

const folder = mkdtempSync(join(tmpdir(), 'dropped-'))
const site = await serveSite()
const browser = await launchBrowser()
for (const size of [2000, 20_000]) await measured(size)
await browser.close()
await site.close()
rmSync(folder, { recursive: true })

async function measured(size: number): Promise<void> {
  const file = join(folder, `${size}.txt`)
  writeFileSync(file, savedRecords(size))
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await page.goto(`${site.url}records/#import`, { waitUntil: 'networkidle' })
  await page.evaluate(() => {
    const held = { longest: 0 }
    Object.assign(globalThis, { held })
    let last = performance.now()
    const beat = () => {
      const now = performance.now()
      held.longest = Math.max(held.longest, now - last)
      last = now
      setTimeout(beat)
    }
    beat()
  })
  const start = performance.now()
  await page.locator('.drop input[type=file]').setInputFiles(file)
  await page.locator('.buckets').waitFor({ timeout: 300_000 })
  const unsided = performance.now()
  await page.getByLabel('North Univ：国内（内地）依托单位').check()
  await page.getByLabel('Harbour Univ：合作方').check()
  await page
    .locator('[data-bucket="不是联合发表"] .bucket-count', { hasNotText: /^0$/ })
    .waitFor({ timeout: 300_000 })
  await page.locator('.working progress').waitFor({ state: 'detached', timeout: 300_000 })
  const counted = performance.now()
  const longest = await page.evaluate(
    () => (globalThis as unknown as { held: { longest: number } }).held.longest,
  )
  const peak = await heapOf(session)
  await session.send('HeapProfiler.collectGarbage')
  const kept = await heapOf(session)
  console.log(
    `${size.toLocaleString('en')} papers dropped: read, merged and counted ${seconds(unsided - start)}, judged by both sides ${seconds(counted - unsided)}; the page answered after at most ${longest.toFixed(0)} ms; heap ${peak} MB, ${kept} MB after collection`,
  )
  await page.close()
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

async function heapOf(session: {
  send(method: 'Runtime.getHeapUsage'): Promise<{ usedSize: number; backingStorageSize?: number }>
}): Promise<string> {
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage')
  return ((usedSize + backingStorageSize) / 1e6).toFixed(0)
}
