import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A folder whose files stand together, with what they may use. Whatever is not said here is forbidden. */
export interface Room {
  readonly at: string
  /** Rooms that its files may enter, each through its doors. */
  readonly enters: readonly string[]
  readonly packages: readonly string[] | 'any'
  /** The files through which others come in; `open` for a room of single pages, styles and the like. */
  readonly doors?: readonly string[] | 'open'
  /** Where its files may go past the doors of a room. */
  readonly throughWalls?: readonly string[]
}

const LANGUAGE = ['core', 'figures', 'rules'].map((room) => `src/calculators/${room}`)
const DRAWN = ['preact', 'nanostores']

/** A room of src/calculators: pure, so no package but the one for fractions, and that in `core` only. */
function pure(
  name: string,
  enters: readonly string[],
  packages: readonly string[] = [],
  ...doors: string[]
): Room {
  return { at: `src/calculators/${name}`, enters, packages, doors: ['index.ts', ...doors] }
}

/** What of the records is loaded when it is needed: each format with its reader, tables with the library for CSV. */
const READERS = [
  'bibtex',
  'csv',
  'estudy',
  'noteexpress',
  'quartiles',
  'refer',
  'refworks',
  'ris',
  'scopus',
  'tables',
  'wos-tab',
  'wos-tagged',
].map((reader) => `reading/${reader}.ts`)

/** A room of src/components: it may be entered through its index and through what is loaded on demand. */
function shown(
  name: string,
  enters: readonly string[],
  packages: readonly string[],
  ...doors: string[]
): Room {
  const others = enters.map((room) => (/^(?:src\/|public)/.test(room) ? room : `src/components/${room}`))
  return {
    at: `src/components/${name}`,
    enters: ['src/calculators', 'src/stores', ...others],
    packages: [...DRAWN, ...packages],
    doors: ['index.ts', ...doors],
  }
}

/** Every calculator has a folder of its own; the others of src/calculators are what they share. */
const SHARED = /^(?:core|figures|rules|records|profile)$/
const CALCULATORS = readdirSync(fileURLToPath(new URL('../../src/calculators', import.meta.url)), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory() && !SHARED.test(entry.name))
  .map(({ name }) => name)

/** A timeline has the standard's periods, an application the standard's figures. */
const OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  timeline: ['src/calculators/moe'],
  'application-2022': ['src/calculators/moe', 'src/calculators/timeline'],
}

/**
 * The rooms of the house, from left to right. A room enters those to its left; where two of the components'
 * rooms still enter one another, both lines say so.
 */
