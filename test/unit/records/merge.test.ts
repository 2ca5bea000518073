import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeRecords, type PaperRecord, readRecords } from '../../../src/calculators/records/index.ts'
import * as make from '../../helpers/paper-exports.ts'
import { somePaper } from '../../helpers/random-papers.ts'

const PAPER: PaperRecord = {
  id: 'x',
  ut: null,
  doi: null,
  title: 'On Widgets',
  journal: null,
  issn: [],
  year: 2023,
  earlyAccess: null,
  types: null,
  indexes: null,
  addresses: null,
  categories: [],
  from: ['a'],
}
const merged = (...papers: Partial<PaperRecord>[]) =>
  mergeRecords([papers.map((paper) => ({ ...PAPER, ...paper }))])

describe('the same paper', () => {
  test.each<[string, Partial<PaperRecord>, Partial<PaperRecord>, number]>([
    ['by accession number', { ut: 'WOS:1', title: 'A' }, { ut: 'WOS:1', title: 'B' }, 1],
    ['by DOI, in any case', { doi: '10.1/AB', title: 'A' }, { doi: '10.1/ab', title: 'B' }, 1],
    ['by folded title and year', { title: 'On  widgets: II' }, { title: 'On Widgets — ii.' }, 1],
    ['not by title in another year', { year: 2022 }, { year: 2023 }, 2],
    [
      'not by title with another DOI',
      { title: 'Preface', doi: '10.1/a' },
      { title: 'Preface', doi: '10.1/b' },
      2,
    ],
    [
      'not by title with another number',
      { title: 'Preface', ut: 'WOS:1' },
      { title: 'Preface', ut: 'WOS:2' },
      2,
    ],
    ['not by the DOI of a supplement', { ut: 'WOS:1', doi: '10.1/s' }, { ut: 'WOS:2', doi: '10.1/s' }, 2],
    ['by DOI across databases', { ut: 'MEDLINE:1', doi: '10.1/a' }, { ut: 'WOS:2', doi: '10.1/a' }, 1],
    ['not without a title', { title: null }, { title: null, id: 'y' }, 2],
  ])('%s', (_, one, other, count) => expect(merged(one, other)).toHaveLength(count))

  test('what either says is kept, the Web of Science before others', () => {
    expect(
      merged(
        {
          doi: '10.1/a',
          journal: 'J. Scopus',
          types: ['Article'],
          addresses: [{ authors: null, text: 'S' }],
          from: ['s.csv'],
        },
        {
          ut: 'WOS:1',
          doi: '10.1/a',
          types: ['Review'],
          indexes: ['SCIE'],
          addresses: [{ authors: ['L'], text: 'W' }],
          from: ['w.txt'],
        },
      ),
    ).toEqual([
      {
        ...PAPER,
        id: 'WOS:1',
        ut: 'WOS:1',
        doi: '10.1/a',
        journal: 'J. Scopus',
        types: ['Review'],
        indexes: ['SCIE'],
        addresses: [{ authors: ['L'], text: 'W' }],
        from: ['s.csv', 'w.txt'],
      },
    ])
  })

  test('a retraction that one of them knows of is kept', () => {
    const [paper] = merged(
      { ut: 'WOS:1', types: ['Article'] },
      { ut: 'WOS:1', types: ['Retracted Publication'] },
    )
    expect(paper?.types).toEqual(['Article', 'Retracted Publication'])
  })

  test('two papers joined by a third become one', () => {
    expect(
      merged(
        { doi: '10.1/a', title: 'A' },
        { ut: 'WOS:1', title: 'B' },
        { ut: 'WOS:1', doi: '10.1/a', title: 'C' },
      ),
    ).toHaveLength(1)
  })
})

test('five exports of two papers are two papers', () => {
  const both = [make.JOINT, make.ALONE]
  const texts = [
    make.wosTagged(both),
    make.wosTab(both),
    make.wosRis(both),
    make.wosBibtex(both),
    make.scopusCsv(both),
  ]
  const lists = texts.map((text, index) => {
    const result = readRecords(make.bytesOf(text), `file ${index}`)
    return result.kind === 'papers' ? result.records : []
  })
  const papers = mergeRecords(lists)
  expect(papers.map(({ id }) => id)).toEqual([make.JOINT.ut, make.ALONE.ut])
  expect(papers[0]?.from).toHaveLength(5)
})

test('merging again changes nothing, the first ones keep their order, and no number or file is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.array(somePaper, { maxLength: 8 }), { maxLength: 3 }), (lists) => {
      const papers = mergeRecords(lists)
      expect(mergeRecords([papers])).toEqual(papers)
      const all = lists.flat()
      const wos = (some: readonly PaperRecord[]) =>
        new Set(some.map(({ ut }) => ut).filter((ut) => ut?.startsWith('WOS:')))
      expect(wos(papers)).toEqual(wos(all))
      const places = papers.map((paper) => all.findIndex((one) => isOneOf(one, paper)))
      expect(places).not.toContain(-1)
      expect(new Set(papers.flatMap(({ from }) => from))).toEqual(new Set(all.flatMap(({ from }) => from)))
    }),
    { numRuns: 500 },
  )
})

function isOneOf(one: PaperRecord, merged: PaperRecord): boolean {
  if (one.ut !== null && one.ut === merged.ut) return true
  if (one.doi !== null && one.doi.toLowerCase() === merged.doi?.toLowerCase()) return true
  return one.title === null
    ? one.id === merged.id
    : one.title.toLowerCase().replace('.', '') === merged.title?.toLowerCase().replace('.', '')
}
