import type { CasHkIndicatorId } from './indicators.ts'

/** A sentence of 说明 that says what counts, and the figures it governs (all of the row's where none are named). */
export interface Condition {
  /** Paths in the figures file's `casHk`: `publications.invitedTalks`. */
  readonly figures?: readonly string[]
  readonly quote: string
  /** The parts of it that nobody may overlook, cut from the quote; none where it can wait until asked for. */
  readonly short?: readonly string[]
}

/** One row of the table's third column with its 说明. */
export interface Element {
  readonly name: string
  readonly conditions: readonly Condition[]
}

/** What the table prints to the left of the grades, an indicator's cells word for word. */
export interface Elements {
  /** 二级指标; repeated where its cell spans several indicators. */
  readonly second: string
  /** 三级指标 with 说明. */
  readonly rows: readonly Element[]
}

/** One third-level row. */
function row(second: string, name: string, ...conditions: readonly (string | Condition)[]): Elements {
  return { second, rows: [{ name, conditions: conditions.map(asCondition) }] }
}

function asCondition(condition: string | Condition): Condition {
  return typeof condition === 'string' ? { quote: condition } : condition
}

/** 二级指标、三级指标 and 说明 of the fifteen indicators; together the sentences are the whole of each cell. */
export const ELEMENTS: Readonly<Record<CasHkIndicatorId, Elements>> = {
  complementarity: {
    second: '1、要素互补性 (10分)',
    rows: [
      {
        name: '学科交叉互补性',
        conditions: [
          {
            quote:
              '考察联合实验室双方不同学科研究人员跨学科合作情况，是否有学科交叉融合产出，得到具有创新性的思路、理论或方法，促进多学科融合发展、为社会带来影响。',
          },
        ],
      },
      {
        name: '上下游互补性',
        conditions: [
          {
            quote:
              '联合实验室是否能够加强两地基础研究与应用研究的紧密合作，实现创新链上下游资源的共享与协同，促进科技成果转化和产业化。',
          },
        ],
      },
      {
        name: '资源共享性',
        conditions: [
          { quote: '实验室仪器和设备的共建、共享，科研成果的开放共享，促进优质资源深度融合和充分共享。' },
        ],
      },
    ],
  },
  planning: row(
    '2、未来规划及发展 (10分)',
    '未来规划及发展',
    '明确实验室重点任务以及发展方向，依托两方的优势领域和方向，凝聚双方力量，围绕联合实验室定位以及目标展开，思路清晰，特色鲜明。',
  ),
  facilities: row(
    '1、基础支撑 (10分)',
    '(5分)',
    '有可用的实验场所，可利用的实验室仪器设备，配置合理，管理规范，使用效益高，满足实验室基本要求。',
  ),
  'annual-funding': row('1、基础支撑 (10分)', '(5分)', '是否具有经费争取能力，年均50万元及以上为合格。'),
  leaders: row(
    '2、队伍建设 (10分)',
    '学术带头人 (5分)',
    '联合双方或多方带头人是否领军人才，联合双方或多方带头人1人及以上为领军人才。',
    '(领军人才：参照院士、首席、杰青、百人或千人计划等，以本领域内研究成果显著、有国际影响的学者，中青年人才的评价也以国际上的荣誉和认可作为主要参照标准。包括在国际组织、国际会议任职以及期刊任职)',
  ),
  staffing: row(
    '2、队伍建设 (10分)',
    '人员梯队 (5分)',
    '实验室科研人员年龄结构应分布合理(老、中、青),以中青年骨干为主体,科研团队知识结构分布合理(学术带头人、研究骨干、研究助理、技术人员),人才分布形成梯队。',
  ),
  projects: row(
    '1、合作研究项目(10分)',
    '联合申请的合作项目数(5分)',
    {
      quote:
        '项目统计范围: 973 (含国家重大科学研究计划) 国际合作项目、课题,中国科学院对外重点项目,国家自然科学基金合作项目、课题,科技部港澳台科技合作专项,中国科学院-裘槎基金联合实验室资助计划,香港政府重点科研资助计划(如主题研究计划、卓越学科领域计划等), 其它联合项目(注明项目具体内容)。',
      short: [
        '项目统计范围: 973 (含国家重大科学研究计划) 国际合作项目、课题',
        '其它联合项目(注明项目具体内容)',
      ],
    },
    '计算项目得分: 项目按项目级别给分, 项目主持 5 当量, 课题主持 2 当量。',
  ),
  'project-funding': row(
    '1、合作研究项目(10分)',
    '联合申请的合作经费数(5分)',
    {
      quote:
        '项目统计范围: 973 (含国家重大科学研究计划) 国际合作项目、课题, 中国科学院对外重点项目, 国家自然科学基金合作项目、课题, 科技部港台科技合作专项, 中国科学院-裘槎基金联合实验室资助计划, 香港政府重点科研资助计划 (如主题研究计划、卓越学科领域计划等), 其它联合项目(注明项目具体内容)。',
      short: [
        '项目统计范围: 973 (含国家重大科学研究计划) 国际合作项目、课题',
        '其它联合项目(注明项目具体内容)',
      ],
    },
    '计算项目总金额',
  ),
  publications: row(
    '2、合作成果 (40分)',
    '联合发表物 (论文、会议报告、专著等)',
    {
      figures: ['publications.papers'],
      quote: '联合发表论文(指在SCI、SSCI收录的学术论文)按刊物的影响因子与本学科的平均影响因子之比计算。',
      short: ['指在SCI、SSCI收录的学术论文'],
    },
    {
      figures: ['publications.invitedTalks'],
      quote:
        '会议报告(指大会报告、分会特邀报告)是以联合实验室名义在国际学术会议上所做的,每个报告以按0.5个学术论文的基本当量计算;',
      short: ['以联合实验室名义在国际学术会议上所做的'],
    },
    {
      figures: ['publications.proceedingsPapers'],
      quote: '其他ISTP会议论文按0.25个基本当量计算。',
    },
    {
      figures: ['publications.monographs', 'publications.chapters'],
      quote: '专著按2个学术论文的基本当量计算,专著章节按1个学术论文的基本当量计算。',
    },
    {
      quote: '年报、内部刊物、无出版社名称的不在统计范围。',
      short: ['年报、内部刊物、无出版社名称的不在统计范围'],
    },
  ),
  patents: row(
    '2、合作成果 (40分)',
    '联合获得专利、软件著作权登记等',
    '国内申请的发明专利 0.2 当量，国内授权的发明专利 0.8 当量，授权的国际专利 5 当量，软件著作权登记 0.5 当量。',
  ),
  'other-outcomes': row(
    '2、合作成果 (40分)',
    '基于联合工作产出的成果鉴定、成果转化、技术转让、公司注册等其他联合成果',
    '可在自评报告中说明，由专家组具体讨论决定。',
  ),
  awards: row(
    '2、合作成果 (40分)',
    '联合获奖',
    {
      figures: [
        'awards.nationalFirst',
        'awards.nationalSecond',
        'awards.provincialFirst',
        'awards.provincialSecond',
        'awards.provincialThird',
      ],
      quote: '联合获得：国家级一等奖 16 分，二等奖 8 分，省部级一等奖 5 当量，二等奖 3 当量，三等奖 1 当量。',
    },
    {
      figures: ['awards.internationalEquivalents'],
      quote: '国际奖励：依据评估中心国际奖励库，由专家判定。',
      short: ['依据评估中心国际奖励库，由专家判定'],
    },
  ),
  exchanges: row(
    '1、合作交流(5分)',
    '合作双方人员交流情况(3分)',
    {
      quote: '合作交流：指基于联合实验室开展的科学研究交流、讲学、会议及学术考察。',
      short: ['基于联合实验室开展的科学研究交流、讲学、会议及学术考察'],
    },
    '固定研究人员 1 当量(人次各 1 当量，每一年 5 当量，半年 3 当量)，学生 0.5 当量。',
  ),
  symposia: row('1、合作交流(5分)', '双方共同举办的学术研讨会 (2分)', {
    quote: '由联合实验室发起举办的双边或多边的国际或国内学术会议 国际会议 2 当量，国内会议 1 当量。',
    short: ['由联合实验室发起举办的双边或多边的国际或国内学术会议'],
  }),
  graduates: row(
    '2、人才培养 (5分)',
    '联合培养人才(博士、硕士、博士后毕业生人数)',
    {
      quote:
        '联合培养学生：评估期内毕业的研究生，博士研究生 1 当量/人，硕士研究生 0.6 当量/人，出站博士后 1 当量/人，如培养的学生获得科学院院长特别奖、科学院优秀博士学位论文则各加 1 分，其他奖项加分方式由专家判定。',
      short: ['评估期内毕业的研究生'],
    },
    {
      quote: '以毕业论文封面页为证明，必须有双方导师署名有效。',
      short: ['以毕业论文封面页为证明，必须有双方导师署名有效'],
    },
  ),
}
