import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { load } from 'cheerio'
import { describe, expect, it, test } from 'vitest'
import { CROSSWALK, crosswalk, type Place, stands } from '../helpers/crosswalk.ts'
import { builtHtml } from '../helpers/pages.ts'
import { builtPage, folded, SLUGS } from '../helpers/policies.ts'

const PLACES = CROSSWALK.flatMap(({ id, places }) => places.map((place) => ({ id, ...place })))
const $ = load(builtHtml('compare/'))
const PUBLISHED: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(fileURLToPath(new URL('../published-fragments.json', import.meta.url)), 'utf8'),
)

describe('every quote stands where it is said to stand', () => {
  it.each(PLACES)('$id: $policy#$fragment $column has “$quote”', (place) => {
    expect(stands(place)).toBe(true)
  })

  it('and would not with any one of its characters changed', () => {
    const missed = PLACES.filter((place) => {
      const { quote } = place
      const middle = Math.floor(quote.length / 2)
      return stands({ ...place, quote: `${quote.slice(0, middle)}囗${quote.slice(middle + 1)}` })
    })
    expect(missed).toEqual([])
  })

  it.each<Place>([
    { policy: 'moe-standard', fragment: 'building-space', quote: '≧2500万元' },
    { policy: 'moe-standard', fragment: 'positioning-b', quote: 'A类：面向国际科技前沿' },
    { policy: 'moe-plan-2014', fragment: 's-3-1', quote: '不设批次，不限时间，不定名额' },
    { policy: 'moe-notice-2022', fragment: 's-1-2', quote: '可推荐1项' },
    { policy: 'cas-hk-evaluation', fragment: 's-3-4', quote: '评估每5年为一个评估周期' },
    { policy: 'zhejiang-measures', fragment: 'art-7-2', quote: '浙江省内注册' },
    { policy: 'moe-standard', fragment: 'equipment', quote: '≧4000万元', column: '立项' },
    { policy: 'cas-hk-evaluation', fragment: 'leaders', quote: '共有1人领军人才', column: '标准 A' },
  ])('“$quote” is not found at $policy#$fragment $column', (place) => {
    expect(stands(place)).toBe(false)
  })
})

