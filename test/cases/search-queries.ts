/**
 * What people type, and the clauses of which one must come first (for a question: be among the first
 * three). Chosen from the texts, not from what the search returns.
 */
export interface SearchCase {
  readonly typed: string
  /** `slug#id`, any of which is right. */
  readonly right: readonly string[]
}

const moe = (...ids: string[]) => ids.map((id) => `moe-standard#${id}`)
const plan = (...ids: string[]) => ids.map((id) => `moe-plan-2014#${id}`)
const notice = (...ids: string[]) => ids.map((id) => `moe-notice-2022#${id}`)
const casHk = (...ids: string[]) => ids.map((id) => `cas-hk-evaluation#${id}`)
const zhejiang = (...ids: string[]) => ids.map((id) => `zhejiang-measures#${id}`)

/** Words, numbers, articles and document numbers: a right clause is first. */
export const SEARCHES: readonly SearchCase[] = [
  // Articles and numbered parts.
  { typed: '第十四条', right: zhejiang('art-14') },
  { typed: '14条', right: zhejiang('art-14') },
  { typed: '第14条', right: zhejiang('art-14') },
  { typed: '第 7 条', right: zhejiang('art-7') },
  { typed: '七条', right: zhejiang('art-7') },
  { typed: '第七条第二项', right: zhejiang('art-7-2') },
  { typed: '第七条（二）', right: zhejiang('art-7-2') },
  { typed: '第二十条', right: zhejiang('art-20') },
  { typed: '28条', right: zhejiang('art-28') },
  { typed: '第三章', right: zhejiang('ch-3') },
  { typed: '第5章', right: zhejiang('ch-5') },
  { typed: '三、（一）', right: plan('s-3-1') },
  { typed: '浙江 第二十六条', right: zhejiang('art-26') },
  { typed: '填表说明三', right: notice('form-note-3') },
  { typed: '申报书3.2', right: notice('form-s-3-2') },
  { typed: '第二部分', right: casHk('annex-part-2') },
  // Document numbers.
  { typed: '教技[2014]3号', right: notice('s-1-3') },
  { typed: '教技〔2014〕3号', right: notice('s-1-3') },
  { typed: '教技(2014)1号', right: plan('') },
  { typed: '教科信厅函［2022］41号', right: notice('') },
  { typed: '浙科发外〔2022〕23号', right: zhejiang('art-28') },
  // As pasted: in quotes, with the end of a sentence, with a separator.
  { typed: '“影响因子”', right: casHk('publications') },
  { typed: '「影响因子」', right: casHk('publications') },
  { typed: '影响因子？', right: casHk('publications') },
  { typed: '专项资金 1,000万/年', right: moe('dedicated-funding') },
  // Traditional characters that simplified texts have, too.
  { typed: '合作夥伴', right: zhejiang('art-5-3') },
  { typed: '不低於10%', right: moe('international-team') },
  { typed: '博士後', right: casHk('graduates') },
  // Titles of whole texts.
  { typed: '国际合作联合实验室计划', right: plan('') },
  { typed: '浙江省国际联合实验室管理办法', right: zhejiang('') },
  // Thresholds.
  { typed: '2500万', right: moe('equipment') },
  { typed: '2,500 万元', right: moe('equipment') },
  { typed: '4000万元', right: moe('equipment') },
  { typed: '≥5000', right: moe('building-space') },
  { typed: '>=5000平米', right: moe('building-space') },
  { typed: '５０００', right: moe('building-space') },
  { typed: '1/3', right: moe('academic-committee') },
  { typed: '≧1000万/年', right: moe('dedicated-funding') },
  { typed: '不低于15％', right: moe('international-team') },
  { typed: '大于20%', right: moe('innovation') },
  { typed: '≥20人', right: moe('joint-training') },
  { typed: '25当量', right: casHk('projects') },
  { typed: '0.8当量', right: casHk('patents') },
  { typed: '5人次', right: moe('academic-influence') },
  { typed: '50万元', right: casHk('annual-funding') },
  { typed: '500字', right: notice('form-basic') },
  { typed: '1月31日', right: zhejiang('art-13') },
  { typed: '2023年1月20日', right: notice('s-3') },
  // Terms: where they are defined or have their threshold.
  { typed: '外籍研究人员', right: moe('international-team') },
  { typed: '仪器设备', right: moe('equipment') },
  { typed: '专项资金', right: moe('dedicated-funding') },
  { typed: '国际学术委员会', right: moe('academic-committee') },
  { typed: '学术委员会', right: moe('academic-committee') },
  { typed: '留学生', right: moe('joint-training') },
  { typed: 'part-time', right: moe('international-team') },
  { typed: 'PART-TIME', right: moe('international-team') },
  { typed: '大会报告', right: moe('academic-influence') },
  { typed: '影响因子', right: casHk('publications') },
  { typed: '软件著作权', right: casHk('patents') },
  { typed: '博士后', right: casHk('graduates') },
  { typed: '学术带头人', right: casHk('leaders') },
  { typed: '领军人才', right: casHk('leaders') },
  { typed: '年报', right: zhejiang('art-13') },
  { typed: '绩效评价', right: zhejiang('art-17', 'ch-5', 'art-16') },
  { typed: '中国香港', right: zhejiang('art-27') },
  { typed: '评估周期', right: casHk('s-1-5', 'annex') },
  { typed: '裘槎基金', right: casHk('projects') },
  { typed: '验收认定', right: plan('s-5-3') },
  { typed: '培育组建', right: plan('s-5-1') },
  { typed: '一带一路', right: moe('positioning-b') },
  { typed: 'B类', right: moe('positioning-b') },
  { typed: '集成电路', right: notice('s-1-4') },
  { typed: '基本信息表', right: notice('form-basic') },
  { typed: 'Joint Laboratory on', right: zhejiang('art-26') },
  { typed: '取消联合实验室资格', right: zhejiang('art-20', 'art-17') },
  // Traditional characters, mixed width, several words.
  { typed: '國際學術委員會', right: moe('academic-committee') },
  { typed: '聯合培養人才', right: moe('joint-training') },
  { typed: '軟件著作權', right: casHk('patents') },
  { typed: '香港地區聯合實驗室', right: casHk('') },
  { typed: '仪器设备 4000万', right: moe('equipment') },
  { typed: '外籍 15%', right: moe('international-team') },
  { typed: '论文 10%', right: moe('innovation') },
  { typed: '变更 一个月', right: zhejiang('art-14') },
  { typed: '不合格 三年', right: zhejiang('art-17') },
]

