import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { clauseData } from './scripts/clause-data.ts'
import { finishPages } from './scripts/finish-pages.ts'
import { searchIndex } from './scripts/search-index.ts'
import { shippedPackages } from './scripts/shipped-packages.ts'
import { siteMap } from './scripts/site-map.ts'

/** The oldest browser core the site serves in full (Chromium 88) reads this and older syntax. */
const TARGET = 'chrome80'

/** Names that every server and upload form accepts: one dot, no leading mark. */
const PLAIN_NAMES = { entryFileNames: 'assets/page-[hash].js', chunkFileNames: 'assets/part-[hash].js' }

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  markdown: {
    // The texts are law: no character of theirs may be "improved".
    processor: satteri({ features: { gfm: false, smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), preact(), searchIndex(), clauseData(), siteMap(), finishPages()],
  build: { inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    build: { cssTarget: TARGET, assetsInlineLimit: 0 },
    plugins: [oldBrowsers(), shippedPackages()],
  },
})

/**
 * Astro builds scripts for `esnext`; ours are for the domestic browsers of a campus, under any path.
 * Pages carry their own styles, so importing a script on demand needs none of Vite's help with them; what
 * every page shares with the calculators is one file, not one each, and so is what the calculators share.
 */
function oldBrowsers() {
  const shared = {
    name: 'shared',
    test: /preload-helper|components.layout.(?:address|copy|press|style-fallback)|stores.keys/,
  }
  const framework = { name: 'framework', test: /node_modules.(?:preact|nanostores|@nanostores|fraction\.js)/ }
  const lab = {
    name: 'lab',
    test: /src.(?:calculators.(?:core|profile)|stores.(?!moe|cas-hk)[\w-]+\.ts|components.(?:fields|results|layout.download|calculators.(?!SharePanel|ScenarioComparison|RangeChart)[\w-]+\.tsx?))/,
  }
  const search = {
    name: 'search',
    test: /components.search.(?:corpus|fold|numerals|query|rank|snippet|types|words)\.ts/,
  }
  const client = { target: TARGET, cssTarget: TARGET, modulePreload: false }
  const output = { ...PLAIN_NAMES, codeSplitting: { groups: [shared, framework, lab, search] } }
  return {
    name: 'old-browsers',
    enforce: 'pre',
    config: () => ({ experimental: { renderBuiltUrl: () => ({ relative: true }) } }),
    configEnvironment: (name) =>
      name === 'client' ? { build: { ...client, rolldownOptions: { output } } } : undefined,
    load: (id) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined,
  }
}
