import { dated, type FigureRule, is, known, NOT_RETRACTED, yes } from './rule.ts'

const words = (fragment: string, ...quotes: string[]) =>
  ({ policy: 'moe-standard', fragment, quotes }) as const
const COUNT = { make: 'count' } as const
const COUNTS = { make: 'counts' } as const

const researcher = { list: 'people', date: { by: 'presence' }, value: COUNT } as const
const conference = {
  list: 'meetings',
  questions: [yes('international'), is('role', 'host', 'organise')],
} as const
const keynote = { list: 'talks', questions: [yes('international'), is('kind', 'plenary')] } as const
const undertaken = {
  list: 'projects',
  questions: [yes('international'), is('role', 'led', 'subproject')],
  value: COUNT,
} as const

/** The figures of the standard, `moe.…`. */
export const MOE_FIGURE_RULES: readonly FigureRule[] = [
  {
    ...undertaken,
    path: 'moe.projectsLastThreeYears',
    date: dated('from', 'last3'),
    words: words('research-tasks', '近三年≥3项', '国际合作项目'),
  },
  {
    ...undertaken,
    path: 'moe.projectsInConstruction',
    date: dated('from', 'build'),
    words: words('research-tasks', '建设期内≥5项', '国际合作项目'),
  },
  {
    path: 'moe.annualFunding',
    list: 'funds',
    date: dated('on', 'buildPlans'),
    questions: [yes('dedicated'), is('party', 'a'), known('amount')],
    value: { make: 'sums', field: 'amount' },
    words: words('dedicated-funding', '国内依托单位设立联合实验室专项投入'),
  },
  {
    path: 'moe.internationalCourses',
    list: 'courses',
    date: { by: 'window', window: 'buildYears', days: { of: 'course' } },
    questions: [yes('international')],
    value: COUNTS,
    once: true,
    words: words('teaching', '国际化课程每年≥3项'),
  },
  {
    path: 'moe.bilingualCourses',
    list: 'courses',
    date: { by: 'window', window: 'semesters', days: { of: 'course' } },
    questions: [yes('bilingual')],
    value: COUNTS,
    once: true,
    words: words('teaching', '双语或外语授课每学期≥3门'),
  },
  {
    path: 'moe.jointGraduateStudents',
    list: 'students',
    date: dated('completedOn', 'build'),
    questions: [yes('joint'), is('degree', 'doctor', 'master')],
    value: COUNT,
    words: words('joint-training', '联合培养研究生≥20人'),
  },
  {
    path: 'moe.internationalStudents',
    list: 'students',
    date: dated('completedOn', 'build'),
    questions: [yes('internationalStudent'), is('degree', 'doctor', 'master', 'bachelor')],
    value: COUNT,
    words: words('joint-training', '实验室培养留学生人数≥20人'),
  },
  {
    ...researcher,
    path: 'moe.domesticResearchers',
    questions: [yes('domesticResearcher')],
    words: words('international-team', '国内研究人员规模不低于50人'),
  },
  {
    ...researcher,
    path: 'moe.foreignResearchers',
    questions: [yes('domesticResearcher'), yes('foreign')],
    within: 'moe.domesticResearchers',
    words: words('international-team', '其中外籍研究人员不低于10%'),
  },
  {
    path: 'moe.partTimeForeignVisits',
    list: 'visits',
    date: dated('from', 'free'),
    questions: [yes('partTimeForeign')],
    value: COUNT,
    words: words('international-team', '外籍part-time研究人员交流不低于20人次'),
  },
  {
    path: 'moe.papers',
    list: 'papers',
    date: { by: 'window', window: 'paperYears', days: { of: 'paperYear' } },
    questions: [is('kind', 'paper'), NOT_RETRACTED, yes('highLevel')],
    value: { make: 'shares' },
    words: words('innovation', '每年联合发表高水平论文的比例大于10%'),
  },
  {
    ...conference,
    path: 'moe.conferencesLastFiveYears',
    date: dated('on', 'last5'),
    value: COUNT,
    words: words('academic-influence', '主办或承办国际学术会议≧3次'),
  },
  {
    ...conference,
    path: 'moe.conferencesByYear',
    date: dated('on', 'buildYears'),
    value: COUNTS,
    words: words('academic-influence', '每年主办或承办国际学术会议≧1次'),
  },
  {
    ...keynote,
    path: 'moe.keynotesLastFiveYears',
    date: dated('on', 'last5'),
    value: COUNT,
    words: words('academic-influence', '在国际学术会议上做大会报告≧5次'),
  },
  {
    ...keynote,
    path: 'moe.keynotesByYear',
    date: dated('on', 'buildYears'),
    value: COUNTS,
    words: words('academic-influence', '在国际学术会议上做大会报告≧2次'),
  },
  {
    path: 'moe.academicOffices',
    list: 'offices',
    date: { by: 'presence' },
    questions: [yes('international')],
    value: COUNT,
    words: words('academic-influence', '担任国际期刊编委≧5人次'),
  },
  {
    path: 'moe.committeeMembers',
    list: 'committee',
    date: { by: 'none' },
    questions: [],
    value: COUNT,
    words: words('academic-committee', '学术委员会成员15人以上'),
  },
  {
    path: 'moe.committeeForeignMembers',
    list: 'committee',
    date: { by: 'none' },
    questions: [yes('foreign')],
    value: COUNT,
    words: words('academic-committee', '其中外籍科学家的人数≧总人数的1/3'),
  },
]
