import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import * as cheerio from 'cheerio'
import { expect, test } from 'vitest'
import { withProjectCopy } from '../../scripts/bench/project-copy.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { serveSite } from '../helpers/serve.ts'

const FOLDER = new URL('../fixtures/made-up/', import.meta.url)
/** Where a calculator is named, and nowhere else. */
const REGISTRY = 'src/calculators/registry.ts'

/** Gives the project the made-up calculator: its folder, and its name in the registry. */
function addCalculator(project: string): void {
  cpSync(FOLDER, join(project, 'src/calculators/made-up'), { recursive: true })
  const before = readFileSync(join(project, REGISTRY), 'utf8')
  const after = before
    .replace(/(CALCULATORS = \[.+?)\]/, '$1, madeUp]')
    .replace("import { moe } from './moe/about.ts'\n", "$&import { madeUp } from './made-up/about.ts'\n")
  expect(after.split('\n')).toHaveLength(before.split('\n').length + 1)
  writeFileSync(join(project, REGISTRY), after)
}

/** Runs a module of the project and gives back what it prints as JSON. */
function asked(project: string, code: string): unknown {
  const at = (path: string) => JSON.stringify(pathToFileURL(join(project, path)).href)
  const script = code.replace(/from '([^']+)'/g, (_, path: string) => `from ${at(path)}`)
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(printed)
}

/** What a reader sees of it: figures typed have their verdicts, on its page and at the clause they rest on. */
async function inBrowser(dir: string): Promise<void> {
  const [site, browser] = await Promise.all([serveSite({ dir }), launchBrowser()])
  try {
    const page = await browser.newPage()
    await page.goto(`${site.url}calculators/made-up/`)
    await page.fill('[name="madeUp.incubationYears"]', '1.5')
    await page.fill('[name="madeUp.establishedOn"]', '2024-09-01')
    await page.waitForSelector('[data-criterion="incubation/years"][data-status="unmet"]')
    await page.waitForSelector('[data-criterion="period/end"][data-on="2027-09-01"]')
    // What is typed goes with the reader to the text; what is typed there is judged there.
    await page.goto(`${site.url}policies/moe-plan-2014/`)
    const beside = page.locator('article .living[data-editorial]')
    const saying = (words: string) => beside.filter({ hasText: words }).waitFor()
    await saying('✕ 培育组建年数：还差 0.5 年')
    await saying('建设期届满日：2027-09-01')
    await beside.locator('[name="madeUp.incubationYears"]').fill('2')
    await beside.locator('[name="madeUp.establishedOn"]').fill('2024-02-29')
    await saying('✓ 培育组建年数：达标')
    await saying('建设期届满日：2027-02-28')
    await page.waitForSelector('[data-living] a[href$="calculators/made-up/"]')
    await page.getByRole('button', { name: '关闭对照' }).click()
    await beside.first().waitFor({ state: 'detached' })
    await page.click('[data-living-open]')
    await saying('✓ 培育组建年数：达标')
    await page.goto(`${site.url}search/?q=建设期届满日`)
    await page.waitForSelector('a[data-site-hit][href$="calculators/made-up/"]')
  } finally {
    await browser.close()
    await site.close()
  }
}

