import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { launchBrowser } from '../test/helpers/browser.ts'
import { serveSite } from '../test/helpers/serve.ts'
import { buildCommand, withGeneratedProject } from './generated-project.ts'

const COUNTS = (process.argv[2] ?? '500,1000,2000').split(',').map(Number)
const MIB = 1024 * 1024
const MOST_MEMORY = 2048 * MIB
/** How much more one policy may cost in the largest build than in the smallest, for noise. */
const SLACK = 1.25

interface Measured {
  readonly policies: number
  readonly seconds: number
  readonly memory: number
  readonly size: number
  readonly firstSearch: number
}

const rows: Measured[] = []
for (const policies of COUNTS) rows.push(await measure(policies))
console.table(
  rows.map(({ policies, seconds, memory, size, firstSearch }) => ({
    policies,
    'build s': seconds.toFixed(1),
    'peak MiB': (memory / MIB).toFixed(0),
    'site MiB': (size / MIB).toFixed(1),
    'first search KiB (brotli)': (firstSearch / 1024).toFixed(1),
  })),
)
const [least, most] = [rows[0], rows[rows.length - 1]]
if (least === undefined || most === undefined) throw new Error('Nothing was measured')
const isLinear = most.seconds / most.policies <= (least.seconds / least.policies) * SLACK
if (!isLinear || most.memory > MOST_MEMORY) {
  console.error(
    isLinear ? 'A build takes more than 2 GiB.' : 'Building costs more per policy the more there are.',
  )
  process.exit(1)
}

/** Builds a copy of the project with that many generated policies beside the real ones. */
function measure(policies: number): Promise<Measured> {
  return withGeneratedProject(policies, async (project) => {
    const started = performance.now()
    const memory = await peakMemory(project)
    const seconds = (performance.now() - started) / 1000
    const dist = join(project, 'dist')
    return { policies, seconds, memory, size: sizeOf(dist), firstSearch: await firstSearch(dist) }
  })
}

/** Runs the build as `npm run build` does; the most memory it held at once, in bytes (Linux). */
function peakMemory(project: string): Promise<number> {
  const build = spawn(process.execPath, buildCommand(), {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const timer = setInterval(() => {
    try {
      const [, kib = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${build.pid}/status`, 'utf8')) ?? []
      peak = Math.max(peak, Number(kib) * 1024)
    } catch {
      // It has just ended.
    }
  }, 100)
  return new Promise((done, failed) => {
    build.on('exit', (code) => {
      clearInterval(timer)
      if (code === 0) done(peak)
      else failed(new Error(`The build ended with ${code}`))
    })
  })
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}

/** What a first search downloads, scripts included, page not; as brotli. */
async function firstSearch(dir: string): Promise<number> {
  const [site, browser] = await Promise.all([serveSite({ dir }), launchBrowser()])
  const page = await browser.newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (!response.url().endsWith('/search/')) bodies.push(response.body())
  })
  await page.goto(`${site.url}search/`)
  await page.fill('input[type=search]', '仪器设备')
  await page.waitForSelector('[data-search-results][data-state=done] a[data-hit]', { timeout: 60_000 })
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + brotliCompressSync(body).length, 0)
  await browser.close()
  await site.close()
  return bytes
}
