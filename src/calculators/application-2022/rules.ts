import type { Source } from '../core/index.ts'
import { JUDGED_RULES } from './judged-rules.ts'
import type { ApplicationRule } from './types.ts'

const at = (fragment: string, quote: string): Source => ({ policy: 'moe-notice-2022', fragment, quote })

/** Who may recommend what, what is excluded, what the form asks: each beside the words that say so. */
export const APPLICATION_RULES: readonly ApplicationRule[] = [
  {
    id: 'who-provincial',
    label: '省级教育行政部门推荐',
    effect: 'hard',
    bar: { value: '1', asWritten: '1项', comparator: 'lte', of: 'recommender.count', unit: 'project' },
    source: at('s-2', '各省级教育行政部门可推荐1项地方高校联合实验室建设项目'),
    readings: ['form-most-one'],
  },
  {
    id: 'who-central',
    label: '高校推荐本校项目',
    effect: 'hard',
    bar: { value: '1', asWritten: '1项', comparator: 'lte', of: 'recommender.count', unit: 'project' },
    source: at('s-2', '中央部门所属高校和部省合建高校可直接推荐1项本校联合实验室建设项目'),
    readings: ['form-most-one', 'form-own-university'],
  },
  {
    id: 'who-xpcc',
    label: '兵团和有关部门可否推荐',
    effect: 'open',
    source: at('s-2', '各省级教育行政部门可推荐1项'),
    readings: ['form-xpcc'],
  },
  {
    id: 'aim',
    label: JUDGED_RULES.aim,
    effect: 'judged',
    source: at(
      's-1-1',
      '推荐报送的联合实验室要以开展高水平国际科技合作为特色，并以建设成为开展重大原创性研究，培养和汇聚拔尖领军人才和创新团队的重要科研基地为目标。',
    ),
  },
  {
    id: 'exclude-base',
    label: '已建国家国际科技合作基地',
    effect: 'hard',
    source: at('s-1-2', '已依托建有国家国际科技合作基地的平台，不再支持建设联合实验室。'),
    readings: ['form-base-mode'],
  },
  {
    id: 'platform-level',
    label: JUDGED_RULES['platform-level'],
    effect: 'judged',
    source: at('s-1-2', '联合实验室可依托高校的国家和省部级重大科研平台建设'),
  },
  {
    id: 'platform-feature',
    label: JUDGED_RULES['platform-feature'],
    effect: 'judged',
    source: at('s-1-2', '应突出国际化交流合作特色，形成体系化对外合作机制'),
  },
  {
    id: 'team',
    label: JUDGED_RULES.team,
    effect: 'judged',
    source: at(
      's-1-2',
      '重点支持拥有良好国际科技合作基础的海外归国人才及其团队，建立并长期保持对外高水平科研合作',
    ),
  },
  {
    id: 'independent-support',
    label: JUDGED_RULES['independent-support'],
    effect: 'advice',
    source: at(
      's-1-2',
      '鼓励高校为联合实验室建设的工作场地、实验设施、研究人员、人才培养、经费投入等进行独立配套',
    ),
    readings: ['form-advice'],
  },
  {
    id: 'two-years',
    label: '实质运行年数',
    effect: 'hard',
    bar: { value: '2', asWritten: '两年以上', comparator: 'gte', of: 'substantiveYears', unit: 'year' },
    source: at('s-1-3', '实质运行两年以上，并取得明显建设成效'),
    readings: ['form-years'],
  },
  {
    id: 'effect',
    label: JUDGED_RULES.effect,
    effect: 'judged',
    source: at('s-1-3', '取得明显建设成效'),
  },
  {
    id: 'rules-3',
    label: '教技〔2014〕3号的要求（未收录）',
    effect: 'open',
    source: at(
      's-1-3',
      '要符合《高校国际合作联合实验室建设与管理办法》（教技〔2014〕3号）的有关立项建设要求',
    ),
    readings: ['form-rules-3'],
  },
  {
    id: 'field',
    label: '领域方向',
    effect: 'priority',
    names: ['集成电路', '人工智能', '生物育种', '生命健康', '碳达峰碳中和'],
    source: at('s-1-4', '重点支持集成电路、人工智能、生物育种、生命健康、碳达峰碳中和等领域方向'),
    readings: ['form-field-open'],
  },
  {
    id: 'standard',
    label: '立项标准',
    effect: 'link',
    source: at(
      'form-note-1',
      '凡符合《国际合作联合实验室立项建设与验收标准》规定、达到建设立项标准的高等学校均可提出申请',
    ),
    readings: ['form-standard'],
  },
  {
    id: 'read-first',
    label: JUDGED_RULES['read-first'],
    effect: 'judged',
    source: at(
      'form-note-1',
      '编制申报材料前，请仔细阅读《国际合作联合实验室计划》《国际合作联合实验室立项建设与验收标准》等相关政策文件以及认定申报通知等有关文件',
    ),
  },
  {
    id: 'host-list',
    label: JUDGED_RULES['host-list'],
    effect: 'judged',
    source: at(
      'form-note-2',
      '中方单位依托平台指国家实验室、国家重大科技基础设施、国家重点实验室、国家工程（技术）研究中心；教育部重点实验室、教育部工程研究中心；优秀类省部级重点实验室；高水平新型科研机构，如国际科学家实验室等',
    ),
  },
  {
    id: 'foreign-list',
    label: JUDGED_RULES['foreign-list'],
    effect: 'judged',
    source: at(
      'form-note-2',
      '外方单位依托是指已同中方签署协议的国家实验室、国家级科学中心；校级或相当于校级的实验室/研究中心',
    ),
    readings: ['form-foreign-list'],
  },
  {
    id: 'no-blank',
    label: '表内不得空缺',
    effect: 'hard',
    source: at('form-note-3', '表内栏目不得空缺，如果没有某项栏目内容，请填写“无”。'),
    readings: ['form-blank', 'form-blank-cover', 'form-blank-outline'],
  },
  {
    id: 'careful',
    label: JUDGED_RULES.careful,
    effect: 'judged',
    source: at('form-note-4', '申报材料编制要严肃认真、实事求是、内容翔实、文字精炼'),
  },
  {
    id: 'no-sensitive',
    label: JUDGED_RULES['no-sensitive'],
    effect: 'judged',
    source: at('s-3', '材料内容应不涉及敏感事项'),
  },
  {
    id: 'online',
    label: '在线填写申报书',
    effect: 'date',
    day: { on: '2023-01-20', asWritten: '2023年1月20日' },
    source: at('s-3', '于2023年1月20日登录“教育部科技管理信息系统”，在线填写申报书'),
    readings: ['form-online-date'],
  },
  {
    id: 'paper',
    label: '邮寄纸质材料',
    effect: 'date',
    day: { on: '2023-02-28', asWritten: '2023年2月28日' },
    source: at('s-3', '系统生成打印的申报书和附件及推荐函纸质版（1份）请于2023年2月28日前邮寄至教育部'),
    readings: ['form-by-post'],
  },
  {
    id: 'one-copy',
    label: JUDGED_RULES['one-copy'],
    effect: 'hard',
    source: at('form-note-5', '本申报书打印一式一份，随单位正式推荐函一同报送'),
  },
  {
    id: 'opinion-central',
    label: '中央部门所属高校的两份意见',
    effect: 'hard',
    names: ['学校主管部门审核意见（签章）', '学校审核意见（签章）'],
    source: at('form-s-7-1', '中央部门所属高校上传学校主管部门审核意见（签章）、学校审核意见（签章）'),
  },
  {
    id: 'opinion-local',
    label: '地方高校的两份意见',
    effect: 'hard',
    names: ['学校审核意见（签章）', '省级教育行政主管部门审核意见（签章）'],
    source: at('form-s-7-2', '地方高校上传学校审核意见（签章）、省级教育行政主管部门审核意见（签章）'),
  },
  {
    id: 'opinion-cobuilt',
    label: '部省合建高校的意见',
    effect: 'open',
    source: at('form-s-7', '主管部门意见'),
    readings: ['form-cobuilt'],
  },
  {
    id: 'attachments',
    label: '附件六类',
    effect: 'checklist',
    source: at('form-s-8', '相关附件和证明材料'),
    readings: ['form-attachments'],
  },
]
