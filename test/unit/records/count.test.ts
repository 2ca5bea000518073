import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CountOptions,
  countPapers,
  type PaperRecord,
  sidesOf,
  yearlyShares,
} from '../../../src/calculators/records/index.ts'
import { somePaper } from '../../helpers/random-papers.ts'

const SIDES = { a: ['North Univ'], b: ['Harbour Univ'] }
const NORTH = { authors: ['Li, A'], text: 'North Univ, Dept X, Beijing 100001, Peoples R China' }
const HARBOUR = { authors: ['Chan, T'], text: 'Harbour Univ, Hong Kong, Peoples R China' }

describe('which sides sign', () => {
  const of = (addresses: PaperRecord['addresses'], sides = SIDES) => sidesOf({ addresses }, sides)
  const at = (text: string, authors: string[] | null = ['Li, A']) => ({ authors, text })

  test('a name equals a segment, case and blanks folded, and is never part of one', () => {
    const sides = { a: [' univ  hong kong'], b: ['X'] }
    expect(of([at('Univ Hong Kong, Dept Phys, Hong Kong, Peoples R China')], sides).a).toBe(true)
    expect(of([at('Dept Phys, UNIV HONG KONG.')], sides).a).toBe(true)
    expect(of([at('Chinese Univ Hong Kong, Hong Kong, Peoples R China')], sides).a).toBe(false)
    expect(of([at('Univ Hong Kong Shenzhen Hosp, Shenzhen')], sides).a).toBe(false)
  })

  test.each<[string, PaperRecord['addresses'], object]>([
    ['both', [NORTH, HARBOUR], { a: true, b: true, joint: 'yes' }],
    ['one', [NORTH], { a: true, b: false, joint: 'no' }],
    ['neither', [at('Third Inst, Paris, France')], { a: false, b: false, joint: 'no' }],
    ['not said', null, { a: null, b: null, joint: 'unknown' }],
    ['the same person for both', [NORTH, { ...HARBOUR, authors: ['li, a'] }], { joint: 'confirm' }],
    [
      'all of one side for the other too',
      [{ ...NORTH, authors: ['Li, A', 'Chan, T'] }, HARBOUR],
      { joint: 'confirm' },
    ],
    [
      'some of one side for the other too',
      [
        { ...NORTH, authors: ['Li, A', 'Chan, T'] },
        { ...HARBOUR, authors: ['Chan, T', 'Ho, K'] },
      ],
      { joint: 'yes' },
    ],
    [
      'nobody named',
      [
        { ...NORTH, authors: null },
        { ...HARBOUR, authors: null },
      ],
      { joint: 'confirm' },
    ],
  ])('%s', (_, addresses, expected) => expect(of(addresses)).toMatchObject(expected))

  test('a side without a name is not known', () => {
    expect(of([NORTH], { a: ['North Univ'], b: [' '] })).toMatchObject({ a: true, b: null, joint: 'unknown' })
  })

  test('addresses of one side in different cities are named', () => {
    expect(
      of([NORTH, at('North Univ, Grad Sch, Shenzhen 518055, Guangdong, Peoples R China'), HARBOUR]).notes,
    ).toEqual([expect.stringMatching(/依托单位.*Beijing.*Shenzhen/)])
    expect(of([NORTH, at('North Univ, Sch Y, Beijing, Peoples R China'), HARBOUR]).notes).toEqual([])
  })
})

