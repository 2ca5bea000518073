import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CALCULATORS, DISCLAIMER, FIGURES_FORMAT, STATUS_WORDS } from '../../src/calculators/index.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SLUGS = CALCULATORS.map(({ slug }) => slug)
/** Where the calculators are named: the registry, and the doors that hand on what each folder has of its own. */
const NAMED_HERE = ['src/calculators/registry.ts', 'src/calculators/index.ts', 'src/stores/index.ts']
const CODE = /\.(?:ts|tsx|astro|mjs|json|css)$/

function filesOf(folder: string): { file: string; text: string }[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => CODE.test(file) && !file.startsWith('test/fixtures/'))
    .map((file) => ({ file, text: readFileSync(ROOT + file, 'utf8') }))
}

/** Whether a text has a calculator's name as a word of its own: `'moe'`, `calculators/moe/`, `./moe.ts`. */
function names(text: string, slug: string): boolean {
  return new RegExp(`['"\`/]${slug}(?:['"\`/?#]|\\.tsx?['"])`).test(text)
}

const LIST = /[[{(][^[\]{}()]*[\]})]/g

describe('the calculators are named one by one in the registry and in their folders only', () => {
  test.each(['src', 'scripts'])('no file of %s names them all', (folder) => {
    const own = new RegExp(`^src/(?:calculators|components/calculators)/(?:${SLUGS.join('|')})/`)
    const found = filesOf(folder)
      .filter(({ file }) => !NAMED_HERE.includes(file) && !own.test(file) && !file.startsWith('src/content/'))
      .filter(({ file }) => !file.startsWith('scripts/bench/'))
      .filter(({ text }) => SLUGS.every((slug) => names(text, slug)))
    expect(found.map(({ file }) => file)).toEqual([])
  })

  test.each(['test', 'scripts'])('no list in %s names them all', (folder) => {
    const found = filesOf(folder).filter(({ text }) =>
      (text.match(LIST) ?? []).some((list) => SLUGS.every((slug) => names(list, slug))),
    )
    expect(found.map(({ file }) => file)).toEqual([])
  })

  test('a list is seen for what it is', () => {
    const planted = `test.each(['${SLUGS.join("', '")}'])('…')`
    expect((planted.match(LIST) ?? []).some((list) => SLUGS.every((slug) => names(list, slug)))).toBe(true)
    expect(names(`import './${SLUGS[0]}.ts'`, SLUGS[0] as string)).toBe(true)
    expect(names('removed', 'moe')).toBe(false)
  })
})

const COMMENT = /\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

/** Words that stand once in the code; comments may say them, and so may what is official. */
const ONCE: readonly (readonly [words: string, file: string])[] = [
  [DISCLAIMER, 'src/calculators/core/disclaimer.ts'],
  [FIGURES_FORMAT, 'src/calculators/profile/format.ts'],
  [`'${STATUS_WORDS.unmet}'`, 'src/calculators/core/status.ts'],
  ["'不低于'", 'src/calculators/core/compare.ts'],
  [": '约束性'", 'src/calculators/moe/stage-words.ts'],
  [": '验收'", 'src/calculators/moe/stage-words.ts'],
  ["'三级指标及要素说明'", 'src/calculators/moe/stage-words.ts'],
  ["'未达 C 档'", 'src/calculators/cas-hk/grade-names.ts'],
]

test.each(ONCE)('%s stands once, in %s', (words, home) => {
  const holding = filesOf('src').filter(({ text }) => text.replace(COMMENT, '').includes(words))
  expect(holding.map(({ file }) => file)).toEqual([home])
})
