import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { CALCULATORS, type MoeFigures } from '../../../src/calculators/index.ts'
import { spoken } from '../../../src/components/calculators/Announced.tsx'
import { NextSteps } from '../../../src/components/calculators/NextSteps.tsx'
import { type Draft, openBench, replaceDraft } from '../../../src/stores/index.ts'

const [moe] = CALCULATORS
const bench = openBench(await moe.load())

function show(figures: MoeFigures): void {
  replaceDraft({ moe: figures } as unknown as Draft, '')
}

/** The next steps as a reader sees them: rows and words. */
function steps(figures: MoeFigures): { row: string; words: string }[] {
  show(figures)
  const html = renderToString(h(NextSteps, { bench }))
  return [...html.matchAll(/<a href="#row-([^"]+)">([^<]+)</g)].map(([, row = '', words = '']) => ({
    row,
    words,
  }))
}

test('what falls furthest short stands first, whatever the order of the standard', () => {
  // 100 of 5,000 ㎡ is 2 %, 1 of 3 projects a third, 2,000 of 2,500 万元 four fifths.
  const found = steps({ buildingArea: 4900, equipmentValue: 500, projectsLastThreeYears: 2 })
  expect(found.map(({ row }) => row).slice(0, 2)).toEqual([
    'equipment/value',
    'research-tasks/projects/establishment',
  ])
})

test('a year that is filled in where three are asked for is said where the figure is missed', () => {
  const found = steps({ incubationYears: 2, buildingArea: 5000, equipmentValue: 2500, annualFunding: [1200] })
  expect(found[0]?.words).toContain('每年专项资金投入（已填 1 年，建设期共 3 年）')
})

test('what is announced of an indicator is its verdict and each number that is short', () => {
  show({ domesticResearchers: 47, partTimeForeignVisits: 17, projectsLastThreeYears: 3 })
  const { indicators } = bench.$assessment.get()
  const said = (id: string) => {
    const indicator = indicators.find((each) => each.id === id)
    return indicator === undefined ? '' : spoken(indicator, 0)
  }
  expect(said('international-team')).toBe(
    '数值未达标，国内研究人员规模：还差 3 人，外籍 part-time 研究人员交流：还差 3 人次',
  )
  expect(said('research-tasks')).toBe('数值达标')
})
