import { describe, expect, test } from 'vitest'
import { CALCULATORS } from '../../../../src/calculators/index.ts'
import { fill } from '../../../../src/components/calculators/paste/fill.ts'
import { putIn } from '../../../../src/components/calculators/paste/put-in.ts'
import { sheetOf } from '../../../../src/components/calculators/paste/sheet.ts'
import { tableOf } from '../../../../src/components/calculators/paste/table.ts'
import { EMPTY_DRAFT } from '../../../../src/stores/draft.ts'

const assessments = Object.fromEntries(
  await Promise.all(CALCULATORS.map(async (about) => [about.slug, (await about.load()).assess({})] as const)),
)

/** What goes where, `path=text`, when `text` is pasted into `at`, and how much has no place. */
function pasted(slug: string, column: number, at: string, text: string) {
  const assessment = assessments[slug]
  if (assessment === undefined) throw new Error(slug)
  const filled = fill(tableOf(text), sheetOf(assessment, column, EMPTY_DRAFT), at)
  return { puts: filled?.puts.map(({ path, text: put }) => `${path}=${put}`), unplaced: filled?.unplaced }
}

describe('the table of 立项', () => {
  test.each([
    [
      'a column goes down the figures that the stage asks for',
      'moe.buildingArea',
      '5200\n3100\n1200\n5\n60',
      [
        'moe.buildingArea=5200',
        'moe.equipmentValue=3100',
        'moe.annualFunding.0=1200',
        'moe.projectsLastThreeYears=5',
        'moe.domesticResearchers=60',
      ],
    ],
    [
      'an empty cell leaves its figure as it is',
      'moe.buildingArea',
      '5200\n\n1200\n',
      ['moe.buildingArea=5200', 'moe.annualFunding.0=1200'],
    ],
    [
      'years below each other are years',
      'moe.annualFunding.0',
      '1200\n800\n1000',
      ['moe.annualFunding.0=1200', 'moe.annualFunding.1=800', 'moe.annualFunding.2=1000'],
    ],
    [
      'a row goes along the years, and makes those that there are not yet',
      'moe.annualFunding.1',
      '800\t1000\t900',
      ['moe.annualFunding.1=800', 'moe.annualFunding.2=1000', 'moe.annualFunding.3=900'],
    ],
    [
      'a block goes row by row',
      'moe.equipmentValue',
      '3100\t\t\n1200\t800\t1000\n5\t\t',
      [
        'moe.equipmentValue=3100',
        'moe.annualFunding.0=1200',
        'moe.annualFunding.1=800',
        'moe.annualFunding.2=1000',
        'moe.projectsLastThreeYears=5',
      ],
    ],
    [
      'a column beside another, of papers',
      'moe.papers.0.joint',
      '9\n12\n15',
      ['moe.papers.0.joint=9', 'moe.papers.1.joint=12', 'moe.papers.2.joint=15'],
    ],
    [
      'a row along the years, of papers',
      'moe.papers.0.joint',
      '9\t12\t15',
      ['moe.papers.0.joint=9', 'moe.papers.1.joint=12', 'moe.papers.2.joint=15'],
    ],
    [
      'a block of papers, a row a year',
      'moe.papers.0.total',
      '40\t9\n50\t12',
      ['moe.papers.0.total=40', 'moe.papers.0.joint=9', 'moe.papers.1.total=50', 'moe.papers.1.joint=12'],
    ],
    [
      'a block of papers, a column a year',
      'moe.papers.0.total',
      '40\t50\t60\n9\t12\t15',
      [
        'moe.papers.0.total=40',
        'moe.papers.0.joint=9',
        'moe.papers.1.total=50',
        'moe.papers.1.joint=12',
        'moe.papers.2.total=60',
        'moe.papers.2.joint=15',
      ],
    ],
  ])('%s', (_, at, text, expected) => {
    expect(pasted('moe', 0, at, text)).toEqual({ puts: expected, unplaced: 0 })
  })

  test('a thousand rows fill what there is; the others are counted', () => {
    const { puts, unplaced } = pasted('moe', 0, 'moe.incubationYears', '1\n'.repeat(1000))
    expect(puts).toHaveLength(13)
    expect(unplaced).toBe(987)
  })

  test('a row longer than its figure goes nowhere else', () => {
    expect(pasted('moe', 0, 'moe.equipmentValue', '3100\t4000\t5000')).toEqual({
      puts: ['moe.equipmentValue=3100'],
      unplaced: 2,
    })
  })

  test('a cell that the stage does not ask for is no place to begin', () => {
    expect(pasted('moe', 0, 'moe.internationalCourses.0', '3\n3').puts).toBeUndefined()
    expect(pasted('moe', 1, 'moe.internationalCourses.0', '3\n3\n3').puts).toHaveLength(3)
  })
})

test('CAS–HK: a column goes down the figures of a row, a row across them', () => {
  const four = ['domesticFiled=1', 'domesticGranted=2', 'internationalGranted=3', 'softwareCopyrights=4']
  const expected = four.map((put) => `casHk.patents.${put}`)
  expect(pasted('cas-hk', 0, 'casHk.patents.domesticFiled', '1\n2\n3\n4').puts).toEqual(expected)
  expect(pasted('cas-hk', 0, 'casHk.patents.domesticFiled', '1\t2\t3\t4').puts).toEqual(expected)
  expect(pasted('cas-hk', 0, 'casHk.annualFunding.0', '1\t2\t3\t4\t5\t6').unplaced).toBe(1)
})

test('a list that must have two entries gets them', () => {
  expect(putIn(EMPTY_DRAFT, [{ path: 'casHk.leaders.0', text: '1' }])['casHk']).toEqual({
    leaders: ['1', null],
  })
})

test.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"two\nlines"\t"a ""word"""\n1', [['two lines', 'a "word"'], ['1']]],
  ['"open\t1', [['"open', '1']]],
  ['1\n—\n/\n2\n\n', [['1'], [''], [''], ['2']]],
  ['', []],
])('%j is the table it was copied from', (text, table) => {
  expect(tableOf(text)).toEqual(table)
})
