/** Texts with their 字 and code points, counted by hand as Word counts 字数. */
export const WORD_CASES: readonly { text: string; words: number; characters: number; why: string }[] = [
  { text: '', words: 0, characters: 0, why: 'nothing' },
  { text: '联合实验室', words: 5, characters: 5, why: 'each Han character is one' },
  { text: '联合 实验室\n', words: 5, characters: 7, why: 'blanks and line breaks are none' },
  { text: '中国abc 12', words: 4, characters: 8, why: 'a run of others is one, between Han and blanks' },
  { text: '12月3.5%以上', words: 5, characters: 9, why: '12 · 月 · 3.5% · 以 · 上' },
  { text: 'Joint Laboratory on AI-2030', words: 4, characters: 27, why: 'four words between blanks' },
  { text: '、。《》「」【】〔〕，；：？！（）', words: 17, characters: 17, why: 'full-width marks' },
  { text: 'Ａ５～￥', words: 4, characters: 4, why: 'full-width forms, each one' },
  { text: 'ＡＢＣ', words: 3, characters: 3, why: 'full-width letters are no run' },
  { text: '“好”——‘是’……', words: 10, characters: 10, why: '“ ” ‘ ’ — … are full-width' },
  { text: 'don’t', words: 1, characters: 5, why: '’ between two Latin letters is of the word' },
  { text: 'l’École d’été', words: 2, characters: 13, why: 'letters with accents are Latin letters' },
  { text: 'labs’ 5’6', words: 5, characters: 9, why: 'labs · ’ · 5 · ’ · 6' },
  { text: '中’文', words: 3, characters: 3, why: '’ between Han' },
  { text: 'a“b', words: 3, characters: 3, why: 'only ’ can be of a word' },
  { text: 'Ａ’Ｂ', words: 3, characters: 3, why: 'full-width letters are forms, not letters' },
  { text: '中　文', words: 2, characters: 3, why: 'the ideographic blank is none' },
  { text: 'a\tb\r\nc\u00A0d\u2003e\u2028f', words: 6, characters: 12, why: 'every blank parts' },
  { text: '々〇〆', words: 3, characters: 3, why: 'marks written as Han' },
  { text: '𠮷𪚥𰻝', words: 3, characters: 3, why: 'Han of other planes, one each' },
  { text: '豈凜', words: 2, characters: 2, why: 'compatibility Han' },
  { text: 'がんばれ カタカナー', words: 9, characters: 10, why: 'kana and their long mark' },
  { text: 'か\u3099', words: 1, characters: 2, why: 'kana with its mark apart' },
  { text: 'ｶﾅ', words: 2, characters: 2, why: 'half-width kana are kana' },
  { text: '한국', words: 2, characters: 2, why: 'Hangul syllables' },
  { text: '한국'.normalize('NFD'), words: 2, characters: 6, why: 'Hangul syllables in parts' },
  { text: 'e\u0301te\u0301', words: 1, characters: 5, why: 'marks on western letters are of the run' },
  { text: '葛\u{E0100}飾', words: 2, characters: 3, why: 'a variation selector is not seen' },
  { text: '中\u200B文a\u200Db', words: 3, characters: 6, why: 'zero-width characters part nothing' },
  { text: '\uFEFF\u200B', words: 0, characters: 2, why: 'nothing that can be seen' },
  { text: '中😀👍文', words: 3, characters: 4, why: 'emoji are other characters: one run' },
  { text: '5000㎡', words: 2, characters: 5, why: '㎡ is a full-width form' },
  { text: 'A·B ±5 ≥3', words: 3, characters: 9, why: 'marks of uncertain width are of the run' },
  { text: '让·保罗', words: 4, characters: 4, why: '· between Han is a run of its own' },
  { text: '2023–2025', words: 1, characters: 9, why: 'the short dash is no —' },
  { text: '\uD800', words: 1, characters: 1, why: 'half a pair is a character that is not Han' },
  { text: '中\uDC00文', words: 3, characters: 3, why: 'half a pair between Han' },
  { text: '无', words: 1, characters: 1, why: 'the answer of an empty cell' },
]

