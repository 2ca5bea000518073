import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import pack from '../../package.json' with { type: 'json' }
import { builtHtml, builtPages } from '../helpers/pages.ts'
import { DIST } from '../helpers/serve.ts'

const $ = load(builtHtml('about/'))
const words = $('main').text()

test('关于 says the version, every text with its status, and where figures go', () => {
  expect(words).toContain(`规则与文本版本 ${pack.version}`)
  for (const page of builtPages().filter((path) => path.startsWith('policies/'))) {
    expect($(`main a[href="../${page}"]`).length).toBe(1)
  }
  expect(words).toContain('不发往任何服务器')
})

test.each(['preact', 'nanostores', 'fraction.js', 'fflate', 'pagefind'])(
  '%s is named with its version and licence',
  (name) => {
    const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
    expect(words).toContain(`${name} ${version}（${license}）`)
  },
)

test.each(['astro', '@types/node', 'undefined', '未注明'])('%s, which no reader runs, is not', (name) => {
  expect(words).not.toContain(`${name} `)
})

test('the words of every licence are there', () => {
  const text = readFileSync(join(DIST, 'data/licences.txt'), 'utf8')
  const listed = $('#software ~ ul li').toArray()
  expect(text.split('-'.repeat(72))).toHaveLength(listed.length)
  expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(3)
})
