import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { launchBrowser } from '../../test/helpers/browser.ts'
import { serveSite } from '../../test/helpers/serve.ts'
import { withBareProject } from './bare-project.ts'
import { buildCommand, withGeneratedProject } from './generated-project.ts'
import { type BuildCost, runBuild } from './run-build.ts'

const COUNTS = (process.argv[2] ?? '500,1000,2000').split(',').map(Number)
const MIB = 1024 * 1024
/** What the largest build may take on two cores. */
const MOST = { policies: 2000, seconds: 30, memory: 1300 * MIB }
/** How much more one policy may cost in the largest build than in the smallest, for noise. */
const SLACK = 1.25

interface Measured extends BuildCost {
  readonly policies: number
  /** Of Astro alone with the same texts, right after. */
  readonly bare: BuildCost
  readonly size: number
  readonly firstSearch: number
}

const rows: Measured[] = []
for (const policies of COUNTS) rows.push(await measure(policies))
console.table(
  rows.map(({ policies, seconds, work, memory, bare, size, firstSearch }) => ({
    policies,
    'build s': seconds.toFixed(1),
    'Astro alone s': bare.seconds.toFixed(1),
    ratio: (seconds / bare.seconds).toFixed(2),
    'processor s': work.toFixed(1),
    'its ratio': (work / bare.work).toFixed(2),
    'peak MiB': (memory / MIB).toFixed(0),
    'Astro alone MiB': (bare.memory / MIB).toFixed(0),
    'site MiB': (size / MIB).toFixed(1),
    'first search KiB (brotli)': (firstSearch / 1024).toFixed(1),
  })),
)
const [least, most] = [rows[0], rows[rows.length - 1]]
if (least === undefined || most === undefined) throw new Error('Nothing was measured')
const each = ({ seconds, policies }: Measured) => seconds / policies
const problems = [
  each(most) > each(least) * SLACK && 'Building costs more per policy the more there are.',
  most.memory > MOST.memory && `A build takes more than ${MOST.memory / MIB} MiB.`,
  most.policies <= MOST.policies &&
    most.seconds > MOST.seconds &&
    `A build takes more than ${MOST.seconds} s.`,
].filter((problem) => problem !== false)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)

/** Builds a copy of the project with that many generated policies beside the real ones. */
function measure(policies: number): Promise<Measured> {
  return withGeneratedProject(policies, async (project) => {
    const own = await runBuild(project, buildCommand())
    const bare = await withBareProject(project, (folder) => runBuild(folder, buildCommand()))
    const dist = join(project, 'dist')
    return { ...own, policies, bare, size: sizeOf(dist), firstSearch: await firstSearch(dist) }
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
