import type { Field, FiguresOf } from '../figures/index.ts'

const JUDGED = '由填报人判断；还没有判断就留空。'

const KINDS = [
  { value: '高校', label: '高校' },
  { value: '科研机构', label: '科研机构' },
  { value: '企业', label: '企业' },
  { value: '其他创新主体', label: '其他创新主体' },
] as const

/** Where the foreign party is: what lies outside 所在国 is read by 第二十七条. */
const REGIONS = [
  { value: 'foreign-country', label: '外国' },
  { value: 'hong-kong', label: '中国香港' },
  { value: 'macao', label: '中国澳门' },
  { value: 'taiwan', label: '中国台湾地区' },
] as const

/** 建设条件自查: every answer, as `zhejiang.eligibility` of a figures file has it. */
export const ELIGIBILITY_FIELDS = [
  {
    key: 'chinese',
    label: '中方依托单位',
    kind: 'object',
    fields: [
      { key: 'registeredInZhejiang', label: '中方依托单位在浙江省内注册', kind: 'flag' },
      { key: 'legalPerson', label: '中方依托单位具有独立法人资格', kind: 'flag' },
      { key: 'kind', label: '中方依托单位性质', kind: 'choice', choices: KINDS },
      { key: 'strength', label: '具备较强的科研实力和开展国际合作的基础', kind: 'flag', hint: JUDGED },
      {
        key: 'conditions',
        label: '必要的条件保障',
        kind: 'object',
        fields: [
          { key: 'team', label: '科研团队', kind: 'flag', hint: JUDGED },
          { key: 'site', label: '场地', kind: 'flag', hint: JUDGED },
          { key: 'facilities', label: '设施', kind: 'flag', hint: JUDGED },
          { key: 'funds', label: '经费', kind: 'flag', hint: JUDGED },
        ],
      },
    ],
  },
  {
    key: 'foreign',
    label: '外方依托单位',
    kind: 'object',
    fields: [
      { key: 'legalPerson', label: '外方依托单位具有独立法人资格', kind: 'flag' },
      { key: 'kind', label: '外方依托单位性质', kind: 'choice', choices: KINDS },
      { key: 'region', label: '外方所在', kind: 'choice', choices: REGIONS },
      { key: 'strength', label: '在所在国范围内具备较强的科研实力和特色优势', kind: 'flag', hint: JUDGED },
      {
        key: 'provides',
        label: '能为联合实验室提供必要的科研团队、场地、设施、经费等条件保障',
        kind: 'flag',
        hint: JUDGED,
      },
      { key: 'foundation', label: '具备开展国际合作的基础和能力', kind: 'flag', hint: JUDGED },
    ],
  },
  {
    key: 'leads',
    label: '牵头单位',
    kind: 'object',
    fields: [
      { key: 'chinese', label: '牵头的中方法人单位数', kind: 'count' },
      { key: 'foreign', label: '牵头的外方法人单位数', kind: 'count' },
    ],
  },
  {
    key: 'cooperation',
    label: '合作基础',
    kind: 'object',
    fields: [
      { key: 'stable', label: '长期稳定的合作基础', kind: 'flag', hint: JUDGED },
      { key: 'results', label: '已产出良好的合作成效', kind: 'flag', hint: JUDGED },
    ],
  },
  {
    key: 'agreed',
    label: '达成一致的事项',
    kind: 'object',
    fields: [
      { key: 'goals', label: '已就建设目标达成一致', kind: 'flag' },
      { key: 'tasks', label: '已就重点任务达成一致', kind: 'flag' },
      { key: 'responsibilities', label: '已就责任分工达成一致', kind: 'flag' },
      { key: 'benefits', label: '已就利益分配达成一致', kind: 'flag' },
      { key: 'mechanism', label: '已就运行机制达成一致', kind: 'flag' },
      { key: 'safeguards', label: '已就保障措施达成一致', kind: 'flag' },
      { key: 'ip', label: '已就知识产权归属达成一致', kind: 'flag' },
    ],
  },
  {
    key: 'document',
    label: '合作文件',
    kind: 'object',
    fields: [{ key: 'signedByBothLegalPersons', label: '合作文件已由双方法人依托单位签署', kind: 'flag' }],
  },
  {
    key: 'field',
    label: '合作领域',
    kind: 'object',
    fields: [{ key: 'clear', label: '有明确的合作领域和方向', kind: 'flag', hint: JUDGED }],
  },
  {
    key: 'rules',
    label: '运行管理制度',
    kind: 'object',
    fields: [
      { key: 'ip', label: '已建立知识产权管理制度', kind: 'flag' },
      { key: 'data', label: '已建立数据跨境管理制度', kind: 'flag' },
      { key: 'ethics', label: '已建立科研伦理管理制度', kind: 'flag' },
      { key: 'secrecy', label: '已建立保密管理制度', kind: 'flag' },
    ],
  },
  {
    key: 'security',
    label: '科技安全',
    kind: 'object',
    fields: [
      { key: 'monitoring', label: '具备科技安全预警监测和评估应对机制与能力', kind: 'flag', hint: JUDGED },
    ],
  },
  {
    key: 'director',
    label: '联合实验室主任',
    kind: 'object',
    fields: [
      { key: 'fullTime', label: '主任保证全职（全时）开展科研工作', kind: 'flag' },
      {
        key: 'experience',
        label: '主任具有较高的科研水平、组织管理能力和丰富的国际科技合作经验',
        kind: 'flag',
        hint: JUDGED,
      },
    ],
  },
  {
    key: 'team',
    label: '管理团队',
    kind: 'object',
    fields: [{ key: 'dedicatedStaff', label: '有专人从事日常管理', kind: 'flag' }],
  },
  {
    key: 'entity',
    label: '实体化',
    kind: 'object',
    fields: [
      { key: 'independent', label: '人员、经费、资产、管理制度相对独立', kind: 'flag', hint: JUDGED },
      { key: 'branches', label: '设有分中心或基地', kind: 'flag' },
    ],
  },
] as const satisfies readonly Field[]

/** The answers that are valid; every one may be missing: not known. */
export type EligibilityAnswers = FiguresOf<typeof ELIGIBILITY_FIELDS>