describe('the data', () => {
  it('has every subject, conflict and term, each address once', () => {
    expect(crosswalk('subjects')).toHaveLength(27)
    expect(crosswalk('conflicts')).toHaveLength(28)
    expect(crosswalk('terms')).toHaveLength(16)
    expect(new Set(CROSSWALK.map(({ id }) => id)).size).toBe(CROSSWALK.length)
  })

  it('compares: two texts in a subject, two places in a term', () => {
    const alone = crosswalk('subjects').filter(
      ({ places }) => new Set(places.map(({ policy }) => policy)).size < 2,
    )
    expect(alone).toEqual([])
    expect(crosswalk('terms').filter(({ places }) => places.length < 2)).toEqual([])
  })

  it('says of every text that stands there how it differs', () => {
    const unsaid = CROSSWALK.filter(({ kind }) => kind !== 'conflicts').flatMap(({ id, differs, places }) => {
      const said = new Set(differs.flatMap(({ of }) => of))
      return places.filter(({ policy }) => !said.has(policy)).map(({ policy }) => `${id}: ${policy}`)
    })
    expect(unsaid).toEqual([])
  })

  it('names the texts that a part of a sentence speaks of, so that a build without one leaves it out', () => {
    const named = [
      [/标准/, 'moe-standard'],
      [/计划(?!项目)/, 'moe-plan-2014'],
      [/通知|申报书|填表说明/, 'moe-notice-2022'],
      [/中科院—香港/, 'cas-hk-evaluation'],
      [/浙江/, 'zhejiang-measures'],
    ] as const
    const wrong = CROSSWALK.flatMap(({ id, differs }) =>
      differs.flatMap(({ words, of }) =>
        named
          .filter(([pattern, policy]) => pattern.test(words) && !of.includes(policy))
          .map(([, policy]) => `${id}: “${words}” speaks of ${policy}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('has of a term the words behind which the reading page marks it, and of a conflict a subject that is there', () => {
    expect(PLACES.filter(({ quote, at = quote }) => !quote.includes(at))).toEqual([])
    const subjects = crosswalk('subjects').map(({ id }) => id)
    for (const { subject } of crosswalk('conflicts'))
      if (subject !== undefined) expect(subjects).toContain(subject)
  })
})

describe('the page', () => {
  it.each(CROSSWALK)(
    '$id has its title and every quote as the link to its clause',
    ({ id, title, places }) => {
      const entry = $(`[id="${id}"]`)
      expect(entry.find('h3').text()).toBe(title)
      const shown = entry
        .find('.column a')
        .toArray()
        .map((link) => `${$(link).attr('href')} ${$(link).find('q').text()}`)
      const wanted = places.map(
        ({ policy, fragment, quote }) => `../policies/${policy}/#${fragment} ${quote}`,
      )
      expect(shown.sort()).toEqual(wanted.sort())
    },
  )

  it('has a sentence of the site’s in every entry, marked as such', () => {
    for (const { id } of CROSSWALK) {
      const ours = $(`[id="${id}"] .ours[data-editorial]`)
      expect(ours.text(), id).toMatch(/^本站说明 .+。$/)
    }
  })

  it('says in one sentence how the texts differ', () => {
    expect($('#exclusion .ours').text()).toMatch(/^本站说明 [^。]+。$/)
    for (const { id, kind } of CROSSWALK)
      if (kind !== 'conflicts') expect($(`[id="${id}"] .ours`).text().match(/。/g), id).toHaveLength(1)
  })

  it('has the addresses that were published, each for what it was published for', () => {
    const ids = $('main [data-entry], main h2[id]')
      .toArray()
      .map((element) => [
        element.attribs['id'],
        $(element).is('h2') ? $(element).text() : $(element).find('h3').text(),
      ])
    expect(Object.fromEntries(ids)).toEqual(PUBLISHED['compare'])
    for (const [id] of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{1,30}$/)
  })

  it('leads from the contents to every subject', () => {
    const lines = $('[data-outline] nav a')
      .toArray()
      .map((link) => $(link).attr('href'))
    expect(lines).toEqual(expect.arrayContaining(crosswalk('subjects').map(({ id }) => `#${id}`)))
  })
})

describe.each(SLUGS)('in %s', (slug) => {
  const page = builtPage(slug)
  const uses = crosswalk('terms').flatMap(({ id, places }) =>
    places.filter(({ policy }) => policy === slug).map((place) => ({ id, ...place })),
  )

  test('a word with other meanings has a mark behind it that leads to them, and no other has', () => {
    const marks = page('article .sense').toArray()
    expect(marks).toHaveLength(uses.length)
    for (const { id, fragment, quote, at = quote } of uses) {
      const own = marks.filter((mark) => page(mark).attr('href') === `../../compare/#${id}`)
      const before = own.map((mark) => textBefore(page(`[id="${fragment}"]`).get(0), mark))
      expect(
        before.some((text) => text.endsWith(folded(at))),
        `${id} #${fragment}`,
      ).toBe(true)
    }
  })

  test('a mark is the site’s, and no word of it is in the index of the search', () => {
    for (const mark of page('article .sense').toArray()) expect(page(mark).is('[data-editorial]')).toBe(true)
    expect(readFileSync(new URL('../../dist/search-index.json', import.meta.url), 'utf8')).not.toContain(
      '多义',
    )
  })

  test('the clauses’ tools and the facts lead to what rests on the clauses', () => {
    expect(page('article').attr('data-related-href')).toBe(`../../compare/${slug}/`)
    expect(page(`.facts a[href="../../compare/${slug}/"]`)).toHaveLength(1)
  })

  /** The official words from an element up to a mark. */
  function textBefore(from: unknown, mark: unknown): string {
    let text = ''
    let isBegun = false
    const visit = (node: {
      type: string
      data?: string
      children?: unknown[]
      attribs?: object
    }): boolean => {
      if (node === mark) return true
      if (node === from) isBegun = true
      if (node.type === 'text' && isBegun) text += node.data ?? ''
      if ('data-editorial' in (node.attribs ?? {})) return false
      return (node.children ?? []).some((child) => visit(child as Parameters<typeof visit>[0]))
    }
    visit(page('article').get(0) as unknown as Parameters<typeof visit>[0])
    return folded(text)
  }
})
