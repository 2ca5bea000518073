/** A file with one thing in it that cannot be right: where, and words that its message must have. */
export interface BadFile {
  readonly what: string
  readonly file: unknown
  readonly path: string
  readonly says: readonly string[]
}

const moe = (figures: unknown) => ({ format: 'joint-lab-figures/1', moe: figures })

export const BAD_FILES: readonly BadFile[] = [
  {
    what: 'negative money',
    file: moe({ equipmentValue: -5 }),
    path: 'moe.equipmentValue',
    says: ['仪器设备总值', '不能小于 0', '-5'],
  },
  {
    what: 'negative as text',
    file: moe({ buildingArea: '-0.1' }),
    path: 'moe.buildingArea',
    says: ['不能小于 0', '-0.1'],
  },
  {
    what: 'NaN',
    file: moe({ equipmentValue: Number.NaN }),
    path: 'moe.equipmentValue',
    says: ['应填数', '万元', 'NaN'],
  },
  {
    what: 'infinite',
    file: moe({ equipmentValue: Number.POSITIVE_INFINITY }),
    path: 'moe.equipmentValue',
    says: ['无穷大'],
  },
  {
    what: 'infinite as text',
    file: moe({ equipmentValue: 'Infinity' }),
    path: 'moe.equipmentValue',
    says: ['文字“Infinity”'],
  },
  {
    what: 'words for a number',
    file: moe({ equipmentValue: '两千五百' }),
    path: 'moe.equipmentValue',
    says: ['应填数', '文字“两千五百”'],
  },
  {
    what: 'an empty text',
    file: moe({ equipmentValue: '' }),
    path: 'moe.equipmentValue',
    says: ['空白文字'],
  },
  {
    what: 'a hexadecimal number',
    file: moe({ equipmentValue: '0x10' }),
    path: 'moe.equipmentValue',
    says: ['文字“0x10”'],
  },
  {
    what: 'a number with its unit',
    file: moe({ equipmentValue: '2500万元' }),
    path: 'moe.equipmentValue',
    says: ['文字“2500万元”'],
  },
  {
    what: 'a fraction as text',
    file: moe({ equipmentValue: '1/3' }),
    path: 'moe.equipmentValue',
    says: ['文字“1/3”'],
  },
  {
    what: 'true for a number',
    file: moe({ equipmentValue: true }),
    path: 'moe.equipmentValue',
    says: ['true'],
  },
  {
    what: 'an object for a number',
    file: moe({ equipmentValue: { value: 1 } }),
    path: 'moe.equipmentValue',
    says: ['对象'],
  },
  {
    what: 'a list for a number',
    file: moe({ equipmentValue: [2500] }),
    path: 'moe.equipmentValue',
    says: ['列表（1 项）'],
  },
  {
    what: 'more digits than any figure has',
    file: moe({ equipmentValue: '9'.repeat(31) }),
    path: 'moe.equipmentValue',
    says: ['位数太多', '30'],
  },
  {
    what: 'a million digits',
    file: moe({ equipmentValue: '9'.repeat(1_000_000) }),
    path: 'moe.equipmentValue',
    says: ['位数太多'],
  },
  {
    what: 'a number past all reason',
    file: moe({ equipmentValue: 1e308 }),
    path: 'moe.equipmentValue',
    says: ['仪器设备总值', '大得不合情理', '1 万亿', '1e+308'],
  },
  {
    what: 'one 万元 more than the most',
    file: moe({ equipmentValue: 1_000_000_000_001 }),
    path: 'moe.equipmentValue',
    says: ['大得不合情理', '1000000000001'],
  },
  {
    what: 'the same as text, by a hair',
    file: moe({ equipmentValue: '1000000000000.0000000000001' }),
    path: 'moe.equipmentValue',
    says: ['大得不合情理', '1000000000000.0000'],
  },
  {
    what: 'more people than there are',
    file: moe({ domesticResearchers: 1e12 }),
    path: 'moe.domesticResearchers',
    says: ['国内研究人员', '大得不合情理', '10 亿'],
  },
  {
    what: 'a number smaller than any amount',
    file: moe({ equipmentValue: 1e-320 }),
    path: 'moe.equipmentValue',
    says: ['仪器设备总值', '小数位数太多', '最多 20 位', '1e-320'],
  },
  {
    what: 'more decimals than any figure has',
    file: moe({ equipmentValue: '0.100000000000000000001' }),
    path: 'moe.equipmentValue',
    says: ['小数位数太多', '最多 20 位'],
  },
  {
    what: 'a decimal of three hundred digits',
    file: moe({ equipmentValue: `0.${'0'.repeat(300)}1` }),
    path: 'moe.equipmentValue',
    says: ['位数太多'],
  },
  {
    what: 'a long word',
    file: moe({ equipmentValue: '字'.repeat(10_000) }),
    path: 'moe.equipmentValue',
    says: ['字…”'],
  },
  {
    what: 'a fraction of a person',
    file: moe({ domesticResearchers: 50.5 }),
    path: 'moe.domesticResearchers',
    says: ['国内研究人员', '整数', '50.5'],
  },
  {
    what: 'a fraction of a project',
    file: moe({ projectsLastThreeYears: '2.5' }),
    path: 'moe.projectsLastThreeYears',
    says: ['整数', '2.5'],
  },
  {
    what: 'more 外籍 than researchers',
    file: moe({ domesticResearchers: 50, foreignResearchers: 60 }),
    path: 'moe.foreignResearchers',
    says: ['其中外籍研究人员', '60 人', '国内研究人员', '50 人'],
  },
  {
    what: 'more 外籍 than members',
    file: moe({ committeeMembers: 15, committeeForeignMembers: '16' }),
    path: 'moe.committeeForeignMembers',
    says: ['16 人', '15 人'],
  },
  {
    what: 'more joint papers than papers',
    file: moe({
      papers: [
        { total: 9, joint: 1 },
        { total: 2, joint: 3 },
      ],
    }),
    path: 'moe.papers.1.joint',
    says: ['第 2 年', '3 篇', '2 篇'],
  },
  {
    what: 'a bad year',
    file: moe({ annualFunding: [1000, 'x', null] }),
    path: 'moe.annualFunding.1',
    says: ['专项资金投入', '第 2 年', '文字“x”'],
  },
  {
    what: 'a bad semester',
    file: moe({ bilingualCourses: [2.5] }),
    path: 'moe.bilingualCourses.0',
    says: ['第 1 学期', '整数'],
  },
  {
    what: 'a number for a list',
    file: moe({ annualFunding: 1000 }),
    path: 'moe.annualFunding',
    says: ['列表', '每年一项', '数字 1000'],
  },
  {
    what: 'a list of a million years',
    file: moe({ annualFunding: Array(1_000_000).fill(1) }),
    path: 'moe.annualFunding',
    says: ['最多 100 项', '1000000'],
  },
  {
    what: 'a number for a year of papers',
    file: moe({ papers: [5] }),
    path: 'moe.papers.0',
    says: ['第 1 年', '对象'],
  },
  {
    what: 'another class',
    file: moe({ labClass: 'D' }),
    path: 'moe.labClass',
    says: ['“A”、“B”、“C”', '文字“D”'],
  },
  {
    what: 'a small letter for a class',
    file: moe({ labClass: 'a' }),
    path: 'moe.labClass',
    says: ['“A”、“B”、“C”'],
  },
  {
    what: 'yes for an agreement',
    file: moe({ agreements: { institutional: 'yes' } }),
    path: 'moe.agreements.institutional',
    says: ['true（是）', '文字“yes”'],
  },
  {
    what: '1 for a judgement',
    file: moe({ judgements: { 'culture/judgement': { acceptance: 1 } } }),
    path: 'moe.judgements.culture/judgement.acceptance',
    says: ['人文交流与创新文化', '验收', '数字 1'],
  },
  {
    what: 'a judgement without its stages',
    file: moe({ judgements: { 'culture/judgement': true } }),
    path: 'moe.judgements.culture/judgement',
    says: ['对象', 'true'],
  },
  {
    what: 'a judgement of no criterion',
    file: moe({ judgements: { 'equipment/value': {} } }),
    path: 'moe.judgements.equipment/value',
    says: ['没有“equipment/value”'],
  },
  {
    what: 'a third stage',
    file: moe({ judgements: { 'culture/judgement': { renewal: true } } }),
    path: 'moe.judgements.culture/judgement.renewal',
    says: ['establishment、acceptance'],
  },
  {
    what: 'a note on no criterion',
    file: moe({ notes: { nothing: '…' } }),
    path: 'moe.notes.nothing',
    says: ['没有“nothing”'],
  },
  {
    what: 'a note too long',
    file: moe({ notes: { 'equipment/value': '字'.repeat(2001) } }),
    path: 'moe.notes.equipment/value',
    says: ['最多 2000 字', '2001'],
  },
  {
    what: 'a number for a note',
    file: moe({ notes: { 'equipment/value': 5 } }),
    path: 'moe.notes.equipment/value',
    says: ['应为文字'],
  },
  {
    what: 'an unknown figure',
    file: moe({ equipmentvalue: 2500 }),
    path: 'moe.equipmentvalue',
    says: ['没有“equipmentvalue”', '拼写'],
  },
  { what: 'a list for the figures', file: moe([]), path: 'moe', says: ['对象', '列表'] },
  { what: 'a text for the figures', file: moe('2500'), path: 'moe', says: ['对象', '文字“2500”'] },
  {
    what: 'an unknown section',
    file: { format: 'joint-lab-figures/1', mow: {} },
    path: 'mow',
    says: ['没有“mow”', 'moe'],
  },
  {
    what: 'another format',
    file: { format: 'joint-lab-figures/2' },
    path: 'format',
    says: ['joint-lab-figures/1', 'joint-lab-figures/2'],
  },
  { what: 'a number for the format', file: { format: 1 }, path: 'format', says: ['joint-lab-figures/1'] },
  { what: 'a number for the name', file: { name: 5 }, path: 'name', says: ['联合实验室名称', '应为文字'] },
  { what: 'a name without end', file: { name: '长'.repeat(201) }, path: 'name', says: ['最多 200 字'] },
  {
    what: '__proto__ beside the sections',
    file: JSON.parse('{"__proto__":{"polluted":true}}'),
    path: '__proto__',
    says: ['没有“__proto__”'],
  },
  {
    what: '__proto__ among the figures',
    file: JSON.parse('{"moe":{"__proto__":{"equipmentValue":9999}}}'),
    path: 'moe.__proto__',
    says: ['没有“__proto__”'],
  },
  {
    what: '__proto__ among the judgements',
    file: JSON.parse('{"moe":{"judgements":{"__proto__":{}}}}'),
    path: 'moe.judgements.__proto__',
    says: ['没有'],
  },
  {
    what: '__proto__ in a section kept as it is',
    file: JSON.parse('{"application2022":{"a":[{"__proto__":{}}]}}'),
    path: 'application2022',
    says: ['__proto__'],
  },
  {
    what: 'constructor among the figures',
    file: JSON.parse('{"moe":{"constructor":{"prototype":{}}}}'),
    path: 'moe.constructor',
    says: ['没有“constructor”'],
  },
  { what: 'a list for Zhejiang', file: { zhejiang: [] }, path: 'zhejiang', says: ['对象'] },
  {
    what: 'a function in a section kept as it is',
    file: { application2022: { a: () => 1 } },
    path: 'application2022',
    says: ['JSON'],
  },
  {
    what: '30 February',
    file: { zhejiang: { recognisedOn: '2026-02-30' } },
    path: 'zhejiang.recognisedOn',
    says: ['认定日期（发文日）', '存在的日期', '2026-02-30'],
  },
  {
    what: 'a year of two digits',
    file: { zhejiang: { changes: [{ changedOn: '26-01-31' }] } },
    path: 'zhejiang.changes.0.changedOn',
    says: ['第 1 项', '变更发生日', '存在的日期', '26-01-31'],
  },
  {
    what: 'a year half typed',
    file: { dates: { establishedOn: '0026-01-31' } },
    path: 'dates.establishedOn',
    says: ['立项日期', '1900 至 2999'],
  },
  {
    what: 'a result that the draft does not have',
    file: { zhejiang: { evaluations: [null, { result: 'good' }] } },
    path: 'zhejiang.evaluations.1.result',
    says: ['第 2 次', '评价结果', '“excellent”'],
  },
  {
    what: 'a ground twice',
    file: { zhejiang: { grounds: ['20-3', '20-3'] } },
    path: 'zhejiang.grounds.1',
    says: ['重复'],
  },
  {
    what: 'yes as a word',
    file: { zhejiang: { eligibility: { entity: { branches: '否' } } } },
    path: 'zhejiang.eligibility.entity.branches',
    says: ['设有分中心或基地', 'true（是）'],
  },
  {
    what: 'a name of endless length',
    file: { zhejiang: { name: { countryZh: '新'.repeat(10_000) } } },
    path: 'zhejiang.name.countryZh',
    says: ['合作国家（中文）', '最多 200 字', '10000'],
  },
  {
    what: 'one party to a cooperation',
    file: { dates: { evaluation: { parties: 1 } } },
    path: 'dates.evaluation.parties',
    says: ['共建方数', '不能小于 2'],
  },
  {
    what: 'a depth without end',
    file: { application2022: nested(9) },
    path: 'application2022',
    says: ['嵌套太深'],
  },
  {
    what: 'a section of endless length',
    file: { application2022: { a: Array(5001).fill(1) } },
    path: 'application2022',
    says: ['内容太多'],
  },
  { what: 'a date', file: new Date(0), path: '', says: ['对象'] },
  { what: 'nothing', file: null, path: '', says: ['空'] },
  { what: 'a text', file: '{"moe":{}}', path: '', says: ['文字'] },
  { what: 'a list', file: [{ moe: {} }], path: '', says: ['列表（1 项）'] },
]

function nested(depth: number): unknown {
  return depth === 0 ? {} : { a: nested(depth - 1) }
}
