import type { Reading } from '../../core/index.ts'
import type { FigureRule } from './rule.ts'

/** How an open point of the texts is read in counting, and which figures it touches. */
export interface FigureReading extends Reading {
  readonly touches: (rule: FigureRule) => boolean
}

const under = (prefix: string) => (rule: FigureRule) => rule.path.startsWith(prefix)
const moe = under('moe.')
const window =
  (...names: string[]) =>
  (rule: FigureRule) =>
    rule.date.by === 'window' && names.includes(rule.date.window)
const list =
  (...names: string[]) =>
  (rule: FigureRule) =>
    names.includes(rule.list)

export const FIGURE_READINGS: readonly FigureReading[] = [
  { id: 'r-whole-list', touches: () => true, text: '有表即视为记全：无一条符合为 0；没有这张表为待填。' },
  {
    id: 'r-coarse',
    touches: ({ date }) => date.by !== 'none',
    text: '日期只到年或月的，整段在期间内才计。',
  },
  {
    id: 'r-as-of',
    // `free` is one of these three, whichever is known.
    touches: window('last3', 'last5', 'build', 'free'),
    text: '止于申报日当日，其后的不计；起止原文未写明。',
  },
  { id: 'r-by-start', touches: list('projects', 'visits'), text: '跨期的按起始日归入期间，原文未写明。' },
  {
    id: 'r-undertaken',
    touches: (rule) => moe(rule) && rule.list === 'projects',
    text: '“组织承担”按主持项目或课题计，参与的不计。',
  },
  {
    id: 'r-year',
    touches: window('buildYears', 'buildPlans'),
    text: '“每年”按建设年度（自立项日起算），未满的不计；原文未写明。',
  },
  {
    id: 'r-semester',
    touches: list('courses'),
    text: '第一、第二学期按9月1日、次年3月1日归期；同名课程同年（同学期）计一次。',
  },
  {
    id: 'r-trained',
    touches: (rule) => moe(rule) && rule.list === 'students',
    text: '“培养”人数按期内毕业计，在读不计；期间原文未写明。',
  },
  {
    id: 'r-paper-year',
    touches: under('moe.papers'),
    text: '按自然年计，以7月1日归入建设期；立项前取已满的最近三年。',
  },
  {
    id: 'r-no-period',
    touches: window('free'),
    text: '期间原文未写明：立项后按建设期，此前按近三年。',
  },
  {
    id: 'r-on-day',
    touches: list('people', 'offices'),
    text: '按申报日当日在岗计；离岗空白视为在岗。',
  },
  {
    id: 'r-foreign',
    touches: list('people', 'committee'),
    text: '外籍按“外籍”一栏，不知道的不计；港澳台是否计入原文未写明。',
  },
  { id: 'r-party', touches: under('casHk.leaders'), text: '一方无人列入人员表，该方为待填。' },
  {
    id: 'r-joint',
    touches: under('casHk.'),
    text: '“联合”各栏须为“是”；研讨会须由联合实验室发起且共同举办。',
  },
  {
    id: 'r-stay',
    touches: under('casHk.exchanges.'),
    text: '首尾两日都计，取可能的最短、只算到期末；每满一年计一次，余下的不另计。',
  },
  { id: 'r-patent', touches: under('casHk.patents.'), text: '期内授权的只按授权计，否则按申请计。' },
  {
    id: 'r-types',
    touches: under('casHk.publications.'),
    text: '“学术论文”按 Article、Review；CPCI 视同 ISTP。',
  },
  {
    id: 'r-no-equivalent',
    touches: under('casHk.awards.'),
    text: '特等奖、国家级三等奖原文没有当量，不计。',
  },
  { id: 'r-signed', touches: under('casHk.graduates.'), text: '双方导师署名也适用于出站博士后。' },
]
