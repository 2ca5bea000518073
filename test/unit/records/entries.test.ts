import { describe, expect, test } from 'vitest'
import { figure, outcomes } from '../../helpers/derived.ts'

const DATES = { asOf: '2023-12-31', establishedOn: '2021-03-10' }

describe('events by year of construction', () => {
  const meeting = (id: string, on: string | undefined, fields: object = {}) => ({
    id,
    on,
    international: true,
    role: 'host',
    ...fields,
  })
  const of = (meetings: object[], dates: object = DATES) =>
    figure('moe.conferencesByYear', { meetings }, dates)

  test('a year that is not over has no number, one that is over has, though it be 0', () => {
    const { value, entries, left } = of([
      meeting('1', '2021-03-10'),
      meeting('2', '2022-03-09'),
      meeting('3', '2023-05-01'),
    ])
    expect(value).toEqual([2, 0, null])
    expect(entries).toEqual([['1', '2'], [], []])
    expect(left).toEqual([{ id: '3', reason: 'running' }])
  })

  test('a year is over once its last day has come', () => {
    expect(of([], { ...DATES, asOf: '2022-03-08' }).value).toEqual([null, null, null])
    expect(of([], { ...DATES, asOf: '2022-03-09' }).value).toEqual([0, null, null])
  })

  test.each([
    ['2021', 'coarse'],
    ['2022', 'coarse'],
    ['2022-03', 'coarse'],
    ['2022-04', 'counted'],
    ['2023-05', 'running'],
    ['2020', 'outside'],
    [undefined, 'undated'],
  ])('%s', (on, outcome) => {
    expect(outcomes('moe.conferencesByYear', { meetings: [meeting('m', on)] }, DATES)['m']).toBe(outcome)
  })

  test('0 gives way where a record to be completed may lie in the year', () => {
    expect(of([meeting('1', '2022-03')]).value).toEqual([null, null, null])
    expect(of([meeting('1', '2021-05', { role: undefined })]).value).toEqual([null, 0, null])
    expect(of([meeting('1', undefined)]).value).toEqual([null, null, null])
    expect(of([meeting('1', undefined), meeting('2', '2021-05')]).value).toEqual([1, null, null])
    expect(of([meeting('1', undefined, { role: 'other' })]).value).toEqual([0, 0, null])
  })

  test('both dates are needed', () => {
    expect(of([meeting('1', '2022-04')], { asOf: '2023-12-31' })).toEqual({
      path: 'moe.conferencesByYear',
      value: null,
      counted: [],
      left: [{ id: '1', reason: 'no-window' }],
    })
    expect(of([], { establishedOn: '2021-03-10' }).value).toBeNull()
  })
})

describe('money by year: plans count', () => {
  const fund = (id: string, on: string | undefined, amount: unknown, fields: object = {}) => ({
    id,
    on,
    amount,
    dedicated: true,
    party: 'a',
    ...fields,
  })
  const of = (funds: object[], dates: object = DATES) => figure('moe.annualFunding', { funds }, dates)

  test('needs no 申报日, and counts what lies ahead', () => {
    const funds = [fund('1', '2021-05', '600.5'), fund('2', '2021-06', 400), fund('3', '2023-05', 1000)]
    expect(of(funds, { establishedOn: '2021-03-10' })).toMatchObject({
      value: ['1000.5', null, '1000'],
      left: [],
    })
    expect(of(funds)).toMatchObject({ value: ['1000.5', '0', '1000'], entries: [['1', '2'], [], ['3']] })
    expect(of(funds, { establishedOn: '2021-03-10', asOf: '2020-01-01' }).value).toEqual([
      '1000.5',
      null,
      '1000',
    ])
    expect(of(funds, { asOf: '2023-12-31' }).value).toBeNull()
  })

  test('a year without a line is 0 only once it is over and complete', () => {
    expect(of([]).value).toEqual(['0', '0', null])
    expect(of([fund('1', '2021-05', undefined)]).value).toEqual([null, '0', null])
    expect(of([fund('1', '2021-05', undefined, { party: 'b' })]).value).toEqual(['0', '0', null])
    expect(of([fund('1', undefined, 5)]).value).toEqual([null, null, null])
    expect(of([fund('1', '2022', 5)]).value).toEqual([null, null, null])
  })

  test('the cycle has five', () => {
    const funds = [
      { id: '1', on: '2020', amount: 1 },
      { id: '2', on: '2024-12-31', amount: '2.50' },
      { id: '3', on: '2025', amount: 9 },
    ]
    expect(
      figure('casHk.annualFunding', { funds }, { cycleStartedOn: '2020-01-01', asOf: '2022-12-31' }),
    ).toMatchObject({
      value: ['1', '0', '0', null, '2.5'],
      left: [{ id: '3', reason: 'outside' }],
    })
  })
})

