import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package whose code a reader's browser runs. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** The words of its licence; empty where the package carries none. */
  readonly text: string
}

interface Manifest {
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Packages that build the site and are no part of it. */
const BUILDERS = /^(?:astro|@astrojs\/.*|pagefind|cheerio|opencc-js)$/

/** What the site ships, with what that needs in turn, by name. Reads the installed packages at build time. */
export function shippedPackages(): ShippedPackage[] {
  const { dependencies = {} } = manifest('.')
  const found = new Map<string, ShippedPackage>()
  const visit = (name: string) => {
    const folder = join('node_modules', name)
    if (found.has(name) || !existsSync(folder)) return
    const { version, license = '未注明', dependencies: further = {} } = manifest(folder)
    found.set(name, { name, version, licence: license, text: licenceIn(folder) })
    Object.keys(further).forEach(visit)
  }
  Object.keys(dependencies)
    .filter((name) => !BUILDERS.test(name))
    .forEach(visit)
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name))
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
}
