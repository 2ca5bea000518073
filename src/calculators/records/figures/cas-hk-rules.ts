import {
  type DateRule,
  dated,
  type FigureRule,
  has,
  is,
  known,
  NOT_ELSEWHERE,
  NOT_RETRACTED,
  type Question,
  yes,
} from './rule.ts'

const words = (fragment: string, ...quotes: string[]) =>
  ({ policy: 'cas-hk-evaluation', fragment, quotes }) as const
const COUNT = { make: 'count' } as const
const JOINT = yes('joint')
const PAPER_DATE: DateRule = { by: 'window', window: 'cycle', days: { of: 'paper' } }

/** Granted within the cycle; a blank day of a domestic or international patent says that it is not granted. */
const GRANTED: DateRule = {
  by: 'window',
  window: 'cycle',
  days: { of: 'field', field: 'grantedOn', blankMeansNo: ['domestic', 'international'] },
}

const publications = (path: string, questions: readonly Question[], quote: string): FigureRule => ({
  path: `casHk.publications.${path}`,
  list: 'papers',
  date: PAPER_DATE,
  questions,
  value: COUNT,
  words: words('publications', quote),
})

const award = (path: string, level: string, rank: string): FigureRule => ({
  path: `casHk.awards.${path}`,
  list: 'awards',
  date: dated('on', 'cycle'),
  questions: [is('level', level), is('rank', rank), JOINT],
  value: COUNT,
  words: words('awards', '联合获得：国家级一等奖 16 分'),
})

const exchange = (path: string, role: string, quote: string): Omit<FigureRule, 'value'> => ({
  path: `casHk.exchanges.${path}`,
  list: 'visits',
  date: dated('from', 'cycle'),
  questions: [yes('throughLab'), is('role', role)],
  words: words('exchanges', '基于联合实验室开展', quote),
})
const STAY = '每一年 5 当量，半年 3 当量'

const symposium = (path: string, isInternational: boolean): FigureRule => ({
  path: `casHk.symposia.${path}`,
  list: 'meetings',
  date: dated('on', 'cycle'),
  questions: [yes('initiatedByLab'), yes('jointlyHeld'), is('international', isInternational)],
  value: COUNT,
  words: words('symposia', '由联合实验室发起举办的双边或多边的'),
})

const graduate = (
  path: string,
  degrees: readonly string[],
  marks: readonly Question[],
  quotes: readonly string[],
): FigureRule => ({
  path: `casHk.graduates.${path}`,
  list: 'students',
  date: dated('completedOn', 'cycle'),
  questions: [JOINT, yes('bothSupervisorsSigned'), is('degree', ...degrees), ...marks],
  value: COUNT,
  words: words('graduates', ...quotes),
})
const SIGNED = ['评估期内毕业的研究生', '必须有双方导师署名有效']

