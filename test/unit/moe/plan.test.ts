import { expect, test } from 'vitest'
import { type MoeFigures, planMoe } from '../../../src/calculators/index.ts'

const row = (moe: MoeFigures, id: string) => {
  const found = planMoe(moe).find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

test('建设期内每年 1000 万元: three years at least, each with what it still needs', () => {
  const { years } = row({ annualFunding: [1200, 900] }, 'dedicated-funding/annual')
  expect(years.map(({ status, need }) => [status, need])).toEqual([
    ['met', null],
    ['unmet', '还差 100 万元'],
    ['unknown', '须建设期内每年不低于 1,000 万元'],
  ])
})

test('每学期 3 门: two semesters stand in one year', () => {
  const { years } = row({ bilingualCourses: [3, 2, 4] }, 'teaching/bilingual-courses')
  expect(years.map(({ text, need }) => [text, need])).toEqual([
    ['第 1 学期 3 门；第 2 学期 2 门', '第 2 学期 还差 1 门'],
    ['第 3 学期 4 门；第 4 学期 未填写', '第 4 学期 须每学期不低于 3 门'],
    ['第 5 学期 未填写；第 6 学期 未填写', '第 5 学期 须每学期不低于 3 门；第 6 学期 须每学期不低于 3 门'],
  ])
})

test('more years than three are all shown', () => {
  expect(row({ keynotesByYear: [2, 2, 2, 1] }, 'academic-influence/keynotes').years).toHaveLength(4)
})

test('a total is due when the period ends', () => {
  expect(row({ equipmentValue: 2600 }, 'equipment/value')).toMatchObject({
    years: [],
    atEnd: '还差 1,400 万元',
  })
  expect(row({ equipmentValue: 4000 }, 'equipment/value').atEnd).toBeNull()
})

test('what only 立项 asks in numbers is not planned, but the funding of the years to come', () => {
  const ids = planMoe({}).map(({ id }) => id)
  expect(ids).toContain('dedicated-funding/annual')
  expect(ids).not.toContain('building-space/area')
})
