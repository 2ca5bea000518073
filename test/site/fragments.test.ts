import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { builtPage, SLUGS } from '../helpers/policies.ts'
import { DIST } from '../helpers/serve.ts'

const REGISTRY = new URL('../published-fragments.json', import.meta.url)

/** Every fragment id ever published, by policy, with the clause it stands for. It only grows. */
const PUBLISHED: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(fileURLToPath(REGISTRY), 'utf8'),
)

/** Parts of a notice as a whole, before and after its numbered text. */
const UNNUMBERED = ['addressees', 'signature', 'circulation', 'imprint']

/** The ids of the official text with the clause each stands for; a Chinese alias is another name of its clause. */
function fragmentsOf(slug: string): Record<string, string> {
  const page = builtPage(slug)
  const marked = page('article[data-policy] [id]').not('.num, [data-editorial], [data-editorial] *').toArray()
  return Object.fromEntries(
    marked.map(({ attribs }) => [attribs['id'] ?? '', attribs['data-clause'] ?? '序言']),
  )
}

describe.each(SLUGS)('the fragments of %s', (slug) => {
  const fragments = fragmentsOf(slug)

  it('are all still there, each at the clause it was published for', () => {
    expect(fragments).toMatchObject(PUBLISHED[slug] ?? {})
  })

  it('are all in test/published-fragments.json', () => {
    expect(Object.keys(PUBLISHED[slug] ?? {})).toEqual(expect.arrayContaining(Object.keys(fragments)))
  })

  it('are short ASCII words', () => {
    for (const id of Object.keys(fragments)) expect(id).toMatch(/^[a-z][a-z0-9-]{1,30}$/)
  })

  it('are named once on the page, aliases included', () => {
    const ids = builtPage(slug)('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id'])
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('are linked by the number where the text prints one, and an alias is the full number of its clause', () => {
    const page = builtPage(slug)
    for (const clause of page('article[data-policy] [data-clause]').toArray()) {
      const number = page(clause).find('.num').first()
      const { id = '', 'data-clause': label = '' } = clause.attribs
      if (UNNUMBERED.includes(id)) continue
      expect(number.attr('href'), label).toBe(`#${id}`)
      if (number.attr('id') !== undefined) expect(number.attr('id')).toBe(label)
    }
  })
})

it.each([
  ['zhejiang-measures', '第十四条', 'art-14'],
  ['zhejiang-measures', '第七条（二）', 'art-7-2'],
  ['zhejiang-measures', '第三章', 'ch-3'],
  ['moe-plan-2014', '三、（一）', 's-3-1'],
  ['cas-hk-evaluation', '二、4.', 's-2-4'],
])('%s#%s arrives at #%s', (slug, alias, id) => {
  const page = builtPage(slug)
  expect(page(`[id="${alias}"]`).closest('[data-clause]').attr('id')).toBe(id)
})

it.each([
  ['moe-standard', '#annex', '附件'],
  ['moe-notice-2022', '../moe-plan-2014/', '国际合作联合实验室计划'],
  ['moe-notice-2022', '../moe-standard/', '《国际合作联合实验室立项建设与验收标准》'],
  ['moe-notice-2022', '#form', '国际合作联合实验室立项申报书'],
  ['cas-hk-evaluation', '#annex', '《附件：联合实验室评估综合指标体系》'],
])('%s links to %s with the words %s', (slug, href, words) => {
  const page = builtPage(slug)
  const links = page(`article a.ref[href="${href}"]`).toArray()
  expect(links.map((link) => page(link).text())).toContain(words)
})

it.each([
  ['moe-standard', ['关于建立“XXXX国际合作联合实验室”的协议（模版）']],
  [
    'moe-plan-2014',
    ['《国家中长期教育改革和发展规划纲要（2010-2020年）》', '《国际合作联合实验室建设申请书》'],
  ],
  ['moe-notice-2022', ['《高校国际合作联合实验室建设与管理办法》（教技〔2014〕3号）']],
  ['cas-hk-evaluation', []],
  [
    'zhejiang-measures',
    ['《浙江省科技发展专项资金管理办法》', '《浙江省国际科技合作载体体系建设方案》（浙科发外〔2022〕23号）'],
  ],
])('%s marks as 未收录 just the texts it cites that are not here', (slug, cited) => {
  const page = builtPage(slug)
  const marks = page('article .not-held').toArray()
  expect(marks.map((mark) => (mark.prev?.type === 'text' ? mark.prev.data : ''))).toEqual(
    cited.map((words) => expect.stringMatching(new RegExp(`${words}$`))),
  )
})

it.each(SLUGS)('every link of %s arrives', (slug) => {
  const page = builtPage(slug)
  const here = `http://site/policies/${slug}/`
  for (const { attribs } of page('a[href]').toArray()) {
    const { pathname, hash } = new URL(attribs['href'] ?? '', here)
    const file = `${DIST}${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`
    expect(existsSync(file), `${attribs['href']} leads to no file`).toBe(true)
    if (hash === '') continue
    const target = load(readFileSync(file, 'utf8'))
    expect(target(`[id="${decodeURIComponent(hash.slice(1))}"]`).length, attribs['href']).toBe(1)
  }
})