export const ROOMS: readonly Room[] = [
  pure('core', [], ['fraction.js']),
  pure('figures', ['src/calculators/core']),
  pure('rules', ['src/calculators/core', 'src/calculators/figures']),
  ...CALCULATORS.map((name) => pure(name, [...LANGUAGE, ...(OF_OTHERS[name] ?? [])])),
  pure('records', LANGUAGE, ['papaparse'], 'example.ts', ...READERS),
  pure('profile', [
    ...LANGUAGE,
    'src/calculators',
    'src/calculators/records',
    ...CALCULATORS.map((name) => `src/calculators/${name}`),
  ]),
  {
    // The door of all of them, and the registry.
    at: 'src/calculators',
    enters: [],
    packages: [],
    doors: ['index.ts', 'registry.ts'],
    throughWalls: ['src/calculators/'],
  },
  {
    at: 'src/search',
    enters: [],
    packages: [],
    doors: [
      'index.ts',
      'amounts/index.ts',
      'equal.ts',
      'large/index.ts',
      'meaning/index.ts',
      'meant.ts',
      'near/index.ts',
      'quotations.ts',
      'site-pages.ts',
      'wider.ts',
    ],
  },
  {
    at: 'src/stores',
    enters: ['src/calculators'],
    packages: ['nanostores', 'fflate'],
    // The page that only asks whether a lab is remembered takes no more than that; sheets are made without a page.
    doors: ['index.ts', 'keys.ts', 'draft.ts', 'checked.ts', 'gate.ts'],
  },
  shown(
    'layout',
    ['search', 'src/styles', 'public'],
    [],
    'address.ts',
    'copy.ts',
    'download.ts',
    'menu.ts',
    'prefs.ts',
    'press.ts',
    'site.ts',
    'store.ts',
    'style-fallback.ts',
    'text-href.ts',
  ),
  shown('about', [], ['node'], 'packages.ts'),
  shown('fields', ['layout'], []),
  shown('results', ['files'], [], 'PrintSheet.tsx'),
  shown(
    'search',
    ['layout', 'src/search', 'src/styles'],
    [],
    'start.ts',
    'element.ts',
    'marks.ts',
    'snippets.ts',
  ),
  shown(
    'files',
    ['layout', 'results', 'calculators', 'src/calculators/records'],
    ['docx', 'fflate', 'papaparse', 'read-excel-file'],
    'FilesPanel.tsx',
    'exports.ts',
    'formats/file-kind.ts',
    'formats/record-book.ts',
    'formats/record-guide.ts',
    'formats/open-workbook.ts',
    'formats/text-of.ts',
    'formats/trouble.ts',
    'formats/xml.ts',
    'formats/zip-directory.ts',
    'report/summary.ts',
  ),
  shown(
    'lab',
    ['layout', 'fields', 'results', 'files', 'calculators'],
    ['uqr'],
    'Effects.tsx',
    'Loaded.tsx',
    'OriginBanner.tsx',
    'Popover.tsx',
    'Scenarios.tsx',
    'StorageTrouble.tsx',
    'Tabs.tsx',
    'UndoBar.tsx',
    'Was.tsx',
    'follow-tab.ts',
    'own-panels.ts',
    'panels/MorePanel.tsx',
    'panels/RememberBar.tsx',
    'panels/SharePanel.tsx',
  ),
  shown(
    'policy',
    ['layout', 'fields', 'results', 'search', 'lab', 'calculators', 'src/search'],
    // The texts are read when the site is built.
    ['astro', 'cheerio', 'satteri', 'docx'],
    'start.ts',
    'living.ts',
    'living/hold-place.ts',
    'living/words.ts',
    'cite/cited.ts',
    'cite/cited-here.ts',
    'cite/facts.ts',
    'cite/official.ts',
  ),
  shown('compare', ['layout', 'policy'], ['astro'], 'start.ts'),
  shown('quotations', ['layout', 'files', 'policy', 'search', 'src/search'], ['docx'], 'start.ts'),
  shown('home', ['layout', 'fields', 'results', 'policy', 'search'], ['astro'], 'start.ts'),
  shown('grid', ['layout', 'fields'], ['papaparse']),
  shown(
    'records',
    ['layout', 'fields', 'files', 'lab', 'grid', 'calculators', 'src/calculators/records'],
    [],
    'Explained.astro',
    'mount.tsx',
    'beside/follow.ts',
  ),
  shown('embed', ['layout'], [], 'EmbedSnippet.astro', 'frame.ts'),
  shown(
    'calculators',
    ['layout', 'fields', 'results', 'files', 'lab', 'policy', 'grid', 'records', 'src/styles'],
    ['papaparse'],
    'Workbench.astro',
    'Foot.astro',
    'Tables.astro',
    'mount.tsx',
    'Figures.tsx',
    'Switch.tsx',
    'LazyPanel.tsx',
    'FromRecords.tsx',
    'calm.ts',
  ),
  {
    // What every page starts with.
    at: 'src/components',
    enters: ['src/components/layout', 'src/components/search'],
    packages: [],
    doors: ['start.ts'],
  },
  { at: 'src/styles', enters: [], packages: [], doors: 'open' },
  { at: 'public', enters: [], packages: [], doors: 'open' },
  { at: 'package.json', enters: [], packages: [], doors: 'open' },
  { at: 'src/content.config.ts', enters: [], packages: ['astro'], doors: 'open' },
  { at: 'src/content', enters: ['src/components/policy'], packages: [], doors: 'open' },
  {
    at: 'src/layouts',
    enters: ['layout', 'embed', 'policy', 'compare', 'results', 'lab', 'files', 'calculators']
      .map((room) => `src/components/${room}`)
      .concat('src/calculators', 'src/components', 'src/styles', 'public', 'package.json'),
    packages: ['astro', 'node'],
    doors: 'open',
  },
  {
    at: 'src/pages',
    enters: [
      'about',
      'home',
      'layout',
      'embed',
      'policy',
      'compare',
      'quotations',
      'records',
      'search',
      'calculators',
    ]
      .map((room) => `src/components/${room}`)
      .concat('src/calculators', 'src/calculators/records', 'src/layouts', 'src/styles', 'package.json'),
    packages: ['astro', 'node'],
  },
  {
    at: 'scripts',
    enters: ['about', 'calculators', 'compare', 'home', 'policy', 'quotations', 'records']
      .map((room) => `src/components/${room}`)
      .concat(
        'src/calculators',
        'src/calculators/records',
        'src/search',
        'src/stores',
        'src/components',
        'package.json',
        'test',
      ),
    packages: 'any',
    doors: 'open',
  },
  {
    at: 'test',
    enters: ['scripts', 'astro.config.mjs', 'package.json'],
    packages: 'any',
    doors: 'open',
    throughWalls: ['src/'],
  },
  { at: 'astro.config.mjs', enters: ['scripts'], packages: 'any', doors: 'open' },
  { at: 'vitest.config.ts', enters: [], packages: 'any', doors: 'open' },
]
