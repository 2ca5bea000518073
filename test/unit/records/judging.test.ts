import { describe, expect, test } from 'vitest'
import { deriveFigures, KINDS } from '../../../src/calculators/records/index.ts'
import { figure, outcomes } from '../../helpers/derived.ts'

const DATES = { asOf: '2024-05-17', establishedOn: '2021-05-01', cycleStartedOn: '2020-01-01' }
const messages = (records: unknown, dates: unknown = {}) =>
  Object.fromEntries(deriveFigures(records, dates).problems.map(({ path, message }) => [path, message]))

describe('the order of the answers', () => {
  const project = (fields: object) =>
    outcomes('casHk.projects.led', { projects: [{ id: 'p', ...fields }] }, DATES)['p']
  test.each([
    ['all yes', { from: '2021', joint: true, role: 'led' }, 'counted'],
    ['a no after an open date', { joint: true, role: 'participated' }, 'no:role'],
    ['the first no', { from: '2010', joint: false, role: 'led' }, 'outside'],
    ['the first open', { from: '2021', role: undefined }, 'unknown:joint'],
    ['date before questions', { role: 'led' }, 'undated'],
    ['a wrong value is not known', { from: '2021', joint: 'yes', role: 'led' }, 'unknown:joint'],
    ['a blank string neither', { from: '2021', joint: true, role: ' ' }, 'unknown:role'],
  ])('%s', (_, fields, outcome) => expect(project(fields)).toBe(outcome))
})

describe('0 is said only when known', () => {
  const value = (projects: unknown) => figure('casHk.projects.led', { projects }, DATES).value
  test('an absent list is not known, an empty one is complete', () => {
    expect(value(undefined)).toBeNull()
    expect(value(null)).toBeNull()
    expect(value([])).toBe(0)
    expect(figure('casHk.projectFunding', { projects: [] }, DATES).value).toBe('0')
    expect(figure('casHk.publications.papers', { papers: [] }, DATES)).toEqual({
      path: 'casHk.publications.papers',
      value: [],
      entries: [],
      counted: [],
      left: [],
    })
  })

  test('nothing counted and something to complete is not known; beside a counted one it is a lower bound', () => {
    const open = { id: 'o', from: '2021', role: 'led' }
    const no = { id: 'n', from: '2021', role: 'led', joint: false }
    const yes = { id: 'y', from: '2021', role: 'led', joint: true }
    expect(value([no])).toBe(0)
    expect(value([no, open])).toBeNull()
    expect(value([open, yes])).toBe(1)
  })
})

test('money is added exactly and written shortly', () => {
  const projects = ['0.1', 0.2, '100.20'].map((funding, id) => ({
    id: `p${id}`,
    from: '2021',
    joint: true,
    funding,
  }))
  expect(figure('casHk.projectFunding', { projects }, DATES).value).toBe('100.5')
})

