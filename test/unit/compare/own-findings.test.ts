import { describe, expect, test } from 'vitest'
import { CALCULATORS } from '../../../src/calculators/index.ts'
import { findingsAt, type Shown } from '../../../src/components/compare/own-findings.ts'

const moduleOf = (policy: string) => CALCULATORS.find((about) => about.policy === policy)?.load()
const [moe, casHk] = await Promise.all(['moe-standard', 'cas-hk-evaluation'].map(moduleOf))

function found(module: typeof moe, figures: object, shown: Partial<Shown>): string[] {
  const whole = { fragment: '', quote: '', column: undefined, isFirst: true, ...shown }
  return findingsAt(
    module?.assess(figures) ?? { columns: [], indicators: [], answers: [], details: [], steps: [] },
    whole,
  ).map(({ row, finding }) => `${row.id} ${finding.column}: ${finding.words}`)
}

describe('a figure stands at the words that decide it', () => {
  const equipment = { fragment: 'equipment', quote: '≧2500万元，相对集中，能够支撑实验室稳定运行。' }
  const people = {
    fragment: 'international-team',
    quote: '国内研究人员规模不低于50人，其中外籍研究人员不低于10%',
  }

  test.each<[string, object, Partial<Shown>, string[]]>([
    [
      'the stage of its words',
      { equipmentValue: '3100' },
      { ...equipment, column: '立项' },
      ['equipment/value establishment: 达标'],
    ],
    ['no other stage', { equipmentValue: '3100' }, { ...equipment, column: '验收' }, []],
    [
      'no other clause',
      { equipmentValue: '3100' },
      { ...equipment, fragment: 'building-space', column: '立项' },
      [],
    ],
    ['nothing while it is not known', {}, { ...equipment, column: '立项' }, []],
    [
      'each of two bars in one sentence',
      { domesticResearchers: 60, foreignResearchers: 5 },
      { ...people, column: '立项' },
      [
        'international-team/researchers establishment: 达标',
        expect.stringMatching(/^international-team\/foreign-share establishment: /),
      ],
    ],
    ['none of the third in the same row', { partTimeForeignVisits: 30 }, { ...people, column: '立项' }, []],
  ])('%s', (_, figures, shown, words) => {
    expect(found(moe, figures, shown)).toEqual(words)
  })
})

test.each([
  ['at the first words of its clause', true, ['projects grade: B 档']],
  ['not once more at the next', false, []],
])('a grade stands %s', (_, isFirst, words) => {
  const shown = { fragment: 'projects', quote: '项目主持 5 当量, 课题主持 2 当量', isFirst }
  expect(found(casHk, { projects: { led: 2, subprojects: 0 } }, shown)).toEqual(words)
})
