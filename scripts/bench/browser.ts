/**
 * The browser part of `npm run bench`: what an interaction costs on the built site at a processor four times slower,
 * and what a thousand edits leave in memory. Beside the time on the clock stands the time of the page's main thread
 * (script, style, layout), four times over, which another program on this machine does not lengthen. Not a test.
 */
import type { CDPSession, Page } from 'playwright-core'
import { launchBrowser } from '../../test/helpers/browser.ts'
import { serveSite } from '../../test/helpers/serve.ts'

const SLOWER = 4
const RUNS = 30

const site = await serveSite()
const browser = await launchBrowser()

await measured('calculators/moe/', async (page) => {
  await press(page, '更多')
  await press(page, '载入示例')
  await report(page, 'MOE, typing a figure', () => typing(page, 'moe.equipmentValue'))
  await fiveScenarios(page)
  await report(page, 'MOE, typing with five scenarios', () => typing(page, 'moe.equipmentValue'))
  await report(page, 'MOE, pasting a column', () => pasting(page, 'moe.buildingArea'))
  await report(page, 'MOE, switching scenarios', () => switching(page))
})

for (const papers of [500, 5000])
  await measured(
    'calculators/cas-hk/',
    async (page) => {
      const cell = 'casHk.projects.led'
      await report(page, `CAS–HK with ${papers} papers, typing`, () => typing(page, cell))
      await fiveScenarios(page)
      await report(page, `CAS–HK with ${papers} papers, five scenarios`, () => typing(page, cell))
      await report(page, `CAS–HK with ${papers} papers, pasting a column`, () => pasting(page, cell))
      await report(page, `CAS–HK with ${papers} papers, switching`, () => switching(page))
    },
    papers,
  )

await browser.close()
await site.close()

/** Opens a page on a slow processor; with papers, the lab is one that the browser remembers. */
async function measured(path: string, work: (page: Page) => Promise<void>, papers = 0): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  if (papers > 0) await page.addInitScript(remember, papers)
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  await work(page)
  const session = await context.newCDPSession(page)
  if (papers !== 5000)
    await memory(page, session, path, papers === 0 ? 'moe.equipmentValue' : 'casHk.projects.led')
  await context.close()
}

async function memory(page: Page, session: CDPSession, path: string, name: string): Promise<void> {
  const before = await heap(session)
  await page.evaluate(
    ({ name, edits }) => {
      const input = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
      for (let edit = 0; input !== null && edit < edits; edit += 1) {
        input.value = String(edit)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }
    },
    { name, edits: 1000 },
  )
  await page.waitForTimeout(1500)
  const after = await heap(session)
  console.log(`${path.padEnd(52)} 1,000 edits: ${before.toFixed(1)} → ${after.toFixed(1)} MiB`)
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1024 / 1024
}

function remember(papers: number): void {
  const list = Array.from({ length: papers }, (_, index) => ({
    title: `论文 ${index}`,
    year: String(2018 + (index % 5)),
    impactFactor: String(1 + (index % 97) / 10),
    fieldMeanImpactFactor: String(1 + (index % 13) / 10),
  }))
  const draft = { format: 'joint-lab-figures/1', casHk: { publications: { papers: list } } }
  const stored = {
    id: 'bench',
    name: 'bench',
    savedAt: '',
    case: { scenarios: [{ name: '现状', draft }], active: 0 },
  }
  localStorage.setItem('joint-lab/1/bench', JSON.stringify(stored))
  localStorage.setItem('joint-lab/current', 'bench')
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click()
}

async function fiveScenarios(page: Page): Promise<void> {
  for (let scenario = 1; scenario < 5; scenario += 1) await press(page, /＋ 方案|为底新建/)
}

type Times = { readonly work: number }[]

/** Each change from its event to the end of the work it causes. */
function typing(page: Page, name: string): Promise<Times> {
  return page.evaluate(
    async ({ name, runs }) => {
      const times = []
      for (let run = 0; run < runs; run += 1) {
        const input = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
        if (input === null) throw new Error(name)
        await new Promise((calm) => setTimeout(calm, 60))
        await new Promise(requestAnimationFrame)
        const start = performance.now()
        input.value = String(2000 + run)
        input.dispatchEvent(new Event('input', { bubbles: true }))
        await new Promise((done) => setTimeout(done))
        times.push({ work: performance.now() - start })
      }
      return times
    },
    { name, runs: RUNS },
  )
}

/** A column of four pasted into a cell, from the event until the figures stand in the table. */
function pasting(page: Page, name: string): Promise<Times> {
  return page.evaluate(
    async ({ name, runs }) => {
      const times = []
      for (let run = -1; run < runs; run += 1) {
        const input = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
        if (input === null) throw new Error(name)
        await new Promise((calm) => setTimeout(calm, 60))
        await new Promise(requestAnimationFrame)
        const clipboardData = new DataTransfer()
        const values = [5000, 3000, 1200, 5].map((value) => value + run)
        clipboardData.setData('text/plain', values.join('\n'))
        const start = performance.now()
        input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
        while (input.value !== String(values[0])) await new Promise((done) => setTimeout(done))
        // The first fetches what pasting needs.
        if (run >= 0) times.push({ work: performance.now() - start })
      }
      return times
    },
    { name, runs: RUNS },
  )
}

function switching(page: Page): Promise<Times> {
  return page.evaluate(async (runs) => {
    const buttons = document.querySelectorAll<HTMLButtonElement>('.scenarios [aria-pressed]')
    const times = []
    for (let run = 0; run < runs; run += 1) {
      await new Promise((calm) => setTimeout(calm, 60))
      await new Promise(requestAnimationFrame)
      const start = performance.now()
      buttons[run % buttons.length]?.click()
      await new Promise((done) => setTimeout(done))
      times.push({ work: performance.now() - start })
    }
    return times
  }, RUNS)
}

async function report(page: Page, name: string, take: () => Promise<Times>): Promise<void> {
  await page.waitForTimeout(500)
  const times = await onTheClock(page, take)
  const sorted = times.map(({ work }) => work).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  const { own, all } = await threadTime(page, take)
  const shown = (value: number) => `${value.toFixed(1).padStart(6)} ms`
  console.log(
    `${name.padEnd(44)} × ${SLOWER}: script, style, layout ${shown(own * SLOWER)}, with painting ${shown(all * SLOWER)}; on the clock median ${shown(at(0.5))}, p95 ${shown(at(0.95))}`,
  )
}

/** The processor is slowed for as long as the session that asked for it lasts. */
async function onTheClock(page: Page, take: () => Promise<Times>): Promise<Times> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const times = await take()
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.detach()
  return times
}

/** Milliseconds of the main thread that one interaction takes, at full speed; painting is the browser's, in software. */
async function threadTime(page: Page, take: () => Promise<Times>): Promise<{ own: number; all: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const sum = (names: string[]) =>
      metrics.reduce((total, { name, value }) => total + (names.includes(name) ? value : 0), 0)
    return {
      own: sum(['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']),
      all: sum(['TaskDuration']),
    }
  }
  const before = await spent()
  const runs = (await take()).length
  const after = await spent()
  await session.detach()
  const each = (key: 'own' | 'all') => ((after[key] - before[key]) * 1000) / runs
  return { own: each('own'), all: each('all') }
}
