/** The same lab's application of 2022, half filled in: one text too long in characters, one cell blank, some still open. */
export const EXAMPLE_APPLICATION = {
  recommender: { kind: 'central-university', university: 'own', count: 1 },
  platformHasNationalBase: false,
  substantiveYears: '2.5',
  field: '碳达峰碳中和',
  judgements: {
    aim: true,
    'platform-level': true,
    'platform-feature': true,
    effect: true,
    'read-first': true,
    'host-list': true,
    'independent-support': false,
  },
  cover: {
    contact: '李某',
    phone: '010-00000000',
    email: 'lab@example.edu.cn',
    hostSeal: '示例大学',
    supervisorSeal: '示例部',
  },
  labName: '示例联合实验室',
  labType: 'platform',
  chinese: { name: '示例大学', platforms: ['示例材料教育部重点实验室', '无'] },
  foreign: { name: 'Example University', platforms: ['Example Centre for Advanced Materials', '无'] },
  agreement: {
    name: '共建联合实验室协议',
    signedOn: '2020-05',
    content: '共建实验室，联合培养研究生，互派研究人员。',
  },
  director: {
    chinese: { name: '王某', birth: '1968-04', phone: '010-00000001', email: 'wang@example.edu.cn' },
    foreign: { name: 'A. Example', birth: '1965-11', phone: '无', email: ' ' },
  },
  resources: { area: 5200 },
  projects: { count: 4 },
  committee: { members: 15 },
  text: {
    significance:
      '面向碳达峰碳中和的材料需求，双方共建开放的研究平台，围绕储能、催化与分离开展原创性研究，三年内形成稳定的联合团队，培养兼通两种学术传统的青年人才。',
    incubation:
      'The partners have run a joint programme on energy storage materials since 2020, with shared laboratories, joint supervision of doctoral students, annual workshops and a common open fund. '
        .repeat(5)
        .trim(),
  },
  'form-s-1-1': '储能与分离材料是实现双碳目标的共性需求，国内外对长寿命体系的机理认识不足。',
  'form-s-1-4': '建成开放的联合平台，形成可持续的双向人员流动。',
  'form-s-3-1': '专用场地 5,200 ㎡；专项资金逐年投入。',
  'form-s-8-1': true,
  'form-s-8-3': true,
  'form-s-8-5': false,
  notes: { aim: '见 1.1 和 1.4', 'form-s-8-1': '中英文本各一份，已扫描。' },
} as const