const OPTIONS: CountOptions = {
  from: 2020,
  to: 2024,
  date: 'issue',
  sides: SIDES,
  indexes: ['SCIE', 'SSCI'],
  types: ['Article', 'Review'],
  journals: [
    {
      title: 'Journal of Widgets',
      issn: ['1234-5679', '8765-432X'],
      categories: [{ name: 'WIDGET SCIENCE', edition: null }],
      jif: '6.5',
      below: null,
    },
    { title: 'Widget Reviews', issn: ['2345-6789'], categories: [], jif: null, below: '0.1' },
    { title: 'By Name', issn: [], categories: [{ name: 'Optics', edition: null }], jif: '2', below: null },
  ],
  means: [
    { field: 'Widget Science', value: '2.6' },
    { field: 'Engineering, Cold', value: '1.3' },
    { field: 'OPTICS', value: '5/3' },
  ],
  severalCategories: 'highest-mean',
  confirmed: [],
}
const PAPER: PaperRecord = {
  id: 'p',
  ut: null,
  doi: null,
  title: 'T',
  journal: 'JOURNAL OF WIDGETS',
  issn: ['8765-432X'],
  year: 2023,
  earlyAccess: null,
  types: ['Article'],
  indexes: ['SCIE'],
  addresses: [NORTH, HARBOUR],
  categories: [],
  from: ['f'],
}
const BUCKETS = [
  'counted',
  'confirm',
  'unknown',
  'proceedings',
  'outside',
  'notJoint',
  'type',
  'index',
  'retracted',
  'noFactor',
] as const
const count = (paper: Partial<PaperRecord>, options: Partial<CountOptions> = {}) =>
  countPapers([{ ...PAPER, ...paper }], { ...OPTIONS, ...options })
const bucket = (paper: Partial<PaperRecord>, options: Partial<CountOptions> = {}) => {
  const result = count(paper, options)
  return BUCKETS.filter((name) => result[name].length > 0).join()
}
const SAME = [NORTH, { ...HARBOUR, authors: ['Li, A'] }]

describe('the bucket of a paper, in the order of the questions', () => {
  test.each<[string, Partial<PaperRecord>, Partial<CountOptions>]>([
    ['counted', {}, {}],
    ['counted', { year: 2020 }, {}],
    ['outside', { year: 2019, types: ['Retracted Publication'] }, {}],
    ['outside', { year: 2025 }, {}],
    ['unknown', { year: null }, {}],
    ['unknown', { year: null, earlyAccess: 'OCT 2020' }, {}],
    ['counted', { year: null, earlyAccess: 'OCT 2020' }, { date: 'first-online' }],
    ['outside', { year: 2020, earlyAccess: '2019-12-30' }, { date: 'first-online' }],
    ['counted', { year: 2020, earlyAccess: null }, { date: 'first-online' }],
    ['retracted', { types: ['Article', 'Retracted Publication'], indexes: null }, {}],
    ['unknown', { indexes: null }, {}],
    ['index', { indexes: ['ESCI'], types: null }, {}],
    ['index', { indexes: [] }, {}],
    ['unknown', { types: null }, {}],
    ['type', { types: ['Editorial Material'], addresses: null }, {}],
    ['counted', { types: ['Proceedings Paper', 'Article'], indexes: ['CPCI-S', 'SCIE'] }, {}],
    ['proceedings', { indexes: ['CPCI-S'], types: null }, {}],
    ['notJoint', { indexes: ['CPCI-SSH'], addresses: [NORTH] }, {}],
    ['unknown', { indexes: ['CPCI-SSH'], addresses: null }, {}],
    ['confirm', { indexes: ['CPCI-S'], addresses: SAME }, {}],
    ['proceedings', { indexes: ['CPCI-S'], addresses: SAME }, { confirmed: ['p'] }],
    ['notJoint', { addresses: [NORTH], issn: [] }, {}],
    ['unknown', { addresses: null }, {}],
    ['confirm', { addresses: SAME }, {}],
    ['counted', { addresses: SAME }, { confirmed: ['p'] }],
    ['notJoint', { addresses: [NORTH] }, { confirmed: ['p'] }],
    ['unknown', { indexes: null }, { confirmed: ['p'] }],
    ['noFactor', { journal: 'Unheard of', issn: ['0000-0000'] }, {}],
    ['noFactor', { journal: 'Widget Reviews', issn: ['2345-6789'] }, {}],
    ['noFactor', { categories: ['Widget Science', 'Acoustics'] }, {}],
    ['noFactor', {}, { means: [] }],
    ['confirm', { journal: 'By name', issn: [] }, {}],
    ['counted', { journal: 'By name', issn: [] }, { confirmed: ['p'] }],
  ])('%s: %o %o', (expected, paper, options) => expect(bucket(paper, options)).toBe(expected))
})