export const LIMIT_CASES: readonly { what: string; text: string; limit: number; status: string }[] = [
  { what: 'nothing', text: '', limit: 500, status: 'empty' },
  { what: 'only blanks', text: ' \u3000\n', limit: 500, status: 'empty' },
  // 限500字内: exactly the limit is within (form-words-within).
  { what: 'exactly the limit', text: '字'.repeat(500), limit: 500, status: 'met' },
  { what: 'one more', text: '字'.repeat(501), limit: 500, status: 'unmet' },
  // Characters beyond the limit, 字 within (form-words-online).
  { what: 'a long English word', text: 'a'.repeat(501), limit: 500, status: 'near' },
  { what: 'as many characters as the limit', text: 'a'.repeat(500), limit: 500, status: 'met' },
  { what: 'blanks between', text: '字 '.repeat(300), limit: 500, status: 'near' },
  { what: 'an answer', text: '无', limit: 500, status: 'met' },
]

/** An application in which every cell is filled and every answer is yes. */
export const COMPLETE = {
  cover: {
    labName: '示例联合实验室',
    contact: '张三',
    phone: '010-00000000',
    email: 'lab@example.edu.cn',
    hostSeal: '示例大学',
    supervisorSeal: '示例部',
  },
  labName: '示例联合实验室',
  labType: 'platform',
  chinese: { name: '示例大学', platforms: ['示例国家重点实验室', '无'] },
  foreign: { name: 'Example University', platforms: ['Example National Laboratory', '无'] },
  agreement: { name: '联合实验室协议', signedOn: '2021-03', content: '共建' },
  director: {
    chinese: { name: '张三', birth: '1970-01', phone: '010', email: 'a@example.edu.cn' },
    foreign: { name: 'A. Example', birth: '1968-12-31', phone: '0044', email: 'b@example.edu' },
  },
  resources: { area: 5200, equipment: '2600.5', funding: 1000 },
  projects: { count: 4, funding: 0 },
  team: { domesticFixed: 50, foreignFullTime: '6（12%）' },
  impact: { jointShare: '15%', conferences: 3, keynotes: 5 },
  committee: { members: 15, foreign: '5（33.3%）' },
  text: { significance: '意义', incubation: '过程', plan: '无' },
  recommender: { kind: 'central-university', university: 'own', count: 1 },
  platformHasNationalBase: false,
  substantiveYears: 2,
  field: '人工智能与集成电路',
  judgements: { aim: true, effect: true },
  'form-s-7-1': true,
  'form-s-8-1': true,
  'form-s-8-2': '章程',
  'form-s-8-3': true,
  'form-s-8-4': true,
  'form-s-8-5': true,
  'form-s-8-6': '无',
} as const

