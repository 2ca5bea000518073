/** One cell of 基本信息表 as it is printed: a heading, or the place of a figure (by its path), over so many columns and rows. */
export interface PrintedCell {
  readonly head?: string
  readonly field?: string
  readonly columns?: number
  readonly rows?: number
}

const head = (words: string, columns = 1, rows = 1): PrintedCell => ({ head: words, columns, rows })
const field = (path: string, columns = 1, rows = 1): PrintedCell => ({ field: path, columns, rows })

const party = (key: string, label: string): PrintedCell[][] => [
  [head(label, 1, 3), head('单位名称', 2), field(`${key}.name`, 3)],
  [head('依托平台', 2), field(`${key}.platforms.0`, 3)],
  [head('依托平台', 2), field(`${key}.platforms.1`, 3)],
]

const director = (key: string, label: string, before: readonly PrintedCell[]): PrintedCell[][] => [
  [
    ...before,
    head(label, 1, 2),
    head('姓名'),
    field(`director.${key}.name`),
    head('出生年月'),
    field(`director.${key}.birth`),
  ],
  [head('联系电话'), field(`director.${key}.phone`), head('电子邮箱'), field(`director.${key}.email`)],
]

/** 封面, line by line: what it prints, and the place of what is filled in. */
export const COVER_TABLE: readonly (readonly [
  PrintedCell & { head: string },
  PrintedCell & { field: string },
])[] = [
  [{ head: '实验室名称' }, { field: 'cover.labName' }],
  [{ head: '联系人' }, { field: 'cover.contact' }],
  [{ head: '联系电话' }, { field: 'cover.phone' }],
  [{ head: '电子邮箱' }, { field: 'cover.email' }],
  [{ head: '依托单位（公章）' }, { field: 'cover.hostSeal' }],
  [{ head: '主管单位（公章）' }, { field: 'cover.supervisorSeal' }],
]

/** Columns of the table, each as a share of its width in percent. */
export const TABLE_COLUMNS: readonly number[] = [13, 8, 17, 21, 19, 22]

/** 基本信息表, row by row, as the form prints it. */
export const FORM_TABLE: readonly (readonly PrintedCell[])[] = [
  [head('实验室名称', 3), field('labName', 3)],
  [head('实验室类型', 3), field('labType', 3)],
  ...party('chinese', '中方单位及依托平台'),
  ...party('foreign', '外方单位及依托平台'),
  [
    head('协议情况', 1, 2),
    head('协议名称', 2),
    field('agreement.name'),
    head('签署时间'),
    field('agreement.signedOn'),
  ],
  [head('签署内容', 2), field('agreement.content', 3)],
  ...director('chinese', '中方', [head('实验室主任', 1, 4)]),
  ...director('foreign', '外方', []),
  [
    head('实验室资源', 2, 2),
    head('面积', 1, 2),
    field('resources.area', 1, 2),
    head('仪器设备总值'),
    field('resources.equipment'),
  ],
  [head('专项资金投入(万元)'), field('resources.funding')],
  [
    head('国际合作项目', 2),
    head('项目总数'),
    field('projects.count'),
    head('经费总额(万元)'),
    field('projects.funding'),
  ],
  [
    head('学术团队', 2),
    head('国内固定研究人员数量'),
    field('team.domesticFixed'),
    head('外籍全职人员数量及比例'),
    field('team.foreignFullTime'),
  ],
  [
    head('创新成果和影响力', 2, 2),
    head('年联合发表文章比例', 1, 2),
    field('impact.jointShare', 1, 2),
    head('主办或承办国际会议数量'),
    field('impact.conferences'),
  ],
  [head('实验室成员做大会报告数量'), field('impact.keynotes')],
  [
    head('管理咨询委员会', 2),
    head('专家咨询委员会人数'),
    field('committee.members'),
    head('外籍科学家人数及比例'),
    field('committee.foreign'),
  ],
  [head('建设意义及发展目标', 2), field('text.significance', 4)],
  [head('培育过程及代表性成果', 2), field('text.incubation', 4)],
  [head('未来三年建设规划、预期成效、考核指标', 2), field('text.plan', 4)],
]
