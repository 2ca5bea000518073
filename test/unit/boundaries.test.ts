import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { trespasses } from '../../scripts/check/boundaries.ts'
import { circles } from '../../scripts/check/circles.ts'
import { sizes } from '../../scripts/check/sizes.ts'
import { readTree } from '../../scripts/check/tree.ts'

const tree = readTree(process.cwd())
const folder = mkdtempSync(join(tmpdir(), 'house-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the check says once `code` stands at the head of `path`, or in a file that is made for it. */
function said(path: string, code: string): string[] {
  const before = tree.get(path) ?? ''
  const isPage = path.endsWith('.astro') && before.startsWith('---\n')
  const planted = isPage ? before.replace('---\n', `---\n${code}\n`) : `${code}\n${before}`
  return trespasses(new Map([[path, planted]]))
}

test('the house keeps its own rules', () => {
  expect(trespasses(tree)).toEqual([])
  expect(circles(tree)).toEqual([])
})

test('the house has no long files', () => {
  const { median, ninth } = sizes(tree)
  expect(median).toBeLessThanOrEqual(50)
  expect(ninth).toBeLessThanOrEqual(120)
})

test.each([
  ['a package in a pure room', 'src/calculators/core/sum.ts', "import Papa from 'papaparse'"],
  [
    'the package of fractions outside core',
    'src/calculators/moe/share.ts',
    "import Fraction from 'fraction.js'",
  ],
  ['a package of another room', 'src/calculators/zhejiang/standing.ts', "import Papa from 'papaparse'"],
  ['a framework in a calculator', 'src/calculators/moe/plan.ts', "import { h } from 'preact'"],
  ['what Node has', 'src/calculators/moe/plan.ts', "import { readFileSync } from 'node:fs'"],
  [
    'past a door, from the left',
    'src/calculators/core/sum.ts',
    "import { found } from '../figures/found.ts'",
  ],
  ['past a door, from the right', 'src/calculators/moe/plan.ts', "import { sum } from '../core/sum.ts'"],
  [
    'through a door, from the left',
    'src/calculators/core/sum.ts',
    "import { found } from '../figures/index.ts'",
  ],
  ['another calculator', 'src/calculators/moe/plan.ts', "import { casHk } from '../cas-hk/index.ts'"],
  [
    'stores from a calculator',
    'src/calculators/moe/plan.ts',
    "import { $case } from '../../stores/index.ts'",
  ],
  ['scripts from a calculator', 'src/calculators/core/sum.ts', "import '../../../scripts/budget.ts'"],
  [
    'a calculator past the door, from a store',
    'src/stores/moe.ts',
    "import { moe } from '../calculators/moe/about.ts'",
  ],
  ['a component from a store', 'src/stores/moe.ts', "import { press } from '../components/layout/press.ts'"],
  [
    'an inner file of a calculator, from a component',
    'src/components/lab/UndoBar.tsx',
    "import { sum } from '../../calculators/core/sum.ts'",
  ],
  [
    'an inner store, from a component',
    'src/components/lab/UndoBar.tsx',
    "import { undo } from '../../stores/undo.ts'",
  ],
  [
    'scripts from a component',
    'src/components/layout/press.ts',
    "import '../../../scripts/build/clauses.ts'",
  ],
  ['a page from a component', 'src/components/layout/press.ts', "import '../../pages/data/_files.ts'"],
  [
    'an inner file of a neighbour',
    'src/components/search/box.ts',
    "import { fold } from '../../search/fold.ts'",
  ],
  ['a store from the search', 'src/search/fold.ts', "import { $case } from '../stores/index.ts'"],
  [
    'a layout from a component page',
    'src/components/layout/SiteHeader.astro',
    "import Base from '../../layouts/Base.astro'",
  ],
  [
    'an inner file of a calculator, from a page',
    'src/pages/about.astro',
    "import { sum } from '../calculators/core/sum.ts'",
  ],
  [
    'a calculator past the door, from a script',
    'scripts/budget.ts',
    "import { sum } from '../src/calculators/core/sum.ts'",
  ],
  [
    'a store past the door, from a script',
    'scripts/budget.ts',
    "import { undo } from '../src/stores/undo.ts'",
  ],
  [
    'by a dynamic import',
    'src/calculators/core/sum.ts',
    "export const late = () => import('../figures/found.ts')",
  ],
  ['by a type', 'src/calculators/core/sum.ts', "import type { Field } from '../figures/index.ts'"],
  [
    'by a type named in place',
    'src/calculators/core/sum.ts',
    "export type Late = import('../figures/index.ts').Field",
  ],
  ['by exporting on', 'src/calculators/core/sum.ts', "export * from '../figures/index.ts'"],
  [
    'by a detour',
    'src/calculators/core/sum.ts',
    "import { found } from './../../calculators/figures/index.ts'",
  ],
  ['in the script of a page', 'src/pages/404.astro', ''],
  ['a folder that is no room', 'src/misc/helpers.ts', "import { sum } from '../calculators/index.ts'"],
])('%s is refused', (what, path, code) => {
  const faults =
    what === 'in the script of a page'
      ? trespasses(
          new Map([
            [
              path,
              `${tree.get(path)}\n<script>\nimport '../stores/undo.ts'\nvoid import('../search/fold.ts')\n</script>`,
            ],
          ]),
        )
      : said(path, code)
  expect(faults).not.toEqual([])
  expect(faults.every((fault) => fault.startsWith(path))).toBe(true)
})

test.each([
  ['tables in the records', 'src/calculators/records/read.ts', "import Papa from 'papaparse'"],
  [
    'an inner file, from a test',
    'test/unit/moe/plan.test.ts',
    "import { sum } from '../../../src/calculators/core/sum.ts'",
  ],
])('%s is not', (_, path, code) => {
  expect(said(path, code)).toEqual([])
})

test.each([
  [
    'functions',
    'import { b } from "./b.ts"\nexport const a = b',
    'import { a } from "./a.ts"\nexport const b = a',
  ],
  [
    'types',
    'import type { B } from "./b.ts"\nexport type A = B',
    'import type { A } from "./a.ts"\nexport type B = A',
  ],
])('a circle of %s is found', (_, a, b) => {
  expect(
    circles(
      new Map([
        ['src/stores/a.ts', a],
        ['src/stores/b.ts', b],
      ]),
    ),
  ).toHaveLength(1)
})

test('the command that `npm run check` begins with fails on a planted import', () => {
  for (const part of ['src', 'scripts', 'test', 'package.json', 'astro.config.mjs', 'vitest.config.ts'])
    cpSync(part, join(folder, part), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  const check = () =>
    spawnSync(process.execPath, ['scripts/check/house.ts'], { cwd: folder, encoding: 'utf8' })
  expect(check().status).toBe(0)
  writeFileSync(join(folder, 'src/calculators/core/planted.ts'), "import Papa from 'papaparse'\nvoid Papa\n")
  const { status, stderr } = check()
  expect(status).toBe(1)
  expect(stderr).toContain('src/calculators/core/planted.ts may not use papaparse.')
})
