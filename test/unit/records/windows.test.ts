import { describe, expect, test } from 'vitest'
import { figure, outcomes, type TestDates } from '../../helpers/derived.ts'

/** How a project that begins on `from` stands to a figure. */
function project(path: string, from: string | undefined, dates: TestDates): string | undefined {
  const records = { projects: [{ id: 'p', from, international: true, joint: true, role: 'led' }] }
  return outcomes(path, records, dates)['p']
}

describe('near three years: exactly three, up to 申报日 itself', () => {
  const at = (from: string, asOf = '2024-05-17') => project('moe.projectsLastThreeYears', from, { asOf })
  test.each([
    ['2021-05-17', 'outside'],
    ['2021-05-18', 'counted'],
    ['2024-05-17', 'counted'],
    ['2024-05-18', 'outside'],
    ['2021-05', 'coarse'],
    ['2021-06', 'counted'],
    ['2021-04', 'outside'],
    ['2024-05', 'coarse'],
    ['2021', 'coarse'],
    ['2022', 'counted'],
    ['2020', 'outside'],
  ])('%s', (from, outcome) => expect(at(from)).toBe(outcome))

  test('where there is no 29 February, from 1 March', () => {
    expect(at('2021-02-28', '2024-02-28')).toBe('outside')
    expect(at('2021-03-01', '2024-02-28')).toBe('counted')
    expect(at('2021-02-28', '2024-02-27')).toBe('counted')
    expect(at('2021-02-28', '2024-02-29')).toBe('outside')
  })

  test('without 申报日 the window is not known, and the value neither', () => {
    expect(project('moe.projectsLastThreeYears', '2023-01-01', {})).toBe('no-window')
    expect(project('moe.projectsLastThreeYears', undefined, {})).toBe('no-window')
    expect(figure('moe.projectsLastThreeYears', { projects: [] }, {}).value).toBeNull()
  })
})

describe('the construction period, cut after 申报日', () => {
  const dates = { asOf: '2030-01-01', establishedOn: '2021-03-10' }
  test.each([
    ['2021-03-09', 'outside'],
    ['2021-03-10', 'counted'],
    ['2024-03-09', 'counted'],
    ['2024-03-10', 'outside'],
    ['2024-03', 'coarse'],
  ])('%s', (from, outcome) => expect(project('moe.projectsInConstruction', from, dates)).toBe(outcome))

  test('what comes after 申报日 does not count', () => {
    const early = { ...dates, asOf: '2022-06-30' }
    expect(project('moe.projectsInConstruction', '2022-06-30', early)).toBe('counted')
    expect(project('moe.projectsInConstruction', '2022-07-01', early)).toBe('outside')
  })

  test('is known from its first day on, and a month that ends with the day after it is too coarse', () => {
    const first = { asOf: '2021-03-31', establishedOn: '2021-03-31' }
    expect(project('moe.projectsInConstruction', '2021-03-31', first)).toBe('counted')
    expect(project('moe.projectsInConstruction', '2024-03', { ...first, asOf: '2030-01-01' })).toBe('coarse')
  })

  test('established on 29 February, it ends on 28 February', () => {
    const leap = { asOf: '2030-01-01', establishedOn: '2024-02-29' }
    expect(project('moe.projectsInConstruction', '2027-02-27', leap)).toBe('counted')
    expect(project('moe.projectsInConstruction', '2027-02-28', leap)).toBe('outside')
  })

  test.each([
    [{ asOf: '2024-01-01' }],
    [{ establishedOn: '2021-03-10' }],
    [{ asOf: '2021-03-09', establishedOn: '2021-03-10' }],
  ])('is not known with %o', (missing) =>
    expect(project('moe.projectsInConstruction', '2022-01-01', missing)).toBe('no-window'),
  )
})

describe('the cycle: five years', () => {
  const at = (from: string, dates: TestDates) => project('casHk.projects.led', from, dates)
  test.each([
    ['2019-12-31', 'outside'],
    ['2020-01-01', 'counted'],
    ['2024-12-31', 'counted'],
    ['2025-01-01', 'outside'],
  ])('%s, 申报日 not given', (from, outcome) =>
    expect(at(from, { cycleStartedOn: '2020-01-01' })).toBe(outcome),
  )

  test('is cut after 申报日 and not known before it begins', () => {
    expect(at('2023-01-02', { cycleStartedOn: '2020-01-01', asOf: '2023-01-01' })).toBe('outside')
    expect(at('2023-01-01', { cycleStartedOn: '2020-01-01', asOf: '2023-01-01' })).toBe('counted')
    expect(at('2020-06-01', { cycleStartedOn: '2020-01-01', asOf: '2019-12-31' })).toBe('no-window')
    expect(at('2020-01-01', { cycleStartedOn: '2020-01-01', asOf: '2020-01-01' })).toBe('counted')
  })
})

describe('no period written: construction if known, else the last three years', () => {
  const visits = (from: string, dates: TestDates) =>
    outcomes('moe.partTimeForeignVisits', { visits: [{ id: 'v', from, partTimeForeign: true }] }, dates)['v']
  test.each([
    ['2020-07-01', { asOf: '2022-01-01', establishedOn: '2020-06-01' }, 'counted'],
    ['2020-05-01', { asOf: '2022-01-01', establishedOn: '2020-06-01' }, 'outside'],
    ['2020-05-01', { asOf: '2022-01-01' }, 'counted'],
    ['2020-05-01', { asOf: '2022-01-01', establishedOn: '2022-06-01' }, 'counted'],
    ['2020-05-01', {}, 'no-window'],
  ])('%s with %o', (from, dates, outcome) => expect(visits(from, dates)).toBe(outcome))
})

describe('present on 申报日', () => {
  const at = (person: object, asOf: string | undefined = '2024-05-17') =>
    outcomes(
      'moe.domesticResearchers',
      { people: [{ id: 'p', domesticResearcher: true, ...person }] },
      { asOf },
    )['p']
  test.each([
    [{ from: '2024-05-17' }, 'counted'],
    [{ from: '2024-05-18' }, 'outside'],
    [{ from: '2020', to: '' }, 'counted'],
    [{ from: '2020', to: '2024-05-17' }, 'counted'],
    [{ from: '2020', to: '2024-05-16' }, 'outside'],
    [{ from: '2020', to: '2024-05' }, 'coarse'],
    [{ from: '2024' }, 'coarse'],
    [{ to: '2030' }, 'undated'],
    [{ to: '2024-01' }, 'outside'],
    [{ from: '2020', to: 'later' }, 'unknown:to'],
    [{ from: '2025', to: 'later' }, 'outside'],
    [{ from: '2024', to: 'later' }, 'coarse'],
    [{ from: '2020', to: '2019' }, 'unknown:to'],
  ])('%o', (person, outcome) => expect(at(person)).toBe(outcome))

  test('without it, the window is not known', () => {
    const { value, left } = figure(
      'moe.domesticResearchers',
      { people: [{ id: 'p', domesticResearcher: true, from: '2020' }] },
      {},
    )
    expect(value).toBeNull()
    expect(left).toEqual([{ id: 'p', reason: 'no-window' }])
  })
})