describe('courses stand on one day', () => {
  const course = (id: string, year: number | undefined, semester: number | undefined, name: string = id) => ({
    id,
    name,
    year,
    semester,
    international: true,
    bilingual: true,
  })
  const yearly = (courses: object[], dates: object = DATES) =>
    figure('moe.internationalCourses', { courses }, dates)
  const semesters = (courses: object[], dates: object = DATES) =>
    figure('moe.bilingualCourses', { courses }, dates)

  test('1 September of the year, 1 March of the next', () => {
    expect(yearly([course('1', 2021, 1), course('2', 2020, 2), course('3', 2021, 2)])).toMatchObject({
      value: [2, 0, null],
      counted: ['1', '3'],
      left: [{ id: '2', reason: 'outside' }],
    })
  })

  test('without a semester, either', () => {
    const outcome = (year: number | undefined) =>
      outcomes('moe.internationalCourses', { courses: [course('c', year, undefined)] }, DATES)['c']
    expect(outcome(2021)).toBe('counted')
    expect(outcome(2022)).toBe('counted')
    expect(outcome(2020)).toBe('outside')
    expect(outcome(2023)).toBe('running')
    expect(outcome(2024)).toBe('outside')
    expect(outcome(undefined)).toBe('undated')
    const early = { asOf: '2030-01-01', establishedOn: '2021-10-01' }
    expect(
      outcomes('moe.internationalCourses', { courses: [course('c', 2021, undefined)] }, early)['c'],
    ).toBe('coarse')
    expect(
      outcomes('moe.internationalCourses', { courses: [course('c', 2022, undefined)] }, early)['c'],
    ).toBe('coarse')
  })

  test('six semesters, each over once its day has come', () => {
    const { value, entries } = semesters([
      course('1', 2021, 1),
      course('2', 2021, 2),
      course('3', 2023, 1),
      course('4', 2023, 2),
    ])
    expect(value).toEqual([1, 1, 0, 0, 1, null])
    expect(entries).toEqual([['1'], ['2'], [], [], ['3'], []])
    expect(semesters([], { ...DATES, asOf: '2022-03-01' }).value).toEqual([0, 0, null, null, null, null])
    expect(semesters([], { ...DATES, asOf: '2022-02-28' }).value).toEqual([0, null, null, null, null, null])
  })

  test('established on the day a semester stands on, it is the first', () => {
    expect(semesters([course('1', 2020, 2)], { ...DATES, establishedOn: '2021-03-01' }).entries?.[0]).toEqual(
      ['1'],
    )
  })

  test('one without its semester stands in neither', () => {
    expect(semesters([course('1', 2021, undefined)]).value).toEqual([null, null, 0, 0, 0, null])
  })

  test('one name counts once in an entry; a blank name is never the same', () => {
    const courses = [
      course('1', 2021, 1, '微 积分'),
      course('2', 2021, 2, '微积分'),
      course('3', 2021, 1, ''),
      course('4', 2021, 1, ''),
    ]
    expect(yearly(courses)).toMatchObject({
      counted: ['1', '3', '4'],
      left: [{ id: '2', reason: 'repeated' }],
    })
    expect(semesters(courses).counted).toEqual(['1', '2', '3', '4'])
  })
})

describe('papers by calendar year', () => {
  const paper = (id: string, year: number | undefined, fields: object = {}) => ({
    id,
    kind: 'paper',
    year,
    highLevel: true,
    joint: true,
    ...fields,
  })
  const of = (papers: object[], dates: object) => figure('moe.papers', { papers }, dates)

  test('those whose 1 July lies in the construction period', () => {
    const dates = { asOf: '2024-08-31', establishedOn: '2021-09-01' }
    expect(of([paper('1', 2021), paper('2', 2022), paper('3', 2024, { joint: false })], dates)).toMatchObject(
      {
        value: [
          { total: 1, joint: 1 },
          { total: 0, joint: 0 },
          { total: 1, joint: 0 },
        ],
        left: [{ id: '1', reason: 'outside' }],
      },
    )
    expect(of([paper('3', 2024)], { ...dates, asOf: '2024-08-30' })).toMatchObject({
      value: [{ total: 0, joint: 0 }, { total: 0, joint: 0 }, null],
      left: [{ id: '3', reason: 'running' }],
    })
    expect(of([paper('1', 2021)], { asOf: '2024-12-31', establishedOn: '2021-07-01' }).counted).toEqual(['1'])
    expect(of([paper('1', 2021)], { asOf: '2024-12-31', establishedOn: '2021-07-02' }).counted).toEqual([])
  })

  test('else the last three that are over', () => {
    const all = [2020, 2021, 2022, 2023, 2024].map((year) => paper(String(year), year))
    expect(of(all, { asOf: '2024-12-30' }).counted).toEqual(['2021', '2022', '2023'])
    expect(of(all, { asOf: '2024-12-31' }).counted).toEqual(['2022', '2023', '2024'])
    expect(of(all, {}).value).toBeNull()
  })

  test('a year with anything to complete has no number; an undated paper touches none', () => {
    const dates = { asOf: '2024-12-31' }
    expect(
      of([paper('1', 2023, { highLevel: undefined }), paper('2', 2024), paper('3', undefined)], dates),
    ).toMatchObject({
      value: [{ total: 0, joint: 0 }, null, { total: 1, joint: 1 }],
      left: [
        { id: '1', reason: 'unknown:highLevel' },
        { id: '3', reason: 'undated' },
      ],
    })
    expect(
      of([paper('1', 2023, { highLevel: undefined, types: ['Retracted Publication'] })], dates).value,
    ).toEqual([
      { total: 0, joint: 0 },
      { total: 0, joint: 0 },
      { total: 0, joint: 0 },
    ])
    expect(of([paper('1', 2010, { on: '2023-05-01' })], dates).entries).toEqual([[], ['1'], []])
  })
})

