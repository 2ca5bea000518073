import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDERS = fileURLToPath(new URL('../../src/calculators', import.meta.url))

/** A chunk for each calculator, named after its folder. */
function perFolder(what: string) {
  return (id: string) => `${what}-${id.split(/[\\/]/).slice(-2)[0]}`
}

/** Calculators whose pages start without their rules: what they start with instead. */
const LATER = readdirSync(FOLDERS).filter((folder) => existsSync(`${FOLDERS}/${folder}/start.ts`))
const STARTED = new RegExp(`calculators.(?:${LATER.join('|')}).(?:start|extra|panels)\\.tsx?$`)

/**
 * What is one script file. The first group that takes a module has it, with all that it imports at once and no
 * earlier group has taken; what is imported on demand stays apart. A calculator's page starts with what every page
 * starts with, the framework, the workbench, its own fields and its own rules, and with nothing of another calculator,
 * however many there are: what two of them need at the start stands in `core`, or in a table of fields.
 */
export const CHUNKS = [
  {
    name: 'shared',
    test: /preload-helper|policy.cite.official|components.(?:start|layout.(?:address|copy|menu|prefs|press|style-fallback)|search.(?:start|overlay|wake))\.ts|stores.keys/,
  },
  { name: 'framework', test: /node_modules.(?:preact|nanostores|fraction\.js)/ },
  // Lists to choose from, which no figure of the standard or of the evaluation is.
  { name: 'choices', test: /components.fields.(?:Checks|Select)Field/ },
  { name: 'workbench', test: /components.calculators.mount\.tsx|calculators.(?:core.(?!dates)|rules.bar)/ },
  // What calculators of facts share: how those are drawn, and the tables that one asks the other's figures from.
  { name: 'facts', test: /components.calculators.facts|calculators.(?:zhejiang|timeline).fields/ },
  { name: perFolder('fields'), test: /calculators.[\w-]+.fields\.ts/ },
  { name: 'language', test: /src.calculators.(?:figures|rules|records)\b/, entriesAware: true },
  { name: perFolder('start'), test: (id: string) => STARTED.test(id) },
  // The timeline has Zhejiang's days as well: neither calculator loads the other.
  { name: 'measures', test: /calculators.zhejiang.overview\.ts/ },
  { name: perFolder('calculator'), test: /calculators.[\w-]+.(?:module|extra|panels)\.tsx?/ },
  {
    name: 'search',
    test: /src.search.(?:corpus|fold|numerals|query|rank|site-pages|snippet|types|words)\.ts/,
  },
]

/** Names that every server and upload form accepts: one dot, no leading mark. The budget counts what a calculator's page asks for. */
export const FILE_NAMES = {
  entryFileNames: 'assets/page-[hash:7].js',
  chunkFileNames: ({ name }: { name: string }) =>
    `assets/${/^(?:calculator|start)-/.test(name) ? name : 'part'}-[hash:7].js`,
}
