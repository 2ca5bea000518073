import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import * as cheerio from 'cheerio'
import { describe, expect, test } from 'vitest'
import { builtHtml, builtPages } from '../helpers/pages.ts'
import { DIST } from '../helpers/serve.ts'

const files = (extension: string) =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(extension))
const read = (file: string) => readFileSync(join(DIST, file), 'utf8')

/** What Chromium 88 does not have and no build step lowers, with the version that brought it. */
const YOUNGER_CALLS: readonly [RegExp, string][] = [
  [/\bObject\.hasOwn\b/, '93'],
  [/\bObject\.groupBy\b/, '117'],
  [/\bstructuredClone\(/, '98'],
  // A function that the build calls `at` may be spread (`...at(x)`); that is no method.
  [/(?<!\.\.)\.at\(/, '92'],
  [/\.findLast(?:Index)?\(/, '97'],
  [/\.to(?:Sorted|Reversed|Spliced)\(/, '110'],
  [/\brandomUUID\(/, '92, and never on plain http'],
  [/\bAbortSignal\.(?:timeout|any)\b/, '103'],
  [/\b(?:eval|new Function)\(/, 'refused by the security policy'],
]

const YOUNGER_STYLES: readonly [RegExp, string][] = [
  [/@layer\b/, '99'],
  [/@container\b/, '105'],
  [/:has\(/, '105'],
  [/:user-(?:in)?valid/, '119'],
  [/\bcolor-mix\(/, '111'],
  [/\b(?:oklch|oklab|lab|lch)\(/, '111'],
  [/\d(?:dvh|svh|lvh|dvw|svw|lvw|cqw|cqi)\b/, '108'],
  [/@media[^{]*[<>]=?/, '104'],
  [/\bsubgrid\b/, '117'],
  [/&\s*[:.[\w>+~]/, 'nesting: 112'],
]

test.each(files('.js'))('%s is syntax that Chromium 80 reads', (file) => {
  const code = read(file)
  expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow()
  expect(younger(code, YOUNGER_CALLS)).toEqual([])
})

test.each(files('.css'))('%s has no style that Chromium 88 drops', (file) => {
  expect(younger(read(file), YOUNGER_STYLES)).toEqual([])
})

describe.each(builtPages())('/%s', (page) => {
  const $ = cheerio.load(builtHtml(page))

  test('its inline scripts and styles are for Chromium 80, too', () => {
    $('script:not([src]):not([type])').each((_, element) => {
      expect(() => parse($(element).text(), { ecmaVersion: 2020 })).not.toThrow()
      expect(younger($(element).text(), YOUNGER_CALLS)).toEqual([])
    })
    $('style').each((_, element) => expect(younger($(element).text(), YOUNGER_STYLES)).toEqual([]))
  })

  test('dual-core browsers are told to take their Chromium', () => {
    expect($('meta[name=renderer]').attr('content')).toBe('webkit')
  })
})

function younger(code: string, list: readonly [RegExp, string][]): string[] {
  return list
    .filter(([pattern]) => pattern.test(code))
    .map(([pattern, since]) => `${pattern} (Chromium ${since})`)
}

test.each(['a{b:c;&:hover{d:e}}', '@media (width>=40rem){a{b:c}}', 'a:has(b){c:d}', '@layer a{}'])(
  '%s would be found',
  (css) => {
    expect(younger(css, YOUNGER_STYLES)).not.toEqual([])
  },
)

test.each(['Object.hasOwn(a,b)', 'a.at(-1)', 'structuredClone(a)'])('%s would be found', (code) => {
  expect(younger(code, YOUNGER_CALLS)).not.toEqual([])
})