/** The figures of the evaluation, `casHk.…`. */
export const CAS_HK_FIGURE_RULES: readonly FigureRule[] = [
  {
    path: 'casHk.annualFunding',
    list: 'funds',
    date: dated('on', 'cyclePlans'),
    questions: [known('amount')],
    value: { make: 'sums', field: 'amount' },
    words: words('annual-funding', '年均100万元的经费来源'),
  },
  {
    path: 'casHk.leaders',
    list: 'people',
    date: { by: 'presence' },
    questions: [yes('leader'), known('party')],
    value: { make: 'parties' },
    words: words('leaders', '分别各有1人及以上领军人才'),
  },
  ...(['led', 'subprojects'] as const).map(
    (path): FigureRule => ({
      path: `casHk.projects.${path}`,
      list: 'projects',
      date: dated('from', 'cycle'),
      questions: [JOINT, is('role', path === 'led' ? 'led' : 'subproject')],
      value: COUNT,
      words: words('projects', path === 'led' ? '项目主持 5 当量' : '课题主持 2 当量'),
    }),
  ),
  {
    path: 'casHk.projectFunding',
    list: 'projects',
    date: dated('from', 'cycle'),
    questions: [JOINT, known('funding')],
    value: { make: 'sum', field: 'funding' },
    words: words('project-funding', '计算项目总金额'),
  },
  {
    ...publications(
      'papers',
      [
        is('kind', 'paper'),
        NOT_RETRACTED,
        has('indexes', ['SCIE', 'SSCI']),
        has('types', ['Article', 'Review']),
        JOINT,
        known('impactFactor'),
        known('fieldMeanImpactFactor'),
      ],
      '指在SCI、SSCI收录的学术论文',
    ),
    value: { make: 'papers' },
  },
  publications(
    'proceedingsPapers',
    [
      is('kind', 'paper'),
      NOT_RETRACTED,
      has('indexes', ['CPCI-S', 'CPCI-SSH'], ['SCIE', 'SSCI']),
      JOINT,
      NOT_ELSEWHERE,
    ],
    '其他ISTP会议论文',
  ),
  publications(
    'monographs',
    [is('kind', 'monograph'), JOINT, known('publisher')],
    '无出版社名称的不在统计范围',
  ),
  publications(
    'chapters',
    [is('kind', 'chapter'), JOINT, known('publisher'), NOT_ELSEWHERE],
    '无出版社名称的不在统计范围',
  ),
  {
    path: 'casHk.publications.invitedTalks',
    list: 'talks',
    date: dated('on', 'cycle'),
    questions: [yes('international'), is('kind', 'plenary', 'invited'), yes('inLabsName')],
    value: COUNT,
    words: words('publications', '以联合实验室名义在国际学术会议上'),
  },
  {
    path: 'casHk.patents.domesticGranted',
    list: 'patents',
    date: GRANTED,
    questions: [is('kind', 'domestic'), JOINT],
    value: COUNT,
    words: words('patents', '国内授权的发明专利'),
  },
  {
    path: 'casHk.patents.internationalGranted',
    list: 'patents',
    date: GRANTED,
    questions: [is('kind', 'international'), JOINT],
    value: COUNT,
    words: words('patents', '授权的国际专利'),
  },
  {
    path: 'casHk.patents.domesticFiled',
    list: 'patents',
    date: dated('filedOn', 'cycle'),
    questions: [is('kind', 'domestic'), JOINT],
    value: COUNT,
    sister: 'casHk.patents.domesticGranted',
    words: words('patents', '国内申请的发明专利'),
  },
  {
    path: 'casHk.patents.softwareCopyrights',
    list: 'patents',
    date: dated('grantedOn', 'cycle'),
    questions: [is('kind', 'software'), JOINT],
    value: COUNT,
    words: words('patents', '软件著作权登记'),
  },
  award('nationalFirst', 'national', 'first'),
  award('nationalSecond', 'national', 'second'),
  award('provincialFirst', 'provincial', 'first'),
  award('provincialSecond', 'provincial', 'second'),
  award('provincialThird', 'provincial', 'third'),
  { ...exchange('researcherVisits', 'researcher', STAY), stay: 'visit', value: COUNT },
  { ...exchange('researcherHalfYears', 'researcher', STAY), stay: 'halfYear', value: COUNT },
  { ...exchange('researcherYears', 'researcher', STAY), stay: 'years', value: { make: 'stayYears' } },
  { ...exchange('studentVisits', 'student', '学生 0.5 当量'), value: COUNT },
  symposium('international', true),
  symposium('domestic', false),
  graduate('doctoral', ['doctor'], [], SIGNED),
  graduate('master', ['master'], [], SIGNED),
  graduate('postdoctoral', ['postdoc'], [], ['出站博士后', '必须有双方导师署名有效']),
  graduate('presidentSpecialAwards', ['doctor', 'master'], [yes('presidentSpecialAward')], ['则各加 1 分']),
  graduate('excellentDissertations', ['doctor'], [yes('excellentDissertation')], ['则各加 1 分']),
]
