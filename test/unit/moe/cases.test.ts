import { describe, expect, it } from 'vitest'
import { assessMoe, type MoeFigures, type Stage, shortfallWords } from '../../../src/calculators/index.ts'
import { MOE_RULES } from '../../../src/calculators/moe/rules.ts'
import { MOE_CASES } from '../../cases/moe.ts'

function criterion(figures: MoeFigures, stage: Stage, id: string) {
  return assessMoe(figures, stage)
    .indicators.flatMap(({ criteria }) => criteria)
    .find((each) => each.id === id)
}

describe.each(MOE_CASES.map((each) => ({ ...each, shown: JSON.stringify(each.figures) })))(
  '$stage $criterion “$clause”',
  ({ stage, criterion: id, clause, place, figures, status, shortfall, shown }) => {
    it(`${place}: ${shown} is ${status}${shortfall === null ? '' : `, ${shortfall}`}`, () => {
      const result = criterion(figures, stage, id)
      expect([result?.status, result?.shortfall?.text ?? null]).toEqual([status, shortfall])
      expect(result?.source.quote).toBe(clause)
    })
  },
)

describe('a requirement in words', () => {
  const sites = MOE_RULES.flatMap(({ criteria }) =>
    criteria.flatMap(({ id, kind, at }) =>
      kind === 'qualitative' ? (Object.keys(at) as Stage[]).map((stage) => ({ id, stage })) : [],
    ),
  )

  it.each(sites)('$id at $stage follows the judgement of its own stage', ({ id, stage }) => {
    const other = stage === 'establishment' ? 'acceptance' : 'establishment'
    const judged = (judgement: object) =>
      criterion({ judgements: { [id]: judgement } } as MoeFigures, stage, id)?.status
    expect([
      judged({ [stage]: true }),
      judged({ [stage]: false }),
      judged({ [other]: true }),
      judged({}),
    ]).toEqual(['met', 'unmet', 'unknown', 'unknown'])
  })

  it('is worded for the class of the laboratory at 立项', () => {
    const worded = (labClass?: 'A' | 'B' | 'C') => {
      const result = criterion(
        labClass === undefined ? {} : { labClass },
        'establishment',
        'positioning/judgement',
      )
      return [result?.source.fragment, result?.required.text, result?.readings.map(({ id }) => id).join()]
    }
    expect(worded('A')).toEqual(['positioning', '在本学科领域已处于国内引领地位；在国际上有重要影响。', ''])
    expect(worded('B')).toEqual(['positioning-b', '具有明显的学科优势和区域特色。', ''])
    expect(worded('C')).toEqual(['positioning-c', '区位特色鲜明，优势明显。', ''])
    const [fragment, words, readings] = worded()
    expect([fragment, readings]).toEqual(['positioning', 'class-not-chosen'])
    expect(words).toMatch(/^请先选择实验室类别：A 类“.+”，B 类“.+”，C 类“.+”$/)
  })
})

