import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin } from 'vite'
import { SHIPPED } from '../../src/components/about/packages.ts'

const PACKAGE = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*node_modules)/

/** Published beside the scripts of the pages. */
const BESIDE = ['pagefind']

/** Notes which packages have code in the scripts of the pages, for the licences on 关于. */
export function shippedPackages(): Plugin {
  return {
    name: 'shipped-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.entries(file.modules) : [],
      )
      const names = modules
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => PACKAGE.exec(id)?.[1]?.replace('\\', '/'))
        .filter((name) => name !== undefined)
      mkdirSync(dirname(SHIPPED), { recursive: true })
      writeFileSync(SHIPPED, JSON.stringify([...new Set([...names, ...BESIDE])].sort()))
    },
  }
}
