import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { CAMPUS_HOST } from './serve.ts'

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${CAMPUS_HOST} 127.0.0.1`,
]

/**
 * The Chromium the browser tests run in: one that is here, else Playwright's own, else one installed
 * from the system's packages. Throws where there is none to be had; the tests are never skipped.
 */
export function findChromium(): string {
  return here() ?? installed('npx', ['playwright-core', 'install', 'chromium']) ?? fromPackages() ?? missing()
}

/** A browser for one test file; close it when the file is done. */
export function launchBrowser(): Promise<Browser> {
  // A bare machine's C locale would rename every download that has a Chinese name.
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
  return chromium.launch({ executablePath: findChromium(), args: FLAGS, env })
}

function here(): string | undefined {
  return [...PLACES, chromium.executablePath()].find((path) => path !== undefined && existsSync(path))
}

function installed(command: string, words: string[]): string | undefined {
  try {
    execFileSync(command, words, { stdio: 'inherit', timeout: 300_000 })
  } catch (error) {
    console.warn(`${command} ${words.join(' ')}: ${(error as Error).message}`)
  }
  return here()
}

function fromPackages(): string | undefined {
  installed('apt-get', ['update'])
  return installed('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'])
}

function missing(): never {
  throw new Error(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  )
}