/** What one rule says of an application, with the clause. */
export const RULE_CASES: readonly { clause: string; input: object; rule: string; status: string }[] = [
  // 二、“各省级教育行政部门可推荐1项地方高校联合实验室建设项目”
  ...(
    [
      [{ kind: 'provincial', university: 'local', count: 1 }, 'met'],
      [{ kind: 'provincial', university: 'local', count: 2 }, 'unmet'],
      [{ kind: 'provincial', university: 'local', count: 0 }, 'met'],
      [{ kind: 'provincial', university: 'central', count: 1 }, 'unmet'],
      [{ kind: 'provincial', university: 'own', count: 1 }, 'unmet'],
      [{ kind: 'provincial', university: 'local' }, 'unknown'],
      [{ kind: 'provincial', count: 1 }, 'unknown'],
      [{ kind: 'provincial', count: 2 }, 'unmet'],
      [{ kind: 'central-university', university: 'own', count: 1 }, 'not-applicable'],
      [{ kind: 'xpcc' }, 'not-applicable'],
      [{}, 'unknown'],
    ] as const
  ).map(([recommender, status]) => ({
    clause: '二、',
    input: { recommender },
    rule: 'who-provincial',
    status,
  })),
  // 二、“中央部门所属高校和部省合建高校可直接推荐1项本校联合实验室建设项目”
  ...(
    [
      [{ kind: 'central-university', university: 'own', count: 1 }, 'met'],
      [{ kind: 'central-university', university: 'own', count: 2 }, 'unmet'],
      [{ kind: 'co-built-university', university: 'own', count: '1' }, 'met'],
      [{ kind: 'co-built-university', university: 'own', count: 3 }, 'unmet'],
      [{ kind: 'central-university', university: 'local', count: 1 }, 'unmet'],
      [{ kind: 'co-built-university', university: 'central', count: 1 }, 'unmet'],
      [{ kind: 'central-university', university: 'central', count: 1 }, 'unknown'],
      [{ kind: 'central-university', university: 'own' }, 'unknown'],
      [{ kind: 'provincial', university: 'local', count: 1 }, 'not-applicable'],
      [{ kind: 'ministry-department' }, 'not-applicable'],
    ] as const
  ).map(([recommender, status]) => ({
    clause: '二、',
    input: { recommender },
    rule: 'who-central',
    status,
  })),
  // Among the addressees, not in 二、
  ...(
    [
      ['xpcc', 'unknown'],
      ['ministry-department', 'unknown'],
      ['provincial', 'not-applicable'],
      ['co-built-university', 'not-applicable'],
    ] as const
  ).map(([kind, status]) => ({
    clause: '二、',
    input: { recommender: { kind } },
    rule: 'who-xpcc',
    status,
  })),
  // 一、2. “已依托建有国家国际科技合作基地的平台，不再支持建设联合实验室。”
  ...(
    [
      ['platform', true, 'unmet'],
      ['platform', false, 'met'],
      ['platform', null, 'unknown'],
      ['overseas-team', true, 'unknown'],
      ['overseas-team', false, 'unknown'],
      [null, true, 'unknown'],
    ] as const
  ).map(([labType, platformHasNationalBase, status]) => ({
    clause: '一、2.',
    input: { labType, platformHasNationalBase },
    rule: 'exclude-base',
    status,
  })),
  // 一、2. the two modes, each judged by the applicant
  ...(['platform-level', 'platform-feature', 'team'] as const).flatMap((rule) => {
    const [own, other] = rule === 'team' ? ['overseas-team', 'platform'] : ['platform', 'overseas-team']
    return [
      { clause: '一、2.', input: { labType: own, judgements: { [rule]: true } }, rule, status: 'met' },
      { clause: '一、2.', input: { labType: own, judgements: { [rule]: false } }, rule, status: 'unmet' },
      { clause: '一、2.', input: { labType: own }, rule, status: 'unknown' },
      { clause: '一、2.', input: { labType: other }, rule, status: 'not-applicable' },
      { clause: '一、2.', input: { judgements: { [rule]: true } }, rule, status: 'unknown' },
    ]
  }),
  // 一、3. “实质运行两年以上”: 以上 includes
  ...(
    [
      [2, 'met'],
      ['2.0', 'met'],
      [3.5, 'met'],
      ['1.99', 'unmet'],
      [0, 'unmet'],
      [null, 'unknown'],
      [-1, 'unknown'],
    ] as const
  ).map(([substantiveYears, status]) => ({
    clause: '一、3.',
    input: { substantiveYears },
    rule: 'two-years',
    status,
  })),
  // 一、3. 教技〔2014〕3号 is not held
  { clause: '一、3.', input: {}, rule: 'rules-3', status: 'unknown' },
  // 一、4. “重点支持集成电路、人工智能、生物育种、生命健康、碳达峰碳中和等领域方向”
  ...(
    [
      ['集成电路', 'priority'],
      ['面向医疗的人工智能方法', 'priority'],
      ['生物育种', 'priority'],
      ['生命健康', 'priority'],
      ['碳达峰碳中和', 'priority'],
      ['碳达峰、碳中和', 'priority'],
      ['生物 育种', 'priority'],
      ['量子信息', 'not-listed'],
      ['碳中和', 'not-listed'],
      [' ', 'unknown'],
      [null, 'unknown'],
    ] as const
  ).map(([field, status]) => ({ clause: '一、4.', input: { field }, rule: 'field', status })),
  // 一、2. “鼓励高校…进行独立配套” is no demand
  {
    clause: '一、2.',
    input: { judgements: { 'independent-support': true } },
    rule: 'independent-support',
    status: 'met',
  },
  {
    clause: '一、2.',
    input: { judgements: { 'independent-support': false } },
    rule: 'independent-support',
    status: 'not-applicable',
  },
  // 三、 the days have passed
  { clause: '三、', input: {}, rule: 'online', status: 'not-applicable' },
  { clause: '三、', input: {}, rule: 'paper', status: 'not-applicable' },
  // 申报书七
  {
    clause: '七、1.',
    input: { recommender: { university: 'central' }, 'form-s-7-1': true },
    rule: 'opinion-central',
    status: 'met',
  },
  {
    clause: '七、1.',
    input: { recommender: { university: 'central' }, 'form-s-7-1': false },
    rule: 'opinion-central',
    status: 'unmet',
  },
  {
    clause: '七、1.',
    input: { recommender: { university: 'local' }, 'form-s-7-1': true },
    rule: 'opinion-central',
    status: 'not-applicable',
  },
  {
    clause: '七、2.',
    input: { recommender: { university: 'local' }, 'form-s-7-2': '已签章' },
    rule: 'opinion-local',
    status: 'met',
  },
  {
    clause: '七、',
    input: { recommender: { university: 'co-built' } },
    rule: 'opinion-cobuilt',
    status: 'unknown',
  },
  {
    clause: '七、',
    input: { recommender: { university: 'co-built' }, 'form-s-7-1': true },
    rule: 'opinion-central',
    status: 'unknown',
  },
  {
    clause: '七、',
    input: { recommender: { university: 'central' } },
    rule: 'opinion-cobuilt',
    status: 'not-applicable',
  },
  // 申报书八
  { clause: '八、', input: COMPLETE, rule: 'attachments', status: 'met' },
  { clause: '八、', input: { ...COMPLETE, 'form-s-8-6': false }, rule: 'attachments', status: 'met' },
  { clause: '八、', input: { ...COMPLETE, 'form-s-8-3': '无' }, rule: 'attachments', status: 'unmet' },
  { clause: '八、', input: { ...COMPLETE, 'form-s-8-5': null }, rule: 'attachments', status: 'unknown' },
  // 填表说明三
  { clause: '填表说明三、', input: COMPLETE, rule: 'no-blank', status: 'met' },
  { clause: '填表说明三、', input: { ...COMPLETE, cover: {} }, rule: 'no-blank', status: 'met' },
  { clause: '填表说明三、', input: { ...COMPLETE, labName: ' ' }, rule: 'no-blank', status: 'unmet' },
  { clause: '填表说明三、', input: { ...COMPLETE, projects: {} }, rule: 'no-blank', status: 'unknown' },
  {
    clause: '填表说明三、',
    input: { ...COMPLETE, text: { significance: '字'.repeat(501), incubation: '无', plan: '无' } },
    rule: 'no-blank',
    status: 'met',
  },
]

