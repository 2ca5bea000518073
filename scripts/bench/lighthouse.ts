import { launch } from 'chrome-launcher'
import lighthouse, { type RunnerResult as Result } from 'lighthouse'
import { findChromium } from '../../test/helpers/browser.ts'
import { builtPages } from '../../test/helpers/pages.ts'
import { serveSite } from '../../test/helpers/serve.ts'

/**
 * Lighthouse as a phone on a slow network sees the built site: the median of so many runs of each page. The
 * notice and the embeds carry noindex on purpose, which its SEO part counts against them.
 */
const RUNS = Number(process.argv[2] ?? 5)
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const LEFT_OUT = /^(?:404|embed|data|about)/

const site = await serveSite()
const browser = await launch({
  chromePath: findChromium(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
})
const rows: Record<string, Record<string, number | string>> = {}
for (const page of builtPages().filter((path) => !LEFT_OUT.test(path))) {
  const runs: Result['lhr'][] = []
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse(`${site.url}${page.replace(/index\.html$/, '')}`, {
      port: browser.port,
      output: 'json',
      onlyCategories: [...CATEGORIES],
      logLevel: 'error',
    })
    if (result === undefined) throw new Error(`Lighthouse gave nothing for ${page}`)
    runs.push(result.lhr)
  }
  rows[page] = {
    ...Object.fromEntries(
      CATEGORIES.map((name) => [
        name,
        median(runs.map(({ categories }) => (categories[name]?.score ?? 0) * 100)),
      ]),
    ),
    'blocking ms': median(runs.map(({ audits }) => audits['total-blocking-time']?.numericValue ?? 0)),
    'LCP ms': median(runs.map(({ audits }) => audits['largest-contentful-paint']?.numericValue ?? 0)),
  }
}
console.table(rows)
browser.kill()
await site.close()

function median(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0)
}
