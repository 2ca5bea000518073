import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { audience } from './scripts/build/audience.ts'
import { builtSite } from './scripts/build/built-site.ts'
import { CHUNKS, FILE_NAMES } from './scripts/build/chunks.ts'
import { importAgain } from './scripts/build/import-again.ts'
import { shippedPackages } from './scripts/build/shipped-packages.ts'

/** The oldest browser core the site serves in full (Chromium 88) reads this and older syntax. */
const TARGET = 'chrome80'

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  markdown: {
    // The texts are law: no character of theirs may be "improved".
    processor: satteri({ features: { gfm: false, smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), preact({ include: ['**/*.tsx'] }), builtSite()],
  build: { inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    build: { cssTarget: TARGET, assetsInlineLimit: 0 },
    plugins: [audience(), oldBrowsers(), importAgain(), shippedPackages()],
  },
})

/** Astro builds scripts for `esnext`; ours are for the domestic browsers of a campus, under any path. */
function oldBrowsers() {
  const client = { target: TARGET, cssTarget: TARGET, modulePreload: false }
  const output = { ...FILE_NAMES, codeSplitting: { groups: CHUNKS } }
  return {
    name: 'old-browsers',
    enforce: 'pre',
    config: () => ({ experimental: { renderBuiltUrl: () => ({ relative: true }) } }),
    configEnvironment: (name) =>
      name === 'client' ? { build: { ...client, rolldownOptions: { output } } } : undefined,
  }
}