describe('the ratio', () => {
  test('is exact, over the mean of the paper’s category, else of the journal’s', () => {
    expect(count({}).ratios).toEqual({ p: '5/2' })
    expect(count({ categories: ['engineering,  cold'] }).sum).toBe('5')
    expect(count({ categories: ['Optics'] }).sum).toBe('39/10')
  })

  test('of several categories is cautious or as chosen, with the range shown', () => {
    const categories = ['Widget Science', 'Engineering, Cold']
    expect(count({ categories })).toMatchObject({ sum: '5/2', range: { low: '5/2', high: '5' } })
    expect(count({ categories }, { severalCategories: 'lowest-mean' })).toMatchObject({
      sum: '5',
      range: { low: '5/2', high: '5' },
    })
    expect(count({ categories }, { severalCategories: 'average-of-means' })).toMatchObject({
      sum: '10/3',
      range: { low: '5/2', high: '5' },
    })
  })

  test('of what is to be confirmed stands in the upper end alone', () => {
    expect(count({ addresses: SAME })).toMatchObject({
      sum: '0',
      range: { low: '0', high: '5/2' },
      ratios: {},
    })
  })
})

test('every paper is in exactly one bucket, the sum is that of the ratios, and confirming moves papers of confirm only', () => {
  fc.assert(
    fc.property(
      fc.array(somePaper, { maxLength: 12 }),
      fc.constantFrom('issue', 'first-online'),
      (papers, date) => {
        const records = papers.map((paper, index) => ({ ...paper, id: `${index}` }))
        const result = countPapers(records, { ...OPTIONS, date })
        expect(BUCKETS.flatMap((name) => result[name]).sort()).toEqual(records.map(({ id }) => id).sort())
        expect(Object.keys(result.ratios).sort()).toEqual([...result.counted].sort())
        const confirmed = countPapers(records, { ...OPTIONS, date, confirmed: records.map(({ id }) => id) })
        expect(confirmed.confirm).toEqual([])
        for (const name of BUCKETS)
          if (name !== 'confirm')
            expect(confirmed[name].filter((id) => !result.confirm.includes(id))).toEqual(result[name])
      },
    ),
    { numRuns: 400 },
  )
})

describe('shares by year', () => {
  const shares = (papers: Partial<PaperRecord>[], options: object = {}) =>
    yearlyShares(
      papers.map((paper, index) => ({ ...PAPER, id: `${index}`, ...paper })),
      { sides: SIDES, indexes: ['SCIE'], types: ['Article'], confirmed: [], ...options },
    )

  test('count the high-level ones and, of them, the joint', () => {
    expect(
      shares([
        {},
        { addresses: [NORTH] },
        { addresses: SAME },
        { addresses: null },
        { indexes: ['ESCI'] },
        { indexes: null },
        { types: ['Article', 'Retracted Publication'] },
        { year: null },
        { year: 2021 },
      ]),
    ).toEqual([
      { year: 2021, total: 1, joint: 1, confirm: 0, unknown: 0 },
      { year: 2023, total: 4, joint: 1, confirm: 1, unknown: 2 },
    ])
  })

  test('confirmed ones are joint', () => {
    expect(shares([{ addresses: SAME }], { confirmed: ['0'] })).toEqual([
      { year: 2023, total: 1, joint: 1, confirm: 0, unknown: 0 },
    ])
  })

  test('what is not listed is not asked', () => {
    expect(shares([{ indexes: null, types: null }], { indexes: [], types: undefined })).toMatchObject([
      { total: 1, unknown: 0 },
    ])
  })
})
