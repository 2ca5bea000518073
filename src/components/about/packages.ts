import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A package whose code a reader's browser runs. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** The words of its licence; empty where the package carries none. */
  readonly text: string
}

/** Where the bundler notes the packages it took code from, before the pages are written. */
export const SHIPPED = 'node_modules/.cache/shipped-packages.json'

/** What the site ships, by name. Reads the installed packages at build time; nothing before the first build. */
export function shippedPackages(): ShippedPackage[] {
  if (!existsSync(SHIPPED)) return []
  const names = JSON.parse(readFileSync(SHIPPED, 'utf8')) as string[]
  return names.map((name) => {
    const folder = join('node_modules', name)
    const { version, license = '未注明' } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Manifest
    return { name, version, licence: license, text: licenceIn(folder) }
  })
}

interface Manifest {
  readonly version: string
  readonly license?: string
}

/** The words of the licence in a package's folder, which may be a folder of its own. */
function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  if (file === undefined) return ''
  const path = join(folder, file)
  return statSync(path).isDirectory() ? licenceIn(path) : readFileSync(path, 'utf8').trim()
}