/** Questions in ordinary words: a right clause is among the first three. */
export const QUESTIONS: readonly SearchCase[] = [
  { typed: '论文怎么折算当量', right: casHk('publications') },
  { typed: '验收要多少留学生', right: moe('joint-training') },
  { typed: '外籍研究人员比例要多少', right: moe('international-team') },
  { typed: '实验室面积要多大', right: moe('building-space') },
  { typed: '仪器设备需要多少钱', right: moe('equipment') },
  { typed: '专利怎么算分', right: casHk('patents') },
  { typed: '软著算多少当量', right: casHk('patents') },
  { typed: '年报什么时候交', right: zhejiang('art-13') },
  { typed: '换了实验室主任怎么办', right: zhejiang('art-14') },
  { typed: '联合实验室怎么命名', right: zhejiang('art-26') },
  { typed: '两次不合格会怎么样', right: zhejiang('art-17', 'art-20-2', 'art-20') },
  { typed: '多久评估一次', right: casHk('s-1-5', 'annex') },
  { typed: '学术委员会要有几个外国人', right: moe('academic-committee') },
  { typed: '每年要办几次国际会议', right: moe('academic-influence') },
  { typed: '建设期是几年', right: plan('s-5-2') },
  { typed: '需要先培育几年才能申请立项', right: plan('s-5-2', 's-5-1') },
  { typed: '博士后算几个当量', right: casHk('graduates') },
  { typed: '和台湾的大学合作适用吗', right: zhejiang('art-27') },
  { typed: '企业可以当依托单位吗', right: zhejiang('art-7-1', 'art-7-2') },
  { typed: '能不能设分中心', right: zhejiang('art-11') },
  { typed: '建设规划最多写多少字', right: notice('form-basic') },
  { typed: '获得国家一等奖加多少分', right: casHk('awards') },
  { typed: '没有按时交年报会怎样', right: zhejiang('art-20-1') },
  { typed: '优秀实验室有什么奖励', right: [...zhejiang('art-21'), ...casHk('s-3-4')] },
  { typed: '每年投入多少钱', right: moe('dedicated-funding') },
  { typed: '设备要多少钱', right: moe('equipment') },
  { typed: '老外要占几成', right: moe('international-team', 'academic-committee') },
  { typed: '多少门双语课', right: moe('teaching') },
  { typed: '主任要全职吗', right: zhejiang('art-12') },
  { typed: '验收不通过怎么办', right: plan('s-5-3') },
  { typed: '重新申报要等几年', right: zhejiang('art-20', 'art-17') },
  { typed: '打印几份申报书', right: notice('form-note-5', 's-3') },
]
