import type { Reading } from '../core/index.ts'

/** How each open point of the standard is read; a result carries those that touch it. */
const TEXTS = {
  'above-includes': '“以上”含本数：恰好等于即达标。原文未注明是否含本数，按法律文本的通例理解。',
  'greater-than-excludes': '“大于”不含本数：恰好等于不算达标。',
  'incubation-start':
    '培育年数从何时起算（签约、挂牌还是开始合作）、是否须满整年，原文未写明；按填报的年数计，可填小数。',
  'two-agreements': '“两类协议”指校际协议和实验室间协议；两类都已签署才算满足，缺一即未达标。',
  'square-metre': '“平米”即平方米（㎡）。原文未写明是建筑面积还是使用面积，按填报的面积计。',
  'equipment-total':
    '原文未写明按原值还是净值、是否限于专用设备；按仪器设备总值计，与 2022 年申报书的栏目一致。',
  'wan-means-wan-yuan': '“万/年”即“万元/年”。',
  'every-year': '“每年”按逐年都达到理解，不取平均：有一年不足即未达标，有未填的年度则待填写。',
  'which-years': '原文未写明“每年”是自然年还是学年、包括哪几年；按填报的各年逐一判断。',
  'every-semester': '“每学期”按逐学期都达到理解，不取平均；哪几个学期原文未写明，按填报的各学期逐一判断。',
  'construction-years-ahead':
    '立项时“建设期内”尚未开始，按已落实或已承诺的各年投入填报；《国际合作联合实验室计划》写明建设期为 3 年。',
  'construction-window':
    '“建设期内”自立项起算，《国际合作联合实验室计划》写明建设期为 3 年；按建设期内累计。',
  'last-three-years':
    '“近三年”的起止未写明，按申报之日前三年累计；新立项和在研是否都计，原文未写明，按填报的项数计。',
  'last-five-years': '“近五年”的起止未写明，按申报之日前五年累计。',
  'course-item': '国际化课程的“项”未定义，按一门课程计一项。',
  'people-over-construction': '原文未写明人数的统计期间；按建设期内累计，同一人只计一次。',
  'foreign-within-domestic':
    '外籍研究人员计入“国内研究人员”之内：占比等于外籍研究人员除以国内研究人员（含外籍）。外籍按国籍理解，港澳台人员是否计入原文未写明。',
  'part-time-apart':
    '外籍 part-time 研究人员按交流的人次计，是否同时计入外籍研究人员，原文未写明，按填报的人数计。',
  'person-times': '“人次”按到访次数计：同一人来两次计两人次。统计期间原文未写明，按填报的人次计。',
  'offices-added':
    '在国际学术组织任职与担任国际期刊编委合并计算：一人任两职计两人次。是否只计现任，原文未写明。',
  'share-by-adding':
    '缺口按增加计算：每增加一名外籍人员，外籍人数和总人数各加一。以外籍人员替换原有人员时所需人数可能不同。',
  'joint-papers':
    '“高水平论文”未定义，占比按当年联合发表的高水平论文除以当年实验室发表的高水平论文总数；总数为 0 的年度无从判断。',
  'papers-by-adding': '缺口按增加计算：每增加一篇联合发表的论文，联合发表数和总数各加一。',
  'committee-whole': '“总人数”指学术委员会成员总数，外籍科学家计入其内；外籍按国籍理解。',
  'events-counted': '“次”按会议或报告逐一计：同一会议只计一次主办或承办，每个大会报告计一次。',
  'class-not-chosen':
    'A、B、C 三类实验室的要求文字不同。尚未选择类别，自评仍按填报计，依据暂引 A 类的文字；选择后改引该类的文字。',
} as const

export type ReadingId = keyof typeof TEXTS

export function reading(id: ReadingId): Reading {
  return { id, text: TEXTS[id] }
}

export const MOE_READINGS: readonly Reading[] = (Object.keys(TEXTS) as ReadingId[]).map(reading)
