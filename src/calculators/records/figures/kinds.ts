/** How a field of a record is written. */
export type FieldType =
  | 'text'
  /** A day, a month or a year in 1900–2100. */
  | 'date'
  /** true or false. */
  | 'flag'
  /** true, or blank for no. */
  | 'mark'
  /** A decimal ≥ 0. */
  | 'number'
  /** A decimal above 0. */
  | 'positive'
  /** A whole year in 1900–2100. */
  | 'year'
  | 'texts'
  | 'addresses'

/** A choice and what it is called. */
export interface Choice {
  readonly value: string | number
  readonly label: string
}

export interface RecordField {
  readonly key: string
  readonly label: string
  readonly type: FieldType | readonly Choice[]
}

/** One kind of record: a list in `records`, a sheet of the 台账. */
export interface RecordKind {
  readonly kind: KindName
  readonly label: string
  readonly fields: readonly RecordField[]
}

export type KindName =
  | 'projects'
  | 'funds'
  | 'papers'
  | 'meetings'
  | 'talks'
  | 'visits'
  | 'students'
  | 'courses'
  | 'patents'
  | 'awards'
  | 'people'
  | 'committee'
  | 'offices'

const text = (key: string, label: string): RecordField => ({ key, label, type: 'text' })
const date = (key: string, label: string): RecordField => ({ key, label, type: 'date' })
const flag = (key: string, label: string): RecordField => ({ key, label, type: 'flag' })
const mark = (key: string, label: string): RecordField => ({ key, label, type: 'mark' })
const field = (key: string, label: string, type: FieldType): RecordField => ({ key, label, type })
const choice = (
  key: string,
  label: string,
  choices: readonly (readonly [string | number, string])[],
): RecordField => ({
  key,
  label,
  type: choices.map(([value, name]) => ({ value, label: name })),
})

