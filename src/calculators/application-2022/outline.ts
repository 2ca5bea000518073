import type { Source } from '../core/index.ts'
import type { OutlineEntry } from './types.ts'

const at = (fragment: string, quote: string): Source => ({ policy: 'moe-notice-2022', fragment, quote })

/** A section by the end of its fragment id; its number is printed `1.2`, or in Chinese where it is not. */
function section(id: string, label: string, emphasis?: string): OutlineEntry {
  const path = `form-s-${id}`
  return {
    path,
    number: id.replace('-', '.'),
    label,
    kind: 'section',
    source: at(path, label),
    ...(emphasis === undefined ? {} : { emphasis: at(path, emphasis) }),
  }
}

const attachment = (id: string, label: string): OutlineEntry => ({
  ...section(id, label),
  kind: 'attachment',
})

/** 申报书一至八: every heading, with what the form says must be stressed under it. */
export const OUTLINE: readonly OutlineEntry[] = [
  section('1-1', '需求分析'),
  section('1-2', '主要研究方向'),
  section('1-3', '国内外研究进展与发展趋势'),
  section('1-4', '建设目标'),
  section('2-1', '组建方式与培育过程'),
  section('2-2', '组建基础与实力'),
  section('2-3', '国内外实验室依托情况'),
  section('2-4', '合作协议'),
  section('2-5', '实验室建设模式'),
  section(
    '3-1',
    '联合实验室基本建设保障',
    '重点说明在建筑空间环境、仪器设备、网络图书资源以及依托单位专项资金投入情况。',
  ),
  section(
    '3-2',
    '学科建设与人才培养',
    '重点说明支撑优势特色学科，提高学科水平和国际学术影响力，引领支撑国家和区域重大战略需求。支撑创新人才培养模式改革，加强国际化课程体系建设，联合培养本科生、研究生等。',
  ),
  section('3-3', '科学研究', '重点说明组织承担和参与的国际合作项目，联合开展的主要研究内容。'),
  section(
    '3-4',
    '团队建设与人才队伍',
    '重点说明国际化团队建设模式，引进战略科学家、领军人才和青年拔尖人才的集聚，访问学者和博士后队伍建设情况，团队和人才聘用、考核、奖励办法等。',
  ),
  section(
    '3-5',
    '创新成果与国际影响力',
    '重点说明合作研究取得的标志性和原创性成果国内外学术影响力，主办承办国际学术会议、国际学术组织任职等。',
  ),
  section('4-1', '管理机构'),
  section('4-2', '咨询机构'),
  section(
    '4-3',
    '制度建设',
    '重点说明条件保障机制改革，人员聘用制度改革，人才培养机制改革，评价和激励机制改革等。',
  ),
  section(
    '4-4',
    '开放与运行',
    '重点说明开放基金、种子基金，访问学者制度，科学普及，日常运行管理及对社会开放等。',
  ),
  section('4-5', '人文交流与创新文化'),
  {
    ...section(
      '5',
      '未来三年建设计划、预期成效和考核指标',
      '围绕建设总体目标和任务，重点说明未来三年在学科建设与人才培养、科学研究与协同创新、团队建设与人才队伍、科研条件与基础设施、国际化氛围与创新文化、管理体制与运行机制等方面的实施计划、预期成效和主要考核指标。',
    ),
    number: '五、',
  },
  { ...section('6', '其他需要说明的问题'), number: '六、' },
  {
    path: 'form-s-7-1',
    number: '七、1.',
    label: '中央部门所属高校的审核意见',
    kind: 'opinions',
    source: at('form-s-7-1', '中央部门所属高校上传学校主管部门审核意见（签章）、学校审核意见（签章）'),
  },
  {
    path: 'form-s-7-2',
    number: '七、2.',
    label: '地方高校的审核意见',
    kind: 'opinions',
    source: at('form-s-7-2', '地方高校上传学校审核意见（签章）、省级教育行政主管部门审核意见（签章）'),
  },
  attachment('8-1', '合作协议'),
  attachment('8-2', '已开展相关机制体制改革的文件'),
  attachment('8-3', '联合实验室固定人员聘任协议（合同）'),
  attachment('8-4', '代表性成效及佐证材料'),
  attachment('8-5', '资源汇聚及佐证材料'),
  { ...attachment('8-6', '其他相关材料'), isOptional: true },
]
