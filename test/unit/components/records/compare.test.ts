import { beforeEach, describe, expect, test } from 'vitest'
import { EXAMPLE_DATES, EXAMPLE_RECORDS } from '../../../../src/calculators/records/example.ts'
import { deriveFigures } from '../../../../src/calculators/records/index.ts'
import {
  adopt,
  type Compared,
  comparedOf,
  isAdoptable,
} from '../../../../src/components/records/counted/compare.ts'
import { countedOf } from '../../../../src/components/records/derived.ts'
import { $draft, type Draft, EMPTY_DRAFT, figureAt, type Raw, undo } from '../../../../src/stores/index.ts'
import { showCase } from '../../../../src/stores/scenarios.ts'

const LAB = { ...EMPTY_DRAFT, records: EXAMPLE_RECORDS, dates: EXAMPLE_DATES } as unknown as Draft
const all = (draft: Draft) => comparedOf(draft, countedOf(draft))
const of = (draft: Draft, path: string) => all(draft).find(({ figure }) => figure.path === path) as Compared

beforeEach(() => showCase({ scenarios: [{ name: '现状', draft: LAB }], active: 0 }))

test('the example is what the records say, and nothing of it is wrong', () => {
  expect(deriveFigures(EXAMPLE_RECORDS, EXAMPLE_DATES).problems).toEqual([])
  const known = all(LAB).filter(({ figure }) => figure.value !== null)
  expect(known).toHaveLength(48)
})

test('taking all over fills every figure that is counted, is seen as the same, and can be undone', () => {
  const adoptable = all(LAB).filter(isAdoptable)
  adopt(LAB, adoptable, '')
  const after = $draft.get()
  expect(figureAt(after, 'casHk.projects.led')).toBe(3)
  expect(figureAt(after, 'casHk.projectFunding')).toBe('1195.5')
  expect(figureAt(after, 'moe.papers')).toEqual([
    { total: 3, joint: 2 },
    { total: 3, joint: 2 },
    { total: 1, joint: 1 },
  ])
  expect(all(after).filter(isAdoptable)).toEqual([])
  expect(all(after).filter(({ isSame }) => isSame)).toHaveLength(adoptable.length)
  undo()
  expect($draft.get()).toEqual(LAB)
})

describe('what is filled in beside what is counted', () => {
  const typed = (path: string, value: Raw) => {
    const [section = '', key = ''] = path.split('.')
    return of({ ...LAB, [section]: { [key]: value } }, path)
  }
  test.each<[string, Raw, boolean]>([
    ['moe.projectsLastThreeYears', '4', true],
    ['moe.projectsLastThreeYears', '４ 项', true],
    ['moe.projectsLastThreeYears', 5, false],
    ['moe.projectsLastThreeYears', '约四', false],
    ['moe.annualFunding', ['1050.0', 1100, '1,180万元'], true],
    ['moe.annualFunding', [1050, null, 1180], false],
  ])('%s %j: the same %s', (path, value, isSame) => expect(typed(path, value).isSame).toBe(isSame))

  test('an entry that the records do not know stays as it is filled in', () => {
    const records = { funds: [{ id: '1', on: '2022-01-01', amount: 1000, dedicated: true, party: 'a' }] }
    const draft = {
      ...EMPTY_DRAFT,
      records,
      dates: { establishedOn: '2021-09-01', asOf: '2022-06-01' },
      moe: { annualFunding: [900, 1200, 1300] },
    } as unknown as Draft
    const { next, isSame } = of(draft, 'moe.annualFunding')
    expect(next).toEqual(['1000', 1200, 1300])
    expect(isSame).toBe(false)
  })

  test('what is not known is not taken over, and 0 is only where it is known', () => {
    const draft = { ...EMPTY_DRAFT, records: { awards: [] }, dates: EXAMPLE_DATES } as unknown as Draft
    expect(of(draft, 'casHk.awards.nationalFirst').next).toBe(0)
    expect(of(draft, 'casHk.projects.led').next).toBeUndefined()
  })
})
