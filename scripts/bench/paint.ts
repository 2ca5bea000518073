import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import { launchBrowser } from '../../test/helpers/browser.ts'
import { builtHtml, builtPages } from '../../test/helpers/pages.ts'
import { serveSite } from '../../test/helpers/serve.ts'

/** How much later than the bare text a policy page may paint its own. */
const MOST = 1.25
const RUNS = Number(process.argv[2] ?? 7)
/** Slow 4G, and a processor a quarter as fast. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: 94_000,
}
const SLOWER = 4

const bare = mkdtempSync(join(tmpdir(), 'bare-'))
const pages = builtPages().filter((page) => page.startsWith('policies/'))
for (const page of pages) writeFileSync(join(bare, nameOf(page)), bareText(builtHtml(page)))
const [site, texts, browser] = await Promise.all([serveSite(), serveSite({ dir: bare }), launchBrowser()])

const rows: Record<string, Record<string, number | string>> = {}
let worst = 0
for (const page of pages) {
  const [own, plain]: [number[], number[]] = [[], []]
  // One after the other, so that what else the machine does falls on both.
  for (let run = 0; run < RUNS; run += 1) {
    own.push(await paintOf(site.url + page))
    plain.push(await paintOf(texts.url + nameOf(page)))
  }
  const ratio = median(own) / median(plain)
  worst = Math.max(worst, ratio)
  rows[page] = {
    'page ms': Math.round(median(own)),
    'bare text ms': Math.round(median(plain)),
    ratio: ratio.toFixed(2),
  }
}
console.table(rows)
await Promise.all([browser.close(), site.close(), texts.close()])
if (worst > MOST) {
  console.error(
    `A policy page paints its text ${worst.toFixed(2)} times as late as the bare text; at most ${MOST}.`,
  )
  process.exit(1)
}

/** The official text and nothing else: no styles, no scripts. */
function bareText(html: string): string {
  const text = load(html)('article[data-policy]')
  text.find('[data-editorial]').remove()
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>原文</title>${text.html()}`
}

function nameOf(page: string): string {
  return `${page.split('/')[1]}.html`
}

/** When the first words were on screen, in ms. */
async function paintOf(url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(url)
  const paint = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) =>
          done(list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
        ).observe({
          type: 'paint',
          buffered: true,
        })
      }),
  )
  await context.close()
  return paint
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