describe('stays', () => {
  const CYCLE = { cycleStartedOn: '2020-01-01', asOf: '2030-01-01' }
  const PATHS = ['researcherVisits', 'researcherHalfYears', 'researcherYears'].map(
    (path) => `casHk.exchanges.${path}`,
  )
  const of = (fields: object, dates: object = CYCLE) =>
    PATHS.map(
      (path) =>
        outcomes(path, { visits: [{ id: 'v', role: 'researcher', throughLab: true, ...fields }] }, dates)[
          'v'
        ],
    )

  test.each([
    [
      'just reached: half a year',
      { from: '2024-03-01', to: '2024-08-31' },
      ['elsewhere', 'counted', 'short'],
    ],
    ['a day less', { from: '2024-03-01', to: '2024-08-30' }, ['counted', 'short', 'short']],
    [
      'a year from 29 February',
      { from: '2023-03-01', to: '2024-02-29' },
      ['elsewhere', 'elsewhere', 'counted'],
    ],
    ['a day less than that', { from: '2023-03-01', to: '2024-02-28' }, ['elsewhere', 'counted', 'short']],
    ['not known when it ended', { from: '2024-03-01' }, ['counted', 'unknown:to', 'unknown:to']],
    ['perhaps half a year', { from: '2023-03', to: '2023-08' }, ['counted', 'coarse', 'short']],
    [
      'perhaps half a year, by its first day',
      { from: '2024-03', to: '2024-08-31' },
      ['counted', 'coarse', 'short'],
    ],
    ['half a year, perhaps a year', { from: '2022-01', to: '2022-12' }, ['elsewhere', 'counted', 'coarse']],
    [
      'a no before it',
      { from: '2023-03-01', to: '2024-02-29', throughLab: false },
      ['no:throughLab', 'no:throughLab', 'no:throughLab'],
    ],
    [
      'something to complete before it',
      { from: '2023-03-01', to: '2024-02-29', throughLab: undefined },
      ['unknown:throughLab', 'unknown:throughLab', 'unknown:throughLab'],
    ],
    [
      'too short is a no',
      { from: '2023-03-01', to: '2023-03-05', throughLab: undefined },
      ['unknown:throughLab', 'short', 'short'],
    ],
  ])('%s', (_, fields, expected) => expect(of(fields)).toEqual(expected))

  test('a year from 29 February 2024 is reached on 27 February', () => {
    expect(of({ from: '2024-02-29', to: '2025-02-27' }, { cycleStartedOn: '2021-01-01' })).toEqual([
      'elsewhere',
      'elsewhere',
      'counted',
    ])
    expect(of({ from: '2024-02-29', to: '2025-02-26' }, { cycleStartedOn: '2021-01-01' })).toEqual([
      'elsewhere',
      'counted',
      'short',
    ])
  })

  test('only up to the end of the cycle, or 申报日', () => {
    expect(of({ from: '2024-03-01', to: '2026-03-01' })).toEqual(['elsewhere', 'counted', 'short'])
    expect(of({ from: '2021-01-01', to: '2023-12-31' }, { ...CYCLE, asOf: '2021-03-31' })).toEqual([
      'counted',
      'short',
      'short',
    ])
  })

  test('each whole year counts once, what is left over does not', () => {
    const visits = [
      { id: '1', role: 'researcher', throughLab: true, from: '2020-01-01', to: '2022-12-30' },
      { id: '2', role: 'researcher', throughLab: true, from: '2020-01-01', to: '2022-12-31' },
    ]
    expect(figure('casHk.exchanges.researcherYears', { visits }, CYCLE)).toMatchObject({
      value: 5,
      counted: ['1', '2'],
    })
  })

  test('a student counts whatever the length', () => {
    const visits = [{ id: 's', role: 'student', throughLab: true, from: '2021' }]
    expect(figure('casHk.exchanges.studentVisits', { visits }, CYCLE).value).toBe(1)
  })
})