/** What the site made of a folder and a name; everything is looked at in one build. */
test('a calculator given as a folder and a name has everything that the others have', async () => {
  await withProjectCopy(async (project) => {
    addCalculator(project)
    execFileSync('npm', ['run', 'build'], { cwd: project, stdio: 'pipe' })
    const read = (path: string) => readFileSync(join(project, 'dist', path), 'utf8')
    const page = (path: string) => cheerio.load(read(`${path}index.html`))

    // Its page: every field to fill in, every finding, the text's words within reach.
    const own = page('calculators/made-up/')
    expect(own('h1').text()).toBe('试算计算器')
    for (const field of ['madeUp.incubationYears', 'madeUp.hasResults', 'madeUp.establishedOn'])
      expect(own(`[name="${field}"]`).length, field).toBeGreaterThan(0)
    for (const criterion of ['incubation/years', 'incubation/judgement'])
      expect(own(`[data-criterion="${criterion}"][data-status="unknown"]`)).toHaveLength(1)
    expect(own('[data-criterion="period/end"]').attr('data-on')).toBe('unknown')
    expect(own('[data-answer]').text()).toContain('建设期届满日')
    expect(own('main').text()).toContain('不低于 2 年')
    expect(own('[data-embed-href]').text()).not.toContain('stage')

    // Its embed, its place in the header and on the home page.
    expect(page('embed/made-up/')('[name="madeUp.establishedOn"]')).toHaveLength(1)
    expect(page('')('header a[href$="calculators/made-up/"]').text()).toBe('试算计算器')
    expect(page('')('main a[href$="calculators/made-up/"]').length).toBeGreaterThan(0)

    // Its text leads to it, and can be held against the reader's figures.
    expect(page('policies/moe-plan-2014/')('[data-living-open]')).toHaveLength(1)

    // Its data, listed and kept to its schema; its section of the figures file.
    const data = JSON.parse(read('data/made-up-rules.json'))
    const listed: { href: string }[] = JSON.parse(read('data/index.json')).files
    expect(listed.map(({ href }) => href)).toContain('made-up-rules.json')
    expect(page('data/')('a[href$="made-up-rules.schema.json"]')).toHaveLength(1)
    const fits = new Ajv({ strict: false }).compile(JSON.parse(read('data/made-up-rules.schema.json')))
    expect(fits(data), JSON.stringify(fits.errors)).toBe(true)
    const figures = JSON.parse(read('data/figures.schema.json'))
    expect(Object.keys(figures.properties)).toContain('madeUp')

    // Its words can be searched.
    const pages = JSON.parse(read('search-pages.json')) as ReadonlyArray<{
      href: string
      words: string
    }>
    const found = pages.filter(({ words }) => words.includes('建设期届满日'))
    expect(found.map(({ href }) => href)).toEqual(['calculators/made-up/'])

    // Its weight is held to its own limit, and its rules are a file of its own.
    const { stdout } = spawnSync('node', ['scripts/budget.ts'], { cwd: project, encoding: 'utf8' })
    expect(stdout).toMatch(/calculators\/made-up\/.*'46\.00 KiB'.*'ok'/)
    const rules = readdirSync(join(project, 'dist/assets')).filter((name) =>
      name.startsWith('calculator-made-up-'),
    )
    expect(rules).toHaveLength(1)

    // The offline edition has it, page and rules.
    execFileSync('node', ['scripts/release/offline.ts'], { cwd: project, stdio: 'pipe' })
    const offline = readFileSync(join(project, 'release/offline.html'), 'utf8')
    expect(offline).toContain('"calculators/made-up/"')
    expect(offline).toContain('在培育组建2年以上并取得明显成效的基础上')
    expect(existsSync(join(project, 'dist/calculators/made-up/index.html'))).toBe(true)

    await inBrowser(join(project, 'dist'))

    // Its sheets and verdicts, from the findings alone; its quotes stand in the list that tests hold against the texts.
    const said = asked(
      project,
      `import { allSources, CALCULATORS, exampleProfile, NO_OFFICIAL, parseProfile, plainFindings } from 'src/calculators/index.ts'
       import { reportOf } from 'src/components/files/report/make.ts'
       const example = await exampleProfile()
       const about = CALCULATORS.find(({ slug }) => slug === 'made-up')
       const context = { date: '2026年5月6日', address: 'https://lab.example/', version: '1', scenario: null, official: NO_OFFICIAL }
       const { assess } = await about.load()
       const at = (years, on) => assess({ incubationYears: years, establishedOn: on }).indicators
         .flatMap(({ rows }) => rows.map(({ findings: [{ words }] }) => words))
       console.log(JSON.stringify({
         report: await reportOf(about, example, {}, context),
         lines: plainFindings(about.title, assess(example.madeUp)),
         atBar: at(2, '2024-02-29'), below: at(1.5), unknown: at(),
         problems: parseProfile({ madeUp: { establishedOn: '2023-02-29' } }).problems,
         sources: (await allSources()).filter(({ rule }) => /^(?:incubation|period)\\//.test(rule)).map(({ source }) => source.quote),
       }))`,
    ) as {
      report: { title: string; sections: { title: string; table?: { rows: { lines: string[] }[][] } }[] }
      lines: (string | null)[][]
      atBar: string[]
      below: string[]
      unknown: string[]
      problems: { path: string; message: string }[]
      sources: string[]
    }
    expect(said.report.title).toBe('《国际合作联合实验室计划》自评表')
    const cells = said.report.sections.flatMap(
      ({ table }) => table?.rows.flat().flatMap(({ lines }) => lines) ?? [],
    )
    for (const words of ['还差 0.5 年', '2027-09-01', '“实验室建设期为3年”', '1.5 年', '2024-09-01'])
      expect(cells, words).toContain(words)
    expect(said.lines.map((line) => line.slice(1, 7))).toEqual([
      ['培育组建', '培育组建年数', '不低于 2 年', null, '未达标', '还差 0.5 年'],
      ['培育组建', '培育成效', null, null, '待填写', null],
      ['建设期', '建设期届满日', '立项之日起 3年', null, '2027-09-01', null],
    ])
    expect(said.atBar).toEqual(['达标', '待填写', '2027-02-28'])
    expect(said.below).toEqual(['还差 0.5 年', '待填写', '待填写'])
    expect(said.unknown).toEqual(['待填写', '待填写', '待填写'])
    expect(said.problems).toEqual([
      {
        path: 'madeUp.establishedOn',
        message:
          '“试算用立项日期”应为存在的日期，例如 2025-03-10；现在是文字“2023-02-29”。请改正，尚不清楚就留空。',
      },
    ])
    expect(said.sources).toEqual(['在培育组建2年以上并取得明显成效的基础上', '实验室建设期为3年'])
  })
}, 300_000)
