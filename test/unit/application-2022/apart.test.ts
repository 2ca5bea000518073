import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { audience } from '../../../scripts/build/audience.ts'
import { applicationSources, FORM_FIELDS } from '../../../src/calculators/application-2022/index.ts'
import { allSources } from '../../../src/calculators/index.ts'

const DOOR = fileURLToPath(new URL('../../../src/calculators/index.ts', import.meta.url))
/** What a public page may use: everything of the door but the room of the notice and the list of all sources. */
const OF_THE_NOTICE = [
  'allSources',
  ...Object.keys(await import('../../../src/calculators/application-2022/index.ts')),
]

/** The script that a page gets which uses these names of the door, bundled as the site's pages are. */
async function bundled(names: readonly string[], of: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: 'page', preserveEntrySignatures: 'strict' },
    },
    plugins: [
      audience(of),
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? '\0page' : null),
        load: (id) =>
          id === '\0page' ? `export { ${names.join(', ')} } from ${JSON.stringify(DOOR)}` : null,
      },
    ],
  })
  const [output] = [built].flat()
  if (output === undefined || !('output' in output)) throw new Error('nothing was built')
  return output.output.map((file) => ('code' in file ? file.code : '')).join('')
}

/** Words that only the notice says, of a length that nothing else says by chance. */
const WORDS = applicationSources()
  .map(({ source }) => source.quote)
  .filter((quote) => quote.length >= 8)
  .filter(
    (quote) =>
      !['moe-standard', 'moe-plan-2014', 'zhejiang-measures', 'cas-hk-evaluation'].some((slug) =>
        received(slug).includes(quote),
      ),
  )

function received(slug: string): string {
  return readFileSync(new URL(`../../../src/content/received/${slug}.txt`, import.meta.url), 'utf8')
}

const notice = (code: string) =>
  ['moe-notice-2022', 'application-2022', 'application2022', '41号', ...WORDS].filter((words) =>
    code.includes(words),
  )

test('a public page that uses every other function of the door holds no word of the notice', async () => {
  const names = Object.keys(await import('../../../src/calculators/index.ts')).filter(
    (name) => !OF_THE_NOTICE.includes(name),
  )
  expect(names).toEqual(expect.arrayContaining(['assessMoe', 'moeTimeline', 'casHkCycle', 'calendar']))
  const code = await bundled(names, 'public')
  expect(code).toContain('评估周期')
  expect(notice(code)).toEqual([])
  expect(notice(await bundled(names, ''))).not.toEqual([])
})

test('the words that are looked for are those of the room', async () => {
  expect(WORDS.length).toBeGreaterThan(40)
  expect(notice(await bundled(['checkApplication'], 'public')).length).toBeGreaterThan(40)
})

test('the list of all sources has the form, for tests only', async () => {
  const rules = (await allSources()).map(({ rule }) => rule)
  expect(rules).toEqual(expect.arrayContaining(FORM_FIELDS.map(({ path }) => `application-2022/${path}`)))
})
