import type { Rule } from '../rule.ts'

/** A category of 第六条. */
export interface ClassRule extends Rule {
  readonly code: 'frontier' | 'industry' | 'livelihood'
  readonly label: string
  /** 重点聚焦. */
  readonly focus: string
  /** With whom, by what means. */
  readonly how: string
}

/** Beside the three: what the article leaves open. */
export const CLASS_NOTE = '原文写“主要包括”：不限于这三类，也没有写只能选一类。'

export const CLASS_RULES: readonly ClassRule[] = [
  {
    id: '6-1',
    code: 'frontier',
    label: '前沿技术研究类',
    effect: 'info',
    words: '聚焦基础前沿和高技术领域，与全球顶尖的科研机构联合研发、培养人才。',
    fragment: 'art-6-1',
    quote: '前沿技术研究类。重点聚焦基础前沿和高技术领域，与全球顶尖的科研机构开展联合研发和人才培养',
    focus: '基础前沿和高技术领域',
    how: '与全球顶尖的科研机构开展联合研发和人才培养',
  },
  {
    id: '6-2',
    code: 'industry',
    label: '产业协同创新类',
    effect: 'info',
    words: '聚焦我省产业发展需求，以项目合作、技术转移等方式整合全球研发资源。',
    fragment: 'art-6-2',
    quote:
      '产业协同创新类。重点聚焦我省产业发展需求，通过项目合作、技术转移、成果转化、人才交流、研发体系共享等方式',
    focus: '我省产业发展需求',
    how: '通过项目合作、技术转移、成果转化、人才交流、研发体系共享等方式',
  },
  {
    id: '6-3',
    code: 'livelihood',
    label: '民生改善促进类',
    effect: 'info',
    words: '聚焦全球共同关注的共识领域，开展技术合作与应用示范、技术培训。',
    fragment: 'art-6-3',
    quote:
      '民生改善促进类。重点聚焦卫生健康、气候变化、粮食安全、生态环境、减贫、可持续发展等全球共同关注的共识领域，开展技术合作与应用示范、技术培训等',
    focus: '卫生健康、气候变化、粮食安全、生态环境、减贫、可持续发展等全球共同关注的共识领域',
    how: '开展技术合作与应用示范、技术培训等',
  },
]

/** The six 重点任务 of 第五条: a checklist for an application, without verdicts. */
export const TASK_RULES: readonly (Rule & { readonly label: string })[] = [
  {
    id: '5-1',
    label: '服务国家总体外交大局',
    effect: 'info',
    words: '推动与重点区域、国家的科技合作，贡献务实合作成果与特色亮点案例。',
    fragment: 'art-5-1',
    quote:
      '服务国家总体外交大局。根据国家总体外交战略，推动与重点区域、国家的科技合作，贡献一批务实合作成果与特色亮点案例，为服务中国特色大国外交注入动能。',
  },
  {
    id: '5-2',
    label: '产出高水平联合研究成果',
    effect: 'info',
    words: '聚焦“315”科技创新体系，在双方共同关注的优先领域联合研究和研发。',
    fragment: 'art-5-2',
    quote:
      '产出高水平联合研究成果。聚焦“315”科技创新体系，对标全球顶尖创新机构、高端创新平台，集聚创新资源，推进双方共同关注的优先领域联合开展高水平科学研究和产业前沿共性关键技术研发。',
  },
  {
    id: '5-3',
    label: '畅通科技人才交流渠道',
    effect: 'info',
    words: '以联合培养、研讨、培训、访问等形式，共同培养科研与管理人才。',
    fragment: 'art-5-3',
    quote:
      '畅通科技人才交流渠道。通过联合培养、学术研讨、短期培训、访问交流等形式，与海外合作伙伴共同培养高水平、国际化的科研与管理人才。',
  },
  {
    id: '5-4',
    label: '引领产业链全球合作',
    effect: 'info',
    words: '聚焦我省培育新质生产力的需求，以技术合作、标准互通、规则对接配置全球研发资源。',
    fragment: 'art-5-4',
    quote:
      '引领产业链全球合作。聚焦我省培育发展新质生产力的需求，优化整合与配置全球研发资源，通过技术合作、标准互通、规则对接，支撑构建国际竞争力强、安全韧性强的浙江特色现代化产业体系。',
  },
  {
    id: '5-5',
    label: '推动与共建国家民心相通',
    effect: 'info',
    words: '示范和推广先进适用技术、合作模式，促进技术转移、成果转化和资源共享。',
    fragment: 'art-5-5',
    quote:
      '推动与共建国家民心相通。加强我省优势领域先进适用技术、合作模式等示范和推广，促进技术转移、成果转化以及创新资源开放共享，有效提升共建国家在科研能力、产业发展、民生改善等方面的合作获得感。',
  },
  {
    id: '5-6',
    label: '构建科技创新开放环境',
    effect: 'info',
    words: '在符合国家政策规定的前提下，推进信息、数据、用品、人员的跨境流动，参与和发起国际科技组织。',
    fragment: 'art-5-6',
    quote:
      '构建科技创新开放环境。在符合国家政策规定的前提下，稳妥推进科研信息、科学数据、科研用物品、科研人员等跨境流动路径，积极参与和发起国际科技组织，建设国际化科研环境。',
  },
]
