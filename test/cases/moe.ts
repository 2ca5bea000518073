import type { MoeFigures, Stage, Status } from '../../src/calculators/index.ts'

/** What a lab has, how one criterion then stands, and what is said to be missing. */
type Row = readonly [place: string, figures: MoeFigures, status: Status, shortfall: string | null]

interface Cases {
  readonly stage: Stage
  readonly criterion: string
  /** The clause as the standard prints it. */
  readonly clause: string
  readonly rows: readonly Row[]
}

/** Worked by hand from the received text: for every number of either stage below, at, above and unknown. */
const CASES: readonly Cases[] = [
  ...platformCases(
    'domestic-host/platform',
    '国家实验室、国家重大科技基础设施、国家重点实验室、国家工程（技术）研究中心、111引智基地\n' +
      '教育部重点实验室、教育部工程研究中心\n优秀类省部级重点实验室\n高水平新型科研机构',
  ),
  ...platformCases('foreign-host/platform', '国家实验室、国家级科学中心\n学校成立的实验室/研究中心/院系'),
  {
    stage: 'establishment',
    criterion: 'agreements/institutional',
    clause: '两类协议同时满足',
    rows: [
      ['校际 missing', { agreements: { institutional: false, laboratory: true } }, 'unmet', null],
      ['校际 signed', { agreements: { institutional: true, laboratory: false } }, 'met', null],
      ['unknown', { agreements: { laboratory: true } }, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'agreements/laboratory',
    clause: '两类协议同时满足',
    rows: [
      ['实验室间 missing', { agreements: { institutional: true, laboratory: false } }, 'unmet', null],
      ['实验室间 signed', { agreements: { institutional: false, laboratory: true } }, 'met', null],
      ['unknown', {}, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'positioning/incubation',
    clause: '已培育两年以上',
    rows: [
      ['below', { incubationYears: 1.99 }, 'unmet', '还差 0.01 年'],
      ['at', { incubationYears: 2 }, 'met', null],
      ['above', { incubationYears: 2.01 }, 'met', null],
      ['unknown', {}, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'building-space/area',
    clause: '≧5000平米',
    rows: [
      ['zero', { buildingArea: 0 }, 'unmet', '还差 5,000 ㎡'],
      ['300 ㎡ below', { buildingArea: 4700 }, 'unmet', '还差 300 ㎡'],
      ['just below', { buildingArea: '4999.99' }, 'unmet', '还差 0.01 ㎡'],
      ['at', { buildingArea: 5000 }, 'met', null],
      ['above', { buildingArea: 5000.01 }, 'met', null],
      ['unknown', {}, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'equipment/value',
    clause: '≧2500万元',
    rows: [
      ['100 万元 below', { equipmentValue: 2400 }, 'unmet', '还差 100 万元'],
      // Closer to 2500 than any double: only exact arithmetic sees it.
      [
        'hardly below',
        { equipmentValue: '2499.99999999999999999' },
        'unmet',
        '还差 1/100000000000000000 万元',
      ],
      ['at', { equipmentValue: '2500.0' }, 'met', null],
      ['above', { equipmentValue: 2600 }, 'met', null],
      ['unknown', {}, 'unknown', null],
    ],
  },
  {
    stage: 'acceptance',
    criterion: 'equipment/value',
    clause: '≧4000万元',
    rows: [
      ['enough for 立项 only', { equipmentValue: 2600 }, 'unmet', '还差 1,400 万元'],
      ['just below', { equipmentValue: 3999.9 }, 'unmet', '还差 0.1 万元'],
      ['at', { equipmentValue: 4000 }, 'met', null],
      ['above', { equipmentValue: 4000.1 }, 'met', null],
      ['unknown', {}, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'dedicated-funding/annual',
    clause: '建设期内≧1000万/年',
    rows: [
      ['one year below', { annualFunding: [1200, 900, 1000] }, 'unmet', '第 2 年还差 100 万元'],
      ['a year just below', { annualFunding: [999.9] }, 'unmet', '第 1 年还差 0.1 万元'],
      ['not the average of 1500', { annualFunding: [999, 2001] }, 'unmet', '第 1 年还差 1 万元'],
      ['one year below, another unknown', { annualFunding: [null, 900] }, 'unmet', '第 2 年还差 100 万元'],
      [
        'two years below',
        { annualFunding: [900, 800] },
        'unmet',
        '第 1 年还差 100 万元；第 2 年还差 200 万元',
      ],
      ['every year at', { annualFunding: [1000, '1000.00', 1000] }, 'met', null],
      ['above', { annualFunding: [1001, 1000.1, 1200] }, 'met', null],
      ['more years than three', { annualFunding: [1000, 1000, 1000, 1000] }, 'met', null],
      // moe-plan-2014 五、（二）: 实验室建设期为3年
      ['one year of three', { annualFunding: [1200] }, 'unknown', null],
      ['two years of three', { annualFunding: [1200, 1200] }, 'unknown', null],
      ['one year of three, below', { annualFunding: [900] }, 'unmet', '第 1 年还差 100 万元'],
      ['a year unknown', { annualFunding: [1000, null] }, 'unknown', null],
      ['a year of three unknown', { annualFunding: [1000, null, 1000] }, 'unknown', null],
      ['a fourth year unknown', { annualFunding: [1000, 1000, 1000, null] }, 'unknown', null],
      ['a fourth year below', { annualFunding: [1000, 1000, 1000, 999] }, 'unmet', '第 4 年还差 1 万元'],
      ['no years', { annualFunding: [] }, 'unknown', null],
      ['unknown', {}, 'unknown', null],
    ],
  },
  {
    stage: 'acceptance',
    criterion: 'teaching/international-courses',
    clause: '国际化课程每年≥3项',
    rows: [
      ['a year below', { internationalCourses: [3, 2] }, 'unmet', '第 2 年还差 1 项'],
      ['not the average of 3', { internationalCourses: [4, 2] }, 'unmet', '第 2 年还差 1 项'],
      ['every year at', { internationalCourses: [3, 3, 3] }, 'met', null],
      ['above', { internationalCourses: [4, 3, 5] }, 'met', null],
      ['two years of three', { internationalCourses: [4, 4] }, 'unknown', null],
      ['a year unknown', { internationalCourses: [4, null] }, 'unknown', null],
      ['unknown', { bilingualCourses: [9] }, 'unknown', null],
    ],
  },
  {
    stage: 'acceptance',
    criterion: 'teaching/bilingual-courses',
    clause: '双语或外语授课每学期≥3门',
    rows: [
      ['a semester below', { bilingualCourses: [3, 3, 2] }, 'unmet', '第 3 学期还差 1 门'],
      ['every semester at', { bilingualCourses: [3, 3, 3, 3, 3, 3] }, 'met', null],
      ['above', { bilingualCourses: [4, 3, 3, 5, 3, 3] }, 'met', null],
      ['five semesters of six', { bilingualCourses: [3, 3, 3, 3, 3] }, 'unknown', null],
      [
        'a semester below, of seven',
        { bilingualCourses: [3, 3, 3, 3, 3, 3, 2] },
        'unmet',
        '第 7 学期还差 1 门',
      ],
      ['a semester unknown', { bilingualCourses: [null, 3] }, 'unknown', null],
      ['unknown', { internationalCourses: [9] }, 'unknown', null],
    ],
  },
  {
    stage: 'acceptance',
    criterion: 'joint-training/graduates',
    clause: '联合培养研究生≥20人',
    rows: [
      ['below', { jointGraduateStudents: 19 }, 'unmet', '还差 1 人'],
      ['at', { jointGraduateStudents: 20 }, 'met', null],
      ['above', { jointGraduateStudents: 21 }, 'met', null],
      ['unknown', { internationalStudents: 40 }, 'unknown', null],
    ],
  },
  {
    stage: 'acceptance',
    criterion: 'joint-training/international-students',
    clause: '实验室培养留学生人数≥20人',
    rows: [
      ['below', { internationalStudents: 19 }, 'unmet', '还差 1 人'],
      ['at', { internationalStudents: 20 }, 'met', null],
      ['above', { internationalStudents: 21 }, 'met', null],
      ['unknown', { jointGraduateStudents: 40 }, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'research-tasks/projects',
    clause: '近三年≥3项',
    rows: [
      ['below', { projectsLastThreeYears: 2 }, 'unmet', '还差 1 项'],
      ['at', { projectsLastThreeYears: 3 }, 'met', null],
      ['above', { projectsLastThreeYears: 4 }, 'met', null],
      ['unknown', { projectsInConstruction: 9 }, 'unknown', null],
    ],
  },
  {
    stage: 'acceptance',
    criterion: 'research-tasks/projects',
    clause: '建设期内≥5项',
    rows: [
      ['below', { projectsInConstruction: 4 }, 'unmet', '还差 1 项'],
      ['at', { projectsInConstruction: 5 }, 'met', null],
      ['above', { projectsInConstruction: 6 }, 'met', null],
      ['unknown', { projectsLastThreeYears: 9 }, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'international-team/researchers',
    clause: '国内研究人员规模不低于50人',
    rows: [
      ['below', { domesticResearchers: 49 }, 'unmet', '还差 1 人'],
      ['at', { domesticResearchers: 50 }, 'met', null],
      ['above', { domesticResearchers: 51 }, 'met', null],
      ['unknown', { foreignResearchers: 20 }, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'international-team/foreign-share',
    clause: '其中外籍研究人员不低于10%',
    rows: [
      // (5 + 1) / (59 + 1) = 10 %
      ['below', { foreignResearchers: 5, domesticResearchers: 59 }, 'unmet', '还差 1 人'],
      // (99 + n) / (1000 + n) ≥ 1/10 needs 0.9 n ≥ 1
      ['just below', { foreignResearchers: 99, domesticResearchers: 1000 }, 'unmet', '还差 2 人'],
      ['at', { foreignResearchers: 5, domesticResearchers: 50 }, 'met', null],
      ['above', { foreignResearchers: 101, domesticResearchers: 1000 }, 'met', null],
      ['part unknown', { domesticResearchers: 50 }, 'unknown', null],
      ['whole unknown', { foreignResearchers: 5 }, 'unknown', null],
      ['of none', { foreignResearchers: 0, domesticResearchers: 0 }, 'unknown', null],
    ],
  },
  {
    stage: 'acceptance',
    criterion: 'international-team/foreign-share',
    clause: '国内研究人员中外籍研究人员不低于15%',
    rows: [
      // 16/107 prints as 15.0 % but is 14.95 %; 17/108 = 15.7 %
      ['16 of 107', { foreignResearchers: 16, domesticResearchers: 107 }, 'unmet', '还差 1 人'],
      ['just below', { foreignResearchers: 149, domesticResearchers: 1000 }, 'unmet', '还差 2 人'],
      ['at', { foreignResearchers: 3, domesticResearchers: 20 }, 'met', null],
      ['above', { foreignResearchers: 151, domesticResearchers: 1000 }, 'met', null],
      ['part unknown', { domesticResearchers: 50 }, 'unknown', null],
      ['of none', { foreignResearchers: 0, domesticResearchers: 0 }, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'international-team/visits',
    clause: '外籍part-time研究人员交流不低于20人次',
    rows: [
      ['below', { partTimeForeignVisits: 19 }, 'unmet', '还差 1 人次'],
      ['at', { partTimeForeignVisits: 20 }, 'met', null],
      ['above', { partTimeForeignVisits: 21 }, 'met', null],
      ['unknown', {}, 'unknown', null],
    ],
  },
  {
    stage: 'acceptance',
    criterion: 'international-team/visits',
    clause: '外籍part-time研究人员交流不低于25人次',
    rows: [
      ['below', { partTimeForeignVisits: 24 }, 'unmet', '还差 1 人次'],
      ['at', { partTimeForeignVisits: 25 }, 'met', null],
      ['above', { partTimeForeignVisits: 26 }, 'met', null],
      ['unknown', {}, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'innovation/joint-paper-share',
    clause: '每年联合发表高水平论文的比例大于10%',
    rows: [
      ['below', { papers: [{ total: 1000, joint: 99 }] }, 'unmet', '第 1 年还差 2 篇'],
      // 大于 is strict: (10 + 1) / (100 + 1) is the first above 10 %
      ['at', { papers: [{ total: 100, joint: 10 }] }, 'unmet', '第 1 年还差 1 篇'],
      ['above', { papers: [{ total: 1000, joint: 101 }] }, 'met', null],
      [
        'a year at, another above',
        {
          papers: [
            { total: 10, joint: 9 },
            { total: 10, joint: 1 },
          ],
        },
        'unmet',
        '第 2 年还差 1 篇',
      ],
      ['a year unknown', { papers: [{ total: 10, joint: 9 }, null] }, 'unknown', null],
      ['a total of 0', { papers: [{ total: 0, joint: 0 }] }, 'unknown', null],
      ['joint unknown', { papers: [{ total: 10 }] }, 'unknown', null],
      ['no years', { papers: [] }, 'unknown', null],
      ['unknown', {}, 'unknown', null],
    ],
  },
  {
    stage: 'acceptance',
    criterion: 'innovation/joint-paper-share',
    clause: '每年联合发表高水平论文的比例大于20%',
    rows: [
      ['below', { papers: [{ total: 1000, joint: 199 }] }, 'unmet', '第 1 年还差 2 篇'],
      ['at', { papers: [{ total: 50, joint: 10 }] }, 'unmet', '第 1 年还差 1 篇'],
      [
        'above',
        {
          papers: [
            { total: 1000, joint: 201 },
            { total: 5, joint: 2 },
            { total: 10, joint: 3 },
          ],
        },
        'met',
        null,
      ],
      [
        'two years of three',
        {
          papers: [
            { total: 10, joint: 9 },
            { total: 10, joint: 9 },
          ],
        },
        'unknown',
        null,
      ],
      [
        'a total of 0 in the third year',
        {
          papers: [
            { total: 10, joint: 9 },
            { total: 10, joint: 9 },
            { total: 0, joint: 0 },
          ],
        },
        'unknown',
        null,
      ],
      ['below beside unknown', { papers: [{}, { total: 5, joint: 0 }] }, 'unmet', '第 2 年还差 2 篇'],
      ['a year unknown', { papers: [{ total: 10, joint: 9 }, {}] }, 'unknown', null],
      ['unknown', {}, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'academic-influence/conferences',
    clause: '近五年实验室主办或承办国际学术会议≧3次',
    rows: [
      ['below', { conferencesLastFiveYears: 2 }, 'unmet', '还差 1 次'],
      ['at', { conferencesLastFiveYears: 3 }, 'met', null],
      ['above', { conferencesLastFiveYears: 4 }, 'met', null],
      ['unknown', { conferencesByYear: [1, 1, 1, 1, 1] }, 'unknown', null],
    ],
  },
  {
    stage: 'acceptance',
    criterion: 'academic-influence/conferences',
    clause: '每年主办或承办国际学术会议≧1次',
    rows: [
      ['a year without', { conferencesByYear: [2, 0, 2] }, 'unmet', '第 2 年还差 1 次'],
      ['every year at', { conferencesByYear: [1, 1, 1] }, 'met', null],
      ['above', { conferencesByYear: [2, 1, 3] }, 'met', null],
      ['two years of three', { conferencesByYear: [2, 2] }, 'unknown', null],
      ['a year unknown', { conferencesByYear: [1, null] }, 'unknown', null],
      ['unknown', { conferencesLastFiveYears: 9 }, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'academic-influence/keynotes',
    clause: '近五年联合实验室成员在国际学术会议上做大会报告≧5次',
    rows: [
      ['below', { keynotesLastFiveYears: 4 }, 'unmet', '还差 1 次'],
      ['at', { keynotesLastFiveYears: 5 }, 'met', null],
      ['above', { keynotesLastFiveYears: 6 }, 'met', null],
      ['unknown', { keynotesByYear: [5] }, 'unknown', null],
    ],
  },
  {
    stage: 'acceptance',
    criterion: 'academic-influence/keynotes',
    clause: '每年联合实验室成员在国际学术会议上做大会报告≧2次',
    rows: [
      ['a year below', { keynotesByYear: [3, 1] }, 'unmet', '第 2 年还差 1 次'],
      ['every year at', { keynotesByYear: [2, 2, 2] }, 'met', null],
      ['above', { keynotesByYear: [3, 2, 4] }, 'met', null],
      ['two years of three', { keynotesByYear: [3, 3] }, 'unknown', null],
      ['a year unknown', { keynotesByYear: [null, 2] }, 'unknown', null],
      ['unknown', { keynotesLastFiveYears: 9 }, 'unknown', null],
    ],
  },
  {
    stage: 'acceptance',
    criterion: 'academic-influence/offices',
    clause: '联合实验室成员在国际学术组织任职及担任国际期刊编委≧5人次',
    rows: [
      ['below', { academicOffices: 4 }, 'unmet', '还差 1 人次'],
      ['at', { academicOffices: 5 }, 'met', null],
      ['above', { academicOffices: 6 }, 'met', null],
      ['unknown', {}, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'academic-committee/members',
    clause: '学术委员会成员15人以上',
    rows: [
      ['below', { committeeMembers: 14 }, 'unmet', '还差 1 人'],
      ['at', { committeeMembers: 15 }, 'met', null],
      ['above', { committeeMembers: 16 }, 'met', null],
      ['unknown', { committeeForeignMembers: 15 }, 'unknown', null],
    ],
  },
  {
    stage: 'establishment',
    criterion: 'academic-committee/foreign-share',
    clause: '其中外籍科学家的人数≧总人数的1/3',
    rows: [
      // (5 + 1) / (16 + 1) = 6/17 is above a third
      ['5 of 16', { committeeForeignMembers: 5, committeeMembers: 16 }, 'unmet', '还差 1 人'],
      // (333 + n) / (1000 + n) ≥ 1/3 needs 2 n ≥ 1
      ['just below', { committeeForeignMembers: 333, committeeMembers: 1000 }, 'unmet', '还差 1 人'],
      ['5 of 15', { committeeForeignMembers: 5, committeeMembers: 15 }, 'met', null],
      ['just above', { committeeForeignMembers: 334, committeeMembers: 1000 }, 'met', null],
      ['part unknown', { committeeMembers: 15 }, 'unknown', null],
      ['of none', { committeeForeignMembers: 0, committeeMembers: 0 }, 'unknown', null],
    ],
  },
]

/** The row's list of platforms, at both stages: the lab's own judgement of that stage. */
function platformCases(
  criterion: 'domestic-host/platform' | 'foreign-host/platform',
  clause: string,
): Cases[] {
  return (['establishment', 'acceptance'] as const).map((stage) => {
    const judged = (answer: boolean) => ({ judgements: { [criterion]: { [stage]: answer } } })
    return {
      stage,
      criterion,
      clause,
      rows: [
        ['one of them', judged(true), 'met', null],
        ['none of them', judged(false), 'unmet', null],
        ['unknown', {}, 'unknown', null],
      ],
    }
  })
}

export interface MoeCase {
  readonly stage: Stage
  readonly criterion: string
  readonly clause: string
  readonly place: string
  readonly figures: MoeFigures
  readonly status: Status
  readonly shortfall: string | null
}

export const MOE_CASES: readonly MoeCase[] = CASES.flatMap(({ stage, criterion, clause, rows }) =>
  rows.map(([place, figures, status, shortfall]) => ({
    stage,
    criterion,
    clause,
    place,
    figures,
    status,
    shortfall,
  })),
)