describe('what a result says', () => {
  it('16 of 107 researchers are 14.95 %, not 15.0 %', () => {
    const share = criterion(
      { foreignResearchers: 16, domesticResearchers: 107 },
      'acceptance',
      'international-team/foreign-share',
    )
    expect([share?.actual.text, share?.actual.exact, share?.required.text]).toEqual([
      '16/107（约 14.95 %）',
      '16/107',
      '不低于 15 %',
    ])
  })

  it.each([
    ['16 of 107 at 立项, far from its bar', 16, 107, '16/107（约 14.95 %）', 'establishment'],
    ['exact in two decimals', 25, 200, '25/200（12.5 %）', 'establishment'],
    ['on the bar', 15, 100, '15/100（15 %）', 'acceptance'],
    ['nearer to the bar than two decimals', 149_999, 1_000_000, '149999/1000000（14.9999 %）', 'acceptance'],
    [
      'nearer than that, and without end',
      1_049_999,
      7_000_000,
      '1049999/7000000（约 14.99999 %）',
      'acceptance',
    ],
    ['nearer from above', 150_001, 1_000_000, '150001/1000000（15.0001 %）', 'acceptance'],
  ] as const)('a percent never rounds across its bar: %s', (_, foreign, domestic, text, stage) => {
    const figures = { foreignResearchers: foreign, domesticResearchers: domestic }
    expect(criterion(figures, stage, 'international-team/foreign-share')?.actual.text).toBe(text)
  })

  it('5 of 15 is a third, and 33.33 % is never said of it', () => {
    const third = criterion(
      { committeeForeignMembers: 5, committeeMembers: 15 },
      'establishment',
      'academic-committee/foreign-share',
    )
    expect([third?.actual.text, third?.required.text]).toEqual(['5/15（1/3）', '不低于 1/3'])
  })

  it('each year says how it stands', () => {
    const funding = criterion(
      { annualFunding: [1200, 900, null] },
      'establishment',
      'dedicated-funding/annual',
    )
    expect(
      funding?.actual.entries.map(({ label, status, text, shortfall }) => [label, status, text, shortfall]),
    ).toEqual([
      ['第 1 年', 'met', '1,200 万元', null],
      ['第 2 年', 'unmet', '900 万元', '还差 100 万元'],
      ['第 3 年', 'unknown', '未填写', null],
    ])
    expect([funding?.required.text, funding?.actual.value]).toEqual(['建设期内每年不低于 1,000 万元', 900])
  })

  it.each<[string, Stage, MoeFigures, string, string, string | null]>([
    [
      'one year of three',
      'establishment',
      { annualFunding: [1200] },
      'dedicated-funding/annual',
      '第 1 年 1,200 万元；已填 1 年，建设期共 3 年',
      '已填 1 年，建设期共 3 年',
    ],
    [
      'a gap is not filled',
      'establishment',
      { annualFunding: [1200, null] },
      'dedicated-funding/annual',
      '第 1 年 1,200 万元；第 2 年 未填写；已填 1 年，建设期共 3 年',
      '已填 1 年，建设期共 3 年',
    ],
    [
      'all three',
      'establishment',
      { annualFunding: [1200, 1000, 1000] },
      'dedicated-funding/annual',
      '第 1 年 1,200 万元；第 2 年 1,000 万元；第 3 年 1,000 万元',
      null,
    ],
    ['none', 'establishment', {}, 'dedicated-funding/annual', '未填写', null],
    [
      'two semesters',
      'acceptance',
      { bilingualCourses: [3, 4] },
      'teaching/bilingual-courses',
      '第 1 学期 3 门；第 2 学期 4 门；已填 2 学期，建设期共 6 学期',
      '已填 2 学期，建设期共 6 学期',
    ],
    [
      'papers at 立项: one is enough, and said',
      'establishment',
      { papers: [{ total: 10, joint: 9 }] },
      'innovation/joint-paper-share',
      '第 1 年 9/10（90 %）；已填 1 年',
      '已填 1 年',
    ],
    [
      'papers at 验收',
      'acceptance',
      { papers: [{ total: 10, joint: 9 }] },
      'innovation/joint-paper-share',
      '第 1 年 9/10（90 %）；已填 1 年，建设期共 3 年',
      '已填 1 年，建设期共 3 年',
    ],
  ])('how many years are filled in, %s', (_, stage, figures, id, text, filled) => {
    const actual = criterion(figures, stage, id)?.actual
    expect([actual?.text, actual?.filled]).toEqual([text, filled])
  })

  it('says where the three years are written, and what of it is a reading', () => {
    const funding = criterion({}, 'establishment', 'dedicated-funding/annual')
    expect([funding?.entries, funding?.period]).toEqual([
      3,
      { policy: 'moe-plan-2014', fragment: 's-5-2', quote: '实验室建设期为3年' },
    ])
    const ids = (stage: Stage, id: string) => criterion({}, stage, id)?.readings.map((each) => each.id)
    expect(ids('establishment', 'dedicated-funding/annual')).toContain('construction-years-ahead')
    expect(ids('acceptance', 'teaching/bilingual-courses')).toContain('semesters-a-year')
    expect(ids('acceptance', 'innovation/joint-paper-share')).toContain('years-of-construction')
    expect(ids('establishment', 'innovation/joint-paper-share')).toContain('years-not-counted')
    for (const id of ['international-team/foreign-share', 'international-team/visits'])
      for (const stage of ['establishment', 'acceptance'] as const)
        expect(ids(stage, id)).toContain('foreign-by-nationality')
    expect(ids('establishment', 'academic-committee/foreign-share')).toContain('foreign-by-nationality')
  })

  it('does not let a verdict on numbers alone look like one on the whole row', () => {
    const onNumbers = (stage: Stage) =>
      assessMoe({}, stage)
        .indicators.filter(({ judged }) => judged.includes('不等于整行达到'))
        .map(({ id }) => id)
    expect(onNumbers('establishment')).toEqual([
      'research-tasks',
      'international-team',
      'innovation',
      'academic-influence',
    ])
    expect(onNumbers('acceptance')).toEqual([
      'teaching',
      'joint-training',
      'research-tasks',
      'innovation',
      'academic-influence',
    ])
    const tasks = assessMoe({ projectsLastThreeYears: 4 }, 'establishment').indicators.find(
      ({ id }) => id === 'research-tasks',
    )
    expect([tasks?.status, tasks?.verdict]).toEqual(['met', '数值达标'])
  })

  it('names what is missing where an indicator counts more than one thing', () => {
    const missing = (figures: MoeFigures, id: string) =>
      assessMoe(figures, 'establishment')
        .indicators.filter((indicator) => indicator.id === id)
        .flatMap(shortfallWords)
    const team = { domesticResearchers: 47, foreignResearchers: 5, partTimeForeignVisits: 17 }
    expect(missing(team, 'international-team')).toEqual([
      '国内研究人员规模：还差 3 人',
      '外籍 part-time 研究人员交流：还差 3 人次',
    ])
    expect(missing({ equipmentValue: 2400 }, 'equipment')).toEqual(['还差 100 万元'])
  })

  it('shows the bars of both stages where both count the same figure, and only there', () => {
    const bars = (stage: Stage, id: string) =>
      criterion({}, stage, id)?.bars.map(({ at, label }) => [at, label])
    expect(bars('acceptance', 'equipment/value')).toEqual([
      [2500, '立项 2,500 万元'],
      [4000, '验收 4,000 万元'],
    ])
    expect(bars('acceptance', 'academic-influence/conferences')).toEqual([[1, '验收 1 次']])
    // One year is enough at 立项 and three are needed at 验收, but of the same papers.
    expect(bars('establishment', 'innovation/joint-paper-share')).toEqual([
      [0.1, '立项 10 %'],
      [0.2, '验收 20 %'],
    ])
    const innovation = assessMoe({}, 'acceptance').indicators.find(({ id }) => id === 'innovation')
    expect(innovation?.notes).toEqual([])
  })

  it('names the figures it reads by their paths in the figures file', () => {
    expect(criterion({}, 'acceptance', 'international-team/foreign-share')?.figures).toEqual([
      'moe.foreignResearchers',
      'moe.domesticResearchers',
    ])
    expect(criterion({}, 'acceptance', 'culture/judgement')?.figures).toEqual([
      'moe.judgements.culture/judgement.acceptance',
    ])
  })

  it('says that the floor of 50 researchers is not repeated at 验收', () => {
    const team = assessMoe({ domesticResearchers: 10 }, 'acceptance').indicators.find(
      ({ id }) => id === 'international-team',
    )
    expect(team?.criteria.map(({ id }) => id)).not.toContain('international-team/researchers')
    expect(team?.notes).toEqual([
      '“国内研究人员规模”（不低于 50 人）只写在立项一栏，验收一栏没有，此处不据此判定。',
    ])
  })

  it('carries nothing from one stage to the other', () => {
    const numbersOnly = (stage: Stage) =>
      MOE_RULES.flatMap(({ criteria }) =>
        criteria.flatMap(({ id, kind, at }) => (kind === 'quantitative' && at[stage] ? [id] : [])),
      )
    const atAcceptance = new Set<string>(numbersOnly('acceptance'))
    const atEstablishment = new Set<string>(numbersOnly('establishment'))
    expect([...atEstablishment].filter((id) => !atAcceptance.has(id))).toEqual([
      'agreements/institutional',
      'agreements/laboratory',
      'positioning/incubation',
      'building-space/area',
      'dedicated-funding/annual',
      'international-team/researchers',
      'academic-committee/members',
      'academic-committee/foreign-share',
    ])
    expect([...atAcceptance].filter((id) => !atEstablishment.has(id))).toEqual([
      'teaching/international-courses',
      'teaching/bilingual-courses',
      'joint-training/graduates',
      'joint-training/international-students',
      'academic-influence/offices',
    ])
  })

  it.each(['approved', '通过'])('never says %s', (word) => {
    const said = JSON.stringify([assessMoe({}, 'establishment'), assessMoe({}, 'acceptance')])
    expect(said).not.toContain(word)
  })
})