/** What one cell says. */
export const FIELD_CASES: readonly {
  input: object
  path: string
  status: string
  missing?: readonly string[]
}[] = [
  { input: { labName: '无' }, path: 'labName', status: 'met' },
  { input: { labName: ' 无 ' }, path: 'labName', status: 'met' },
  { input: { labName: '　\t' }, path: 'labName', status: 'unmet', missing: ['labName'] },
  { input: {}, path: 'labName', status: 'unknown', missing: ['labName'] },
  { input: { labName: null }, path: 'labName', status: 'unknown', missing: ['labName'] },
  { input: { projects: { count: 0 } }, path: 'projects.count', status: 'met' },
  { input: { projects: { count: '0' } }, path: 'projects.count', status: 'met' },
  { input: { projects: { count: '无' } }, path: 'projects.count', status: 'met' },
  { input: { projects: { count: 1.5 } }, path: 'projects.count', status: 'unknown' },
  { input: { resources: { area: -1 } }, path: 'resources.area', status: 'unknown' },
  { input: { resources: { area: '5200.5' } }, path: 'resources.area', status: 'met' },
  { input: { chinese: { platforms: ['甲', '乙'] } }, path: 'chinese.platforms', status: 'met' },
  { input: { chinese: { platforms: ['甲', '无', '丙'] } }, path: 'chinese.platforms', status: 'met' },
  {
    input: { chinese: { platforms: ['甲'] } },
    path: 'chinese.platforms',
    status: 'unmet',
    missing: ['chinese.platforms.1'],
  },
  {
    input: { chinese: { platforms: ['', '乙', ' '] } },
    path: 'chinese.platforms',
    status: 'unmet',
    missing: ['chinese.platforms.0', 'chinese.platforms.2'],
  },
  {
    input: { foreign: { platforms: [] } },
    path: 'foreign.platforms',
    status: 'unmet',
    missing: ['foreign.platforms.0', 'foreign.platforms.1'],
  },
  {
    input: { foreign: { platforms: [null, null] } },
    path: 'foreign.platforms',
    status: 'unknown',
    missing: ['foreign.platforms.0', 'foreign.platforms.1'],
  },
  { input: { foreign: { platforms: '甲' } }, path: 'foreign.platforms', status: 'unknown' },
  { input: { agreement: { signedOn: '2021-03' } }, path: 'agreement.signedOn', status: 'met' },
  { input: { agreement: { signedOn: '2021-03-31' } }, path: 'agreement.signedOn', status: 'met' },
  { input: { agreement: { signedOn: '2021-02-30' } }, path: 'agreement.signedOn', status: 'unknown' },
  { input: { agreement: { signedOn: '0021-03' } }, path: 'agreement.signedOn', status: 'unknown' },
  { input: { agreement: { signedOn: '21-03' } }, path: 'agreement.signedOn', status: 'unknown' },
  { input: { agreement: { signedOn: '2021-13' } }, path: 'agreement.signedOn', status: 'unknown' },
  { input: { labType: 'overseas-team' }, path: 'labType', status: 'met' },
  { input: { labType: ['platform', 'overseas-team'] }, path: 'labType', status: 'unknown' },
  { input: { labName: '甲' }, path: 'cover.labName', status: 'met' },
  { input: { labName: '甲 乙', cover: { labName: '甲乙' } }, path: 'cover.labName', status: 'met' },
  { input: { labName: '甲', cover: { labName: '乙' } }, path: 'cover.labName', status: 'unknown' },
  {
    input: { cover: { contact: '' } },
    path: 'cover.contact',
    status: 'unmet',
    missing: ['cover.contact'],
  },
  // (限500字内), (限800字内)
  { input: { text: { significance: '字'.repeat(500) } }, path: 'text.significance', status: 'met' },
  { input: { text: { significance: '字'.repeat(501) } }, path: 'text.significance', status: 'unmet' },
  { input: { text: { significance: 'a'.repeat(501) } }, path: 'text.significance', status: 'near' },
  { input: { text: { incubation: '字'.repeat(800) } }, path: 'text.incubation', status: 'met' },
  { input: { text: { incubation: '字'.repeat(801) } }, path: 'text.incubation', status: 'unmet' },
  { input: { text: { plan: '字'.repeat(800) } }, path: 'text.plan', status: 'met' },
  { input: { text: { plan: '字'.repeat(801) } }, path: 'text.plan', status: 'unmet' },
  { input: { text: { plan: '\n' } }, path: 'text.plan', status: 'unmet', missing: ['text.plan'] },
]