export const KINDS: readonly RecordKind[] = [
  {
    kind: 'projects',
    label: '项目',
    fields: [
      text('name', '名称'),
      choice('role', '承担方式', [
        ['led', '主持项目'],
        ['subproject', '主持课题'],
        ['participated', '参与'],
      ]),
      field('funding', '经费（万元）', 'number'),
      text('source', '来源'),
      date('from', '起始'),
      date('to', '结束'),
      flag('joint', '联合申请'),
      flag('international', '国际合作'),
    ],
  },
  {
    kind: 'funds',
    label: '经费',
    fields: [
      text('name', '名称'),
      date('on', '到账或计划日期'),
      field('amount', '金额（万元）', 'number'),
      flag('dedicated', '专项投入'),
      choice('party', '出资方', [
        ['a', '国内（内地）依托单位'],
        ['b', '合作方'],
        ['c', '第三方'],
        ['other', '其他'],
      ]),
    ],
  },
  {
    kind: 'papers',
    label: '论文著作',
    fields: [
      text('title', '题名'),
      choice('kind', '种类', [
        ['paper', '论文'],
        ['monograph', '专著'],
        ['chapter', '专著章节'],
      ]),
      text('journal', '刊物'),
      field('year', '年份', 'year'),
      date('on', '出版日期'),
      text('publisher', '出版社'),
      field('indexes', '收录', 'texts'),
      field('types', '文献类型', 'texts'),
      flag('joint', '联合发表'),
      flag('highLevel', '高水平'),
      field('impactFactor', '影响因子', 'number'),
      field('fieldMeanImpactFactor', '学科平均影响因子', 'positive'),
      mark('elsewhere', '已在别处计'),
      field('issn', 'ISSN', 'texts'),
      text('doi', 'DOI'),
      text('ut', '入藏号'),
      text('earlyAccess', '网络首发'),
      field('categories', '学科类别', 'texts'),
      field('addresses', '地址', 'addresses'),
      field('from', '来源文件', 'texts'),
    ],
  },
  {
    kind: 'meetings',
    label: '会议',
    fields: [
      text('name', '名称'),
      date('on', '开始日期'),
      choice('role', '角色', [
        ['host', '主办'],
        ['organise', '承办'],
        ['other', '其他'],
      ]),
      flag('international', '国际会议'),
      flag('initiatedByLab', '联合实验室发起'),
      flag('jointlyHeld', '双方（多方）共同举办'),
    ],
  },
  {
    kind: 'talks',
    label: '报告',
    fields: [
      text('title', '题名'),
      text('person', '姓名'),
      text('meeting', '会议名称'),
      date('on', '日期'),
      choice('kind', '类型', [
        ['plenary', '大会报告'],
        ['invited', '分会特邀报告'],
        ['other', '其他'],
      ]),
      flag('international', '国际会议'),
      flag('inLabsName', '以联合实验室名义'),
    ],
  },
  {
    kind: 'visits',
    label: '交流',
    fields: [
      text('person', '姓名'),
      choice('role', '身份', [
        ['researcher', '固定研究人员'],
        ['student', '学生'],
        ['other', '其他'],
      ]),
      date('from', '到达'),
      date('to', '离开'),
      choice('direction', '方向', [
        ['in', '来访'],
        ['out', '出访'],
      ]),
      flag('throughLab', '基于联合实验室的双方交流'),
      flag('partTimeForeign', '外籍 part-time 研究人员'),
    ],
  },
  {
    kind: 'students',
    label: '培养',
    fields: [
      text('name', '姓名'),
      choice('degree', '层次', [
        ['doctor', '博士'],
        ['master', '硕士'],
        ['bachelor', '本科'],
        ['postdoc', '博士后'],
      ]),
      date('completedOn', '毕业（出站）'),
      flag('joint', '联合培养'),
      flag('bothSupervisorsSigned', '双方导师署名'),
      flag('internationalStudent', '留学生'),
      mark('presidentSpecialAward', '院长特别奖'),
      mark('excellentDissertation', '院优博论文'),
    ],
  },
  {
    kind: 'courses',
    label: '课程',
    fields: [
      text('name', '名称'),
      field('year', '学年（起始年）', 'year'),
      choice('semester', '学期', [
        [1, '第一学期'],
        [2, '第二学期'],
      ]),
      flag('international', '国际化课程'),
      flag('bilingual', '双语或外语'),
    ],
  },
  {
    kind: 'patents',
    label: '专利软著',
    fields: [
      text('title', '题名'),
      choice('kind', '种类', [
        ['domestic', '国内发明'],
        ['international', '国际专利'],
        ['software', '软件著作权'],
        ['other', '其他'],
      ]),
      date('filedOn', '申请'),
      date('grantedOn', '授权（登记）'),
      flag('joint', '联合获得'),
    ],
  },
  {
    kind: 'awards',
    label: '获奖',
    fields: [
      text('name', '名称'),
      choice('level', '级别', [
        ['national', '国家级'],
        ['provincial', '省部级'],
        ['international', '国际'],
        ['other', '其他'],
      ]),
      choice('rank', '等级', [
        ['first', '一等'],
        ['second', '二等'],
        ['third', '三等'],
        ['other', '特等及其他'],
      ]),
      date('on', '日期'),
      flag('joint', '联合获得'),
    ],
  },
  {
    kind: 'people',
    label: '人员',
    fields: [
      text('name', '姓名'),
      choice('party', '所属方', [
        ['a', '国内（内地）依托单位'],
        ['b', '合作方'],
        ['c', '第三方'],
      ]),
      flag('domesticResearcher', '国内研究人员'),
      flag('foreign', '外籍'),
      mark('leader', '领军人才（学术带头人）'),
      date('from', '到岗'),
      date('to', '离岗'),
    ],
  },
  { kind: 'committee', label: '委员会', fields: [text('name', '姓名'), flag('foreign', '外籍')] },
  {
    kind: 'offices',
    label: '任职',
    fields: [
      text('person', '姓名'),
      text('body', '组织或期刊'),
      text('role', '职务'),
      flag('international', '国际'),
      date('from', '起'),
      date('to', '止'),
    ],
  },
]