describe('what is wrong is a problem and not known', () => {
  test.each([
    ['records', 'no', 'records'],
    ['records', [], 'records'],
    ['an unknown kind', { cars: [] }, 'records.cars'],
    ['no list', { projects: {} }, 'records.projects'],
    ['no object', { projects: [7] }, 'records.projects.0'],
    ['an unknown key', { projects: [{ id: 'a', colour: 1 }] }, 'records.projects.0.colour'],
    ['a wrong type', { projects: [{ id: 'a', name: 7 }] }, 'records.projects.0.name'],
    ['a wrong choice', { projects: [{ id: 'a', role: 'boss' }] }, 'records.projects.0.role'],
    ['a number out of range', { projects: [{ id: 'a', funding: -1 }] }, 'records.projects.0.funding'],
    [
      'a date that does not exist',
      { projects: [{ id: 'a', from: '2023-02-29' }] },
      'records.projects.0.from',
    ],
    ['a date as a number', { projects: [{ id: 'a', from: 2023 }] }, 'records.projects.0.from'],
    ['a year out of range', { projects: [{ id: 'a', from: '1899' }] }, 'records.projects.0.from'],
    [
      'to before from',
      { projects: [{ id: 'a', from: '2023-05', to: '2023-04-30' }] },
      'records.projects.0.to',
    ],
    [
      'granted before filed',
      { patents: [{ id: 'a', filedOn: '2023', grantedOn: '2022' }] },
      'records.patents.0.grantedOn',
    ],
    [
      'a mean of 0',
      { papers: [{ id: 'a', fieldMeanImpactFactor: 0 }] },
      'records.papers.0.fieldMeanImpactFactor',
    ],
    ['a semester as text', { courses: [{ id: 'a', semester: '1' }] }, 'records.courses.0.semester'],
    ['no id', { projects: [{ name: 'x' }] }, 'records.projects.0.id'],
    ['an id used before', { projects: [{ id: 'a' }, { id: 'a' }] }, 'records.projects.1.id'],
  ])('%s', (_, records, path) => {
    const found = messages(records)
    expect(Object.keys(found)).toEqual([path])
    expect(found[path]).toMatch(/[\u4e00-\u9fff].*。$/)
  })

  test.each([
    ['dates', [1], 'dates'],
    ['no day', { asOf: '2024-05' }, 'dates.asOf'],
    ['an unknown date', { birthday: '2024-05-01' }, 'dates.birthday'],
  ])('%s', (_, dates, path) => expect(Object.keys(messages({}, dates))).toEqual([path]))

  test('what may be in order is no problem', () => {
    const records = {
      projects: [{ id: 'a', from: '2023-05', to: '2023' }],
      people: [{ id: 'b', leader: false, to: null }],
      papers: [
        {
          id: 'c',
          ut: null,
          types: [],
          indexes: null,
          addresses: [{ authors: null, text: 'X' }],
          from: ['f'],
        },
      ],
    }
    expect(messages(records, { asOf: null, establishedOn: ' ' })).toEqual({})
  })

  test('a record without an id of its own is left out of everything, the rest is used', () => {
    const projects = [
      { id: 'a', from: '2021', joint: true, role: 'led' },
      { from: '2021', joint: true, role: 'led' },
      { id: 'a', joint: true },
    ]
    expect(figure('casHk.projects.led', { projects }, DATES)).toMatchObject({
      value: 1,
      counted: ['a'],
      left: [],
    })
  })
})

test('blank speaks only where it is said to', () => {
  const patents = [
    { id: 'd', kind: 'domestic', joint: true },
    { id: 's', kind: 'software', joint: true },
    { id: 'u', joint: true },
  ]
  expect(outcomes('casHk.patents.domesticGranted', { patents }, DATES)).toEqual({
    d: 'no:grantedOn',
    s: 'no:kind',
    u: 'undated',
  })
  expect(outcomes('casHk.patents.softwareCopyrights', { patents }, DATES)).toEqual({
    d: 'no:kind',
    s: 'undated',
    u: 'undated',
  })
})

test('a patent granted in the cycle is not counted as filed too', () => {
  const patents = [
    { id: 'both', kind: 'domestic', joint: true, filedOn: '2021', grantedOn: '2023' },
    { id: 'filed', kind: 'domestic', joint: true, filedOn: '2021' },
    { id: 'later', kind: 'domestic', joint: true, filedOn: '2021', grantedOn: '2030' },
  ]
  expect(outcomes('casHk.patents.domesticFiled', { patents }, DATES)).toEqual({
    both: 'elsewhere',
    filed: 'counted',
    later: 'counted',
  })
})

test('foreign researchers are not known while researchers are to be completed', () => {
  const person = (id: string, fields: object) => ({ id, from: '2020', domesticResearcher: true, ...fields })
  const whole = [person('a', { foreign: true }), person('b', { foreign: false })]
  expect(figure('moe.foreignResearchers', { people: whole }, DATES).value).toBe(1)
  const open = [...whole, { id: 'c', from: '2020', foreign: false }]
  expect(figure('moe.foreignResearchers', { people: open }, DATES)).toMatchObject({
    value: null,
    counted: ['a'],
  })
})

