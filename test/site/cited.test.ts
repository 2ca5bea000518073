import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { allReadings, allSources } from '../../src/calculators/index.ts'
import { clausesIn } from '../../src/components/policy/clauses-in.ts'
import { CROSSWALK } from '../helpers/crosswalk.ts'
import { builtHtml } from '../helpers/pages.ts'
import { builtPage, folded, policySource, SLUGS } from '../helpers/policies.ts'

const SOURCES = await allSources()
const READINGS = await allReadings()

/** The links of the texts to places in texts, with the clause that each stands in. */
const REFERENCES = SLUGS.flatMap((slug) => {
  const page = builtPage(slug)
  return page('article a.ref')
    .toArray()
    .map((link) => {
      const { pathname, hash } = new URL(page(link).attr('href') ?? '', `http://site/policies/${slug}/`)
      const before = page('article [id]:not(.num), article a.ref').toArray()
      const clause = before
        .slice(0, before.indexOf(link))
        .filter(({ attribs }) => attribs['id'] !== undefined)
      return {
        from: slug,
        clause: clause[clause.length - 1]?.attribs['id'],
        to: pathname.split('/')[2],
        hash: hash.slice(1),
      }
    })
})

describe.each(SLUGS)('what rests on the clauses of %s', (slug) => {
  const $ = load(builtHtml(`compare/${slug}/`))
  const at = (fragment: string) => $(`main [id="${fragment}"]`)
  const links = (fragment: string) =>
    at(fragment)
      .find('dd a')
      .toArray()
      .map((link) => $(link).attr('href'))

  it('has a place for every clause of the text, under its name', () => {
    const page = builtPage(slug)
    const clauses = page('article [id]').not('.num').toArray()
    const named = clauses.map(({ attribs }) => [attribs['id'], attribs['data-clause'] ?? '序言'])
    expect(clausesIn(policySource(slug)).map(({ id, name }) => [id, name])).toEqual(named)
    for (const [id = '', name] of named)
      expect(at(id).find(`a[href="../../policies/${slug}/#${id}"]`).text()).toBe(name)
  })

  it('has every quote that a rule rests on', () => {
    const lost = SOURCES.filter(({ source }) => source.policy === slug).filter(
      ({ source: { fragment, quote } }) =>
        !quote.split('\n').every((line) => folded(at(fragment).text()).includes(folded(line))),
    )
    expect(lost).toEqual([])
  })

  it('has every reading of its open points', () => {
    const lost = READINGS.filter(({ policy }) => policy === slug).filter(
      ({ fragment, reading }) => !at(fragment).text().includes(reading.text),
    )
    expect(lost).toEqual([])
  })

  it('leads to every subject, conflict and term that quotes the clause, and to no other', () => {
    const wanted = (fragment: string) =>
      CROSSWALK.filter(({ places }) =>
        places.some((place) => place.policy === slug && place.fragment === fragment),
      )
        .map(({ id }) => `../#${id}`)
        .sort()
    for (const { id } of clausesIn(policySource(slug)))
      expect(
        links(id)
          .filter((href) => href?.startsWith('../#'))
          .sort(),
        id,
      ).toEqual(wanted(id))
  })

  it('leads back to the clauses whose words refer to it', () => {
    for (const { from, clause, hash } of REFERENCES.filter(({ to }) => to === slug)) {
      const place = hash === '' ? $('.whole') : at(hash)
      expect(
        place.find(`a[href="../../policies/${from}/#${clause}"]`).length,
        `${from}#${clause}`,
      ).toBeGreaterThan(0)
    }
  })

  it('names apart the clauses on which nothing rests', () => {
    const alone = $('.alone li')
      .toArray()
      .map(({ attribs }) => attribs['id'])
    const places = [
      ...SOURCES.map(({ source }) => source),
      ...READINGS,
      ...CROSSWALK.flatMap((entry) => entry.places),
    ].filter(({ policy }) => policy === slug)
    expect(places.filter(({ fragment }) => alone.includes(fragment))).toEqual([])
  })
})

it('the page of the text that is not for publication is kept out of search engines, as the text is', () => {
  const kept = SLUGS.filter((slug) => /name="robots" content="noindex"/.test(builtHtml(`compare/${slug}/`)))
  expect(kept).toEqual(['moe-notice-2022'])
})

it('there are references to follow', () => {
  expect(REFERENCES.length).toBeGreaterThan(5)
})
