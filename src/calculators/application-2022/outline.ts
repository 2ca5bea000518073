import type { Source } from '../core/index.ts'
import { ENCLOSED, type Heading, SECTIONS } from './headings.ts'
import type { OutlineEntry } from './types.ts'

const at = (fragment: string, quote: string): Source => ({ policy: 'moe-notice-2022', fragment, quote })

/** 重点说明, word for word, by the heading it stands under. */
const EMPHASIS: Readonly<Record<string, string>> = {
  'form-s-3-1': '重点说明在建筑空间环境、仪器设备、网络图书资源以及依托单位专项资金投入情况。',
  'form-s-3-2':
    '重点说明支撑优势特色学科，提高学科水平和国际学术影响力，引领支撑国家和区域重大战略需求。支撑创新人才培养模式改革，加强国际化课程体系建设，联合培养本科生、研究生等。',
  'form-s-3-3': '重点说明组织承担和参与的国际合作项目，联合开展的主要研究内容。',
  'form-s-3-4':
    '重点说明国际化团队建设模式，引进战略科学家、领军人才和青年拔尖人才的集聚，访问学者和博士后队伍建设情况，团队和人才聘用、考核、奖励办法等。',
  'form-s-3-5':
    '重点说明合作研究取得的标志性和原创性成果国内外学术影响力，主办承办国际学术会议、国际学术组织任职等。',
  'form-s-4-3': '重点说明条件保障机制改革，人员聘用制度改革，人才培养机制改革，评价和激励机制改革等。',
  'form-s-4-4': '重点说明开放基金、种子基金，访问学者制度，科学普及，日常运行管理及对社会开放等。',
  'form-s-5':
    '围绕建设总体目标和任务，重点说明未来三年在学科建设与人才培养、科学研究与协同创新、团队建设与人才队伍、科研条件与基础设施、国际化氛围与创新文化、管理体制与运行机制等方面的实施计划、预期成效和主要考核指标。',
}

/** 七: what is to be uploaded, by the kind of university. */
const OPINIONS: Readonly<Record<string, string>> = {
  'form-s-7-1': '中央部门所属高校上传学校主管部门审核意见（签章）、学校审核意见（签章）',
  'form-s-7-2': '地方高校上传学校审核意见（签章）、省级教育行政主管部门审核意见（签章）',
}

function entry(heading: Heading, kind: OutlineEntry['kind']): OutlineEntry {
  const { path, label } = heading
  const emphasis = EMPHASIS[path]
  return {
    ...heading,
    kind,
    source: at(path, OPINIONS[path] ?? label),
    ...(emphasis === undefined ? {} : { emphasis: at(path, emphasis) }),
    ...(path === 'form-s-8-6' ? { isOptional: true } : {}),
  }
}

/** 申报书一至八: every heading, with what the form says must be stressed under it. */
export const OUTLINE: readonly OutlineEntry[] = [
  ...SECTIONS.map((heading) => entry(heading, 'section')),
  ...ENCLOSED.map((heading) => entry(heading, heading.path in OPINIONS ? 'opinions' : 'attachment')),
]
