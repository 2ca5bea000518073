import type { Plugin } from 'vite'
import { INTERNAL } from '../../src/calculators/registry.ts'

const GLOB = /import\.meta\.glob(.*?)\(('\.[^']+')/g
const FOLDERS = INTERNAL.map(({ slug }) => `'!**/${slug}/**'`).join(', ')

/**
 * Whom a build is for, as the scripts of the pages ask it. A public one leaves out the calculators of texts that forbid
 * their own publication: the registry does not name them, and nothing is gathered from their folders.
 */
export function audience(of = process.env['SITE_AUDIENCE'] ?? ''): Plugin {
  return {
    name: 'audience',
    enforce: 'pre',
    config: () => ({ define: { 'process.env.SITE_AUDIENCE': JSON.stringify(of) } }),
    transform: (code) =>
      of === 'public' && code.includes('import.meta.glob')
        ? code.replace(
            GLOB,
            (_, types: string, pattern: string) => `import.meta.glob${types}([${pattern}, ${FOLDERS}]`,
          )
        : undefined,
  }
}
