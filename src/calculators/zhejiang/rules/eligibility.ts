import type { Rule } from '../rule.ts'

/** What one answer of an item must be: a flag of one value, or a number of leading units (0 is unmet, the limit met, more is explained). */
export type Part = {
  readonly path: string
  /** What it is about, as the text says it, where several answers stand in one sentence. */
  readonly name?: string
} & ({ readonly wants: boolean; readonly otherwise: 'unmet' | 'explain' } | { readonly upTo: 'leads' })

/** One sentence of a condition, with the answers that it asks and the papers that can show it. */
export interface ItemRule extends Rule {
  readonly label: string
  readonly parts: readonly Part[]
  /** Paths of answers that are asked beside them and judged by nobody: what kind of unit it is, and where. */
  readonly beside?: readonly string[]
  /** Further words of the same clause that the item rests on. */
  readonly alsoQuotes?: readonly string[]
  /** `words` where the partner is 中国香港, 中国澳门 or 中国台湾地区 (a reading). */
  readonly regionWords?: string
  /** Our suggestion: the draft lists no papers. */
  readonly evidence: string
}

export type ConditionId = 'art-7-1' | 'art-7-2' | 'art-7-3' | 'art-7-4' | 'art-11' | 'art-12'

export interface ConditionRule {
  readonly id: ConditionId
  readonly label: string
  readonly items: readonly ItemRule[]
}

/** Said wherever evidence is shown. */
export const EVIDENCE_NOTE = '原文没有列明证明材料。下面是建议备查的材料，以申报当年的工作通知为准。'

const yes = (path: string, name?: string) =>
  ({ path, ...(name === undefined ? {} : { name }), wants: true, otherwise: 'unmet' }) as const

