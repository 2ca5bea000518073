import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { builtHtml, builtPages } from '../helpers/pages.ts'
import { DIST } from '../helpers/serve.ts'

const $ = load(builtHtml('quotations/'))
const main = $('[data-quotations]')
const texts: { slug: string; name: string; title: string; status: string; remark: string }[] = JSON.parse(
  main.attr('data-texts') ?? '[]',
)

test('every page leads to it, and so do the search and 关于', () => {
  for (const page of builtPages().filter((each) => !/^(?:embed|404)/.test(each)))
    expect(
      load(builtHtml(page))('header nav a').filter((_, link) => load(link).text() === '引文核对').length,
      page,
    ).toBe(1)
  expect($('header nav a[aria-current="page"]').text()).toBe('引文核对')
  expect(load(builtHtml('about/'))('main a[href$="quotations/"]').length).toBe(1)
  const pages = JSON.parse(readFileSync(join(DIST, 'search-pages.json'), 'utf8'))
  const found = pages.find(({ href }: { href: string }) => href === 'quotations/')
  expect(found.title).toBe('引文核对')
  expect(found.words).toContain('条号不符')
})

test('it names every text of the build with how it stands', () => {
  const slugs = builtPages().flatMap((page) => /^policies\/([^/]+)\/$/.exec(page)?.[1] ?? [])
  expect(texts.map(({ slug }) => slug).sort()).toEqual(slugs.sort())
  for (const { status, title } of texts) expect([status, title]).not.toContain('')
})

test('what it asks for is there, from where it stands', () => {
  const address = new URL(main.attr('data-clauses-href') ?? '', 'http://site/quotations/').pathname
  const { clauses } = JSON.parse(readFileSync(join(DIST, address), 'utf8'))
  expect(clauses.length).toBeGreaterThan(100)
  const cites = new Map(
    texts.map(({ slug }) => [slug, load(builtHtml(`policies/${slug}/`))('article').attr('data-cite')]),
  )
  for (const { policy, title, documentNumber } of clauses)
    expect(`《${title}》${documentNumber === undefined ? '' : `（${documentNumber}）`}`).toBe(
      cites.get(policy),
    )
})

test('it says what the results mean and where the text goes without a script', () => {
  const words = main.text()
  for (const kind of ['原文一致', '有出入', '条号不符', '未收录', '不会上传', '不等于写错'])
    expect(words).toContain(kind)
  expect($('noscript').text()).toContain('JavaScript')
})
