import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresJsonSchema, parseProfile } from '../../../src/calculators/index.ts'
import { deriveFigures, validRecords } from '../../../src/calculators/records/index.ts'
import { someDates, someRecords } from '../../helpers/random-records.ts'

const FORMAT = 'joint-lab-figures/1'
const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(figuresJsonSchema())

describe('records in a figures file', () => {
  test.each<[string, object, string]>([
    ['a choice that is none', { projects: [{ id: 'a', role: 'chief' }] }, 'records.projects.0.role'],
    ['a date that is none', { projects: [{ id: 'a', from: '2023-02-30' }] }, 'records.projects.0.from'],
    [
      'an end before the beginning',
      { projects: [{ id: 'a', from: '2023', to: '2022' }] },
      'records.projects.0.to',
    ],
    ['a negative number', { funds: [{ id: 'a', amount: -1 }] }, 'records.funds.0.amount'],
    [
      'a mean of 0',
      { papers: [{ id: 'a', fieldMeanImpactFactor: 0 }] },
      'records.papers.0.fieldMeanImpactFactor',
    ],
    ['no id', { funds: [{ amount: 1 }] }, 'records.funds.0.id'],
    ['an id used before', { funds: [{ id: 'a' }, { id: 'a' }] }, 'records.funds.1.id'],
    ['an unknown key', { funds: [{ id: 'a', sum: 1 }] }, 'records.funds.0.sum'],
    ['an unknown kind', { grants: [] }, 'records.grants'],
    ['no list', { funds: {} }, 'records.funds'],
  ])('%s is reported at its path, and the rest kept', (_, records, path) => {
    const file = { records: { ...records, committee: [{ id: 'x', foreign: true }] } }
    const { profile, problems } = parseProfile(file)
    expect(problems.map((problem) => problem.path)).toEqual([path])
    expect(profile.records).toMatchObject({ committee: [{ id: 'x', foreign: true }] })
  })

  test.each([
    ['a rule that is none', { highLevel: { rule: 'best' } }, 'recordSettings.highLevel'],
    ['a zone that is none', { highLevel: { rule: 'quartile', zone: 5 } }, 'recordSettings.highLevel'],
    ['names that are no list', { sides: { a: 'North Univ', b: [] } }, 'recordSettings.sides.a'],
    ['an unknown key', { side: {} }, 'recordSettings.side'],
  ])('%s among the settings is reported', (_, recordSettings, path) => {
    expect(parseProfile({ recordSettings }).problems.map((problem) => problem.path)).toEqual([path])
    expect(valid({ format: FORMAT, recordSettings })).toBe(false)
  })

  test('what the parser keeps is valid, reported nothing when read again, and counts as before', () => {
    fc.assert(
      fc.property(someRecords, someDates, (records, dates) => {
        const { profile, problems } = parseProfile({ format: FORMAT, records, dates })
        expect(problems).toEqual(deriveFigures(records, dates).problems)
        expect(valid(JSON.parse(JSON.stringify(profile)))).toBe(true)
        const kept = JSON.parse(JSON.stringify(profile.records))
        expect(validRecords(kept, [])).toEqual(kept)
        expect(deriveFigures(kept, dates).figures).toEqual(deriveFigures(records, dates).figures)
      }),
      { numRuns: 100 },
    )
  })
})