/** 建设条件 (第七条) and what 第十一、十二条 ask of the laboratory and its director. */
export const ELIGIBILITY_RULES: readonly ConditionRule[] = [
  {
    id: 'art-7-1',
    label: '第七条（一）中方依托单位',
    items: [
      {
        id: '7-1-registered',
        label: '在浙江省内注册',
        effect: 'hard',
        words: '中方依托单位在浙江省内注册。',
        fragment: 'art-7-1',
        quote: '中方依托单位应为浙江省内注册、具有独立法人资格的高校、科研机构、企业等创新主体',
        parts: [yes('chinese.registeredInZhejiang')],
        evidence: '法人登记证书或营业执照所载的住所',
      },
      {
        id: '7-1-legal',
        label: '独立法人资格',
        effect: 'hard',
        words: '中方依托单位具有独立法人资格。',
        fragment: 'art-7-1',
        quote: '具有独立法人资格',
        parts: [yes('chinese.legalPerson')],
        beside: ['chinese.kind'],
        evidence: '法人登记证书或营业执照',
      },
      {
        id: '7-1-strength',
        label: '科研实力和国际合作基础',
        effect: 'judged',
        words: '中方依托单位有较强的科研实力和开展国际合作的基础。',
        fragment: 'art-7-1',
        quote: '具备较强的科研实力和开展国际合作的基础',
        readings: ['zj-judged'],
        parts: [yes('chinese.strength')],
        evidence: '科研平台、承担的项目、已有国际合作的清单',
      },
      {
        id: '7-1-conditions',
        label: '条件保障',
        effect: 'judged',
        words: '科研团队、场地、设施、经费四项都有必要的保障。',
        fragment: 'art-7-1',
        quote: '配备必要的科研团队、场地、设施、经费等条件保障',
        readings: ['zj-judged'],
        parts: [
          yes('chinese.conditions.team', '科研团队'),
          yes('chinese.conditions.site', '场地'),
          yes('chinese.conditions.facilities', '设施'),
          yes('chinese.conditions.funds', '经费'),
        ],
        evidence: '人员名单、场地和设备清单、经费安排的文件',
      },
    ],
  },
  {
    id: 'art-7-2',
    label: '第七条（二）外方依托单位',
    items: [
      {
        id: '7-2-legal',
        label: '独立法人资格',
        effect: 'hard',
        words: '外方依托单位具有独立法人资格。',
        fragment: 'art-7-2',
        quote: '外方依托单位应为具有独立法人资格的高校、科研机构、企业等创新主体',
        parts: [yes('foreign.legalPerson')],
        beside: ['foreign.kind', 'foreign.region'],
        evidence: '外方的注册或登记文件',
      },
      {
        id: '7-2-strength',
        label: '科研实力和特色优势',
        effect: 'judged',
        words: '外方依托单位在所在国范围内有较强的科研实力和特色优势。',
        regionWords: '依托单位在所在地区范围内有较强的科研实力和特色优势（参照执行）。',
        fragment: 'art-7-2',
        quote: '在所在国范围内具备较强的科研实力和特色优势',
        readings: ['zj-judged', 'zj-hmt-conditions'],
        parts: [yes('foreign.strength')],
        evidence: '外方单位和团队的介绍、代表性成果',
      },
      {
        id: '7-2-provides',
        label: '条件保障',
        effect: 'judged',
        words: '外方依托单位能提供必要的科研团队、场地、设施、经费。',
        fragment: 'art-7-2',
        quote: '能为联合实验室提供必要的科研团队、场地、设施、经费等条件保障',
        readings: ['zj-judged'],
        parts: [yes('foreign.provides')],
        evidence: '外方关于团队、场地、设施、经费的承诺',
      },
      {
        id: '7-2-foundation',
        label: '国际合作的基础和能力',
        effect: 'judged',
        words: '外方依托单位有开展国际合作的基础和能力。',
        fragment: 'art-7-2',
        quote: '具备开展国际合作的基础和能力',
        readings: ['zj-judged'],
        parts: [yes('foreign.foundation')],
        evidence: '外方已有的国际合作',
      },
    ],
  },
  {
    id: 'art-7-3',
    label: '第七条（三）合作基础和合作文件',
    items: [
      {
        id: '7-3-leads',
        label: '一个中方、一个外方牵头',
        effect: 'soft',
        words: '原则上一个中方法人单位、一个外方法人单位牵头；超过一个须说明。',
        fragment: 'art-7-3',
        quote: '原则上依托一个中方法人单位和一个外方法人单位牵头建设。',
        readings: ['zj-several-partners'],
        parts: [
          { path: 'leads.chinese', name: '中方法人单位', upTo: 'leads' },
          { path: 'leads.foreign', name: '外方法人单位', upTo: 'leads' },
        ],
        evidence: '合作文件里写明的牵头单位',
      },
      {
        id: '7-3-stable',
        label: '长期稳定的合作基础',
        effect: 'judged',
        words: '双方有长期稳定的合作基础。',
        fragment: 'art-7-3',
        quote: '中外方依托单位应当具备长期稳定的合作基础',
        readings: ['zj-judged'],
        parts: [yes('cooperation.stable')],
        evidence: '历年的合作协议、联合项目、人员往来',
      },
      {
        id: '7-3-results',
        label: '合作成效',
        effect: 'judged',
        words: '双方已有良好的合作成效。',
        fragment: 'art-7-3',
        quote: '已产出良好的合作成效',
        readings: ['zj-judged'],
        parts: [yes('cooperation.results')],
        evidence: '联合发表的论文、专利、获奖、转化',
      },
      {
        id: '7-3-agreed',
        label: '七项达成一致',
        effect: 'hard',
        words: '建设目标、重点任务、责任分工、利益分配、运行机制、保障措施、知识产权归属都已达成一致。',
        fragment: 'art-7-3',
        quote:
          '就联合实验室建设目标、重点任务、责任分工、利益分配、运行机制、保障措施、知识产权归属等达成一致',
        parts: [
          yes('agreed.goals', '建设目标'),
          yes('agreed.tasks', '重点任务'),
          yes('agreed.responsibilities', '责任分工'),
          yes('agreed.benefits', '利益分配'),
          yes('agreed.mechanism', '运行机制'),
          yes('agreed.safeguards', '保障措施'),
          yes('agreed.ip', '知识产权归属'),
        ],
        evidence: '合作文件里对应的条款',
      },
      {
        id: '7-3-signed',
        label: '签署合作文件',
        effect: 'hard',
        words: '共建联合实验室的合作文件已由双方法人依托单位签署。',
        fragment: 'art-7-3',
        quote: '由双方法人依托单位签署共建联合实验室的合作文件',
        parts: [yes('document.signedByBothLegalPersons')],
        evidence: '双方签署的合作文件',
      },
    ],
  },
  {
    id: 'art-7-4',
    label: '第七条（四）领域、制度和科技安全',
    items: [
      {
        id: '7-4-field',
        label: '合作领域和方向',
        effect: 'judged',
        words: '有明确的合作领域和方向。',
        fragment: 'art-7-4',
        quote: '联合实验室应有明确的合作领域和方向',
        readings: ['zj-judged'],
        parts: [yes('field.clear')],
        evidence: '合作文件或建设方案里的领域和方向',
      },
      {
        id: '7-4-rules',
        label: '运行管理制度',
        effect: 'hard',
        words: '知识产权、数据跨境、科研伦理、保密四项制度都已建立。',
        fragment: 'art-7-4',
        quote: '建立规范的知识产权、数据跨境、科研伦理、保密等运行管理制度',
        parts: [
          yes('rules.ip', '知识产权'),
          yes('rules.data', '数据跨境'),
          yes('rules.ethics', '科研伦理'),
          yes('rules.secrecy', '保密'),
        ],
        evidence: '四项制度的文件',
      },
      {
        id: '7-4-security',
        label: '科技安全预警监测和评估应对',
        effect: 'judged',
        words: '有完善的科技安全预警监测和评估应对的机制与能力。',
        fragment: 'art-7-4',
        quote: '具备完善的科技安全预警监测和评估应对机制与能力',
        readings: ['zj-judged'],
        parts: [yes('security.monitoring')],
        evidence: '科技安全的预案、责任人和演练或评估记录',
      },
    ],
  },
  {
    id: 'art-11',
    label: '第十一条 实体化',
    items: [
      {
        id: '11-independent',
        label: '相对独立',
        effect: 'duty',
        words: '人员、经费、资产、管理制度相对独立；这一条纳入遴选评审和绩效评价，不在第七条之内。',
        fragment: 'art-11',
        quote: '在人员、经费、资产、管理制度等方面做到相对独立',
        alsoQuotes: ['实体化程度纳入遴选评审和绩效评价的重要内容'],
        readings: ['zj-judged'],
        parts: [yes('entity.independent')],
        evidence: '人员、经费、资产的单列，以及自己的管理制度',
      },
      {
        id: '11-branches',
        label: '不设分中心或基地',
        effect: 'soft',
        words: '原则上不设分中心或基地；设有的须说明。',
        fragment: 'art-11',
        quote: '原则上不得设立分中心或基地等。',
        parts: [{ path: 'entity.branches', wants: false, otherwise: 'explain' }],
        evidence: '组织架构；设有的，说明原因',
      },
    ],
  },
  {
    id: 'art-12',
    label: '第十二条 主任和管理团队',
    items: [
      {
        id: '12-director',
        label: '主任',
        effect: 'duty',
        words: '主任全职（全时）开展科研工作，有水平、能力和国际科技合作的经验。',
        fragment: 'art-12',
        quote: '要保证全职（全时）开展科研工作',
        alsoQuotes: ['联合实验室主任应具有较高的科研水平、组织管理能力和丰富的国际科技合作经验'],
        readings: ['zj-judged'],
        parts: [
          yes('director.fullTime', '全职（全时）开展科研工作'),
          yes('director.experience', '科研水平、组织管理能力和丰富的国际科技合作经验'),
        ],
        evidence: '聘任文件、全职（全时）的承诺、主任简历',
      },
      {
        id: '12-staff',
        label: '专人管理',
        effect: 'duty',
        words: '有专人从事日常管理。',
        fragment: 'art-12',
        quote: '确保专人从事联合实验室日常管理工作',
        parts: [yes('team.dedicatedStaff')],
        evidence: '管理人员的岗位和分工',
      },
    ],
  },
]
