import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { type BrowserContext, chromium } from 'playwright-core'
import { CAMPUS_HOST } from './serve.ts'

/** The old cores domestic browsers still carry, as an npm package ships them. */
const PACKAGES = {
  88: {
    name: 'chrome-aws-lambda@5.5.0',
    integrity:
      'sha512-nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==',
  },
  92: {
    name: 'chrome-aws-lambda@10.1.0',
    integrity:
      'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  },
} as const

export type OldVersion = keyof typeof PACKAGES

export interface OldBrowser {
  readonly context: BrowserContext
  close(): Promise<void>
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--remote-debugging-port=0',
  `--host-resolver-rules=MAP ${CAMPUS_HOST} 127.0.0.1`,
  '--single-process',
  '--no-zygote',
]
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/old-chromium', import.meta.url))

/** These cores run in one process and now and then hang while starting; the next one does not. */
const STARTS = 14
/** How long the first start may take; later ones get more, on a machine that may only be busy. */
const PATIENCE = 4_000
const MOST_PATIENCE = 15_000

/**
 * A real Chromium of `version`, driven over CDP. Playwright's clicks need newer cores: focus elements and
 * use the keyboard, or act through `evaluate`. Throws where the package cannot be had.
 */
export async function launchOldChromium(version: OldVersion): Promise<OldBrowser> {
  const file = binary(version)
  for (let start = 1; ; start++) {
    try {
      return await started(file, Math.min(PATIENCE * start, MOST_PATIENCE))
    } catch (error) {
      if (start === STARTS) throw new Error(`Chromium ${version} did not start`, { cause: error })
    }
  }
}

async function started(file: string, patience: number): Promise<OldBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'old-chromium-'))
  const process = spawn(file, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'])
  const end = () => {
    process.kill('SIGKILL')
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const browser = await chromium.connectOverCDP(await endpointOf(process, patience), { timeout: patience })
    const context = browser.contexts()[0]
    if (context === undefined) throw new Error('it has no context')
    return {
      context,
      close: async () => {
        await browser.close()
        end()
      },
    }
  } catch (error) {
    end()
    throw error
  }
}

/** The address a starting browser says it can be driven at. */
function endpointOf(process: ChildProcessWithoutNullStreams, patience: number): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    const timer = setTimeout(() => failed(new Error(said)), patience)
    process.stderr.on('data', (chunk) => {
      said += chunk
      const address = /ws:\/\/\S+/.exec(said)
      if (address === null) return
      clearTimeout(timer)
      found(address[0])
    })
  })
}

function binary(version: OldVersion): string {
  const place = join(CACHE, String(version))
  const file = join(place, 'chromium')
  if (existsSync(file)) return file
  mkdirSync(place, { recursive: true })
  const { name, integrity } = PACKAGES[version]
  const [tarball = ''] = execFileSync('npm', ['pack', '--silent', name], { cwd: place, encoding: 'utf8' })
    .trim()
    .split('\n')
  const packed = readFileSync(join(place, tarball))
  const hash = `sha512-${createHash('sha512').update(packed).digest('base64')}`
  if (hash !== integrity) throw new Error(`${name} is not what it was: ${hash}`)
  execFileSync('tar', ['-xzf', tarball, 'package/bin/chromium.br'], { cwd: place })
  writeFileSync(file, brotliDecompressSync(readFileSync(join(place, 'package/bin/chromium.br'))), {
    mode: 0o755,
  })
  rmSync(join(place, tarball))
  rmSync(join(place, 'package'), { recursive: true })
  return file
}
