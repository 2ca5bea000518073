import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import puppeteer, { type Browser } from 'puppeteer-core'
import { CAMPUS_HOST } from './serve.ts'

const PLACES = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox']

/** Firefox over WebDriver BiDi. One that is here, else Debian's; throws where there is none to be had. */
export function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: find() ?? installed() ?? missing(),
    headless: true,
    extraPrefsFirefox: { 'network.dns.localDomains': CAMPUS_HOST, 'app.update.enabled': false },
  })
}

function find(): string | undefined {
  return PLACES.find((path) => path !== undefined && existsSync(path))
}

function installed(): string | undefined {
  for (const words of [['update'], ['install', '-y', 'firefox-esr']]) {
    try {
      execFileSync('apt-get', words, { stdio: 'inherit', timeout: 300_000 })
    } catch (error) {
      console.warn(`apt-get ${words.join(' ')}: ${(error as Error).message}`)
    }
  }
  return find()
}

function missing(): never {
  throw new Error('The browser tests need Firefox: apt-get install firefox-esr, or set FIREFOX_PATH.')
}