test('leaders are counted a party; a party that nobody is listed for is not known', () => {
  const leader = (id: string, party: string | undefined, fields: object = {}) => ({
    id,
    from: '2020',
    leader: true,
    party,
    ...fields,
  })
  const value = (people: object[]) => figure('casHk.leaders', { people }, DATES).value
  expect(value([leader('1', 'a'), leader('2', 'b')])).toEqual([1, 1])
  expect(value([leader('1', 'a')])).toEqual([1, null])
  expect(value([leader('1', 'a'), leader('2', 'b', { leader: undefined })])).toEqual([1, 0])
  expect(value([leader('1', 'a'), leader('2', 'b', { leader: undefined }), leader('3', undefined)])).toEqual([
    1,
    null,
  ])
  expect(value([leader('1', 'a'), leader('2', 'b'), leader('3', 'c', { leader: undefined })])).toEqual([
    1, 1, 0,
  ])
  expect(value([leader('1', 'a'), leader('2', 'b', { from: undefined })])).toEqual([1, null])
  expect(value([])).toEqual([null, null])
  expect(figure('casHk.leaders', { people: [leader('1', 'a'), leader('2', 'b')] }, DATES).entries).toEqual([
    ['1'],
    ['2'],
  ])
})

describe('papers of the evaluation', () => {
  const paper = {
    id: 'p',
    kind: 'paper',
    year: 2021,
    title: 'T',
    journal: 'J',
    types: ['Article'],
    indexes: ['SCIE'],
    joint: true,
    impactFactor: 6.5,
    fieldMeanImpactFactor: '2.60',
  }
  const of = (path: string, fields: object) =>
    outcomes(`casHk.publications.${path}`, { papers: [{ ...paper, ...fields }] }, DATES)['p']
  test.each([
    ['papers', {}, 'counted'],
    ['papers', { kind: 'chapter' }, 'no:kind'],
    ['papers', { types: ['Article', 'Retracted Publication'] }, 'retracted'],
    ['papers', { indexes: ['ESCI'] }, 'no:indexes'],
    ['papers', { indexes: null }, 'unknown:indexes'],
    ['papers', { types: ['Editorial Material'] }, 'no:types'],
    ['papers', { types: null }, 'unknown:types'],
    ['papers', { impactFactor: undefined }, 'unknown:impactFactor'],
    ['papers', { year: undefined }, 'undated'],
    ['papers', { on: '2019-12-31' }, 'outside'],
    ['papers', { on: '2021-06-30', year: 2010 }, 'counted'],
    ['proceedingsPapers', { indexes: ['CPCI-S'], types: null }, 'counted'],
    ['proceedingsPapers', { indexes: ['CPCI-S', 'SCIE'] }, 'no:indexes'],
    ['proceedingsPapers', { indexes: ['CPCI-SSH'], elsewhere: true }, 'elsewhere'],
    ['monographs', { kind: 'monograph', publisher: 'P' }, 'counted'],
    ['monographs', { kind: 'monograph' }, 'unknown:publisher'],
    ['chapters', { kind: 'chapter', publisher: 'P', elsewhere: true }, 'elsewhere'],
  ])('%s of %o', (path, fields, outcome) => expect(of(path, fields)).toBe(outcome))

  test('are listed with the year they are dated by', () => {
    const papers = [paper, { ...paper, id: 'q', title: undefined, on: '2022-03' }]
    expect(figure('casHk.publications.papers', { papers }, DATES)).toMatchObject({
      value: [
        { title: 'T', journal: 'J', year: 2021, impactFactor: '6.5', fieldMeanImpactFactor: '2.6' },
        { journal: 'J', year: 2022, impactFactor: '6.5', fieldMeanImpactFactor: '2.6' },
      ],
      entries: [['p'], ['q']],
    })
  })
})

test('readings are those of the figures whose list is present', () => {
  const ids = (records: unknown) => deriveFigures(records, {}).readings.map(({ id }) => id)
  expect(ids({})).toEqual([])
  expect(ids({ committee: [] })).toEqual(['r-whole-list', 'r-foreign'])
  expect(ids({ awards: [] })).toEqual(['r-whole-list', 'r-coarse', 'r-joint', 'r-no-equivalent'])
  expect(ids(Object.fromEntries(KINDS.map(({ kind }) => [kind, []])))).toHaveLength(19)
})
