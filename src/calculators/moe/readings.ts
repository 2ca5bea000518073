import { type Reading, readingsIn } from '../core/index.ts'

/** How each open point of the standard is read; a result carries those that touch it. */
const TEXTS = {
  'above-includes': '“以上”含本数：恰好等于即达标。原文未注明是否含本数，按法律文本的通例理解。',
  'greater-than-excludes': '“大于”不含本数：恰好等于不算达标。',
  'incubation-start':
    '培育年数从何时起算（签约、挂牌还是开始合作）、是否须满整年，原文未写明；按填报的年数计，可填小数。',
  'two-agreements':
    '“两类协议”按要素说明理解为：学校与学校之间的联合实验室协议或相同级别的协议，实验室与实验室之间的协同工作计划协议；两类都已签署才算满足。何为“相同级别”，原文未写明。',
  'platform-listed':
    '平台清单写在“三级指标及要素说明”一列，不在“立项”“验收”两栏；是否为必备条件，原文未写明。按属于所列平台之一自评，计入本项。',
  'two-years-apart':
    '“已培育两年以上”与《国际合作联合实验室计划》的“培育组建2年以上”、申报通知可能另写的运行年限，说法各不相同，是否同一件事，原文未写明；此处只按“已培育”的年数判定。',
  'square-metre': '“平米”即平方米（㎡）。原文未写明是建筑面积还是使用面积，按填报的面积计。',
  'equipment-total': '原文未写明按原值还是净值、是否限于专用设备；按填报的仪器设备总值计。',
  'wan-means-wan-yuan': '“万/年”即“万元/年”。',
  'every-year': '“每年”按逐年都达到理解，不取平均：有一年不足即未达标，有未填的年度则待填写。',
  'years-of-construction':
    '验收一栏只写“每年”，是哪几年、共几年、自然年还是学年，原文未写明；按建设期的各年理解，《国际合作联合实验室计划》写明建设期为 3 年，3 年都填了才判达标。',
  'years-not-counted':
    '立项一栏只写“每年”，是哪几年、共几年、自然年还是学年，原文未写明；按填报的各年逐一判断，填了一年即可判定，结果写明填了几年。',
  'every-semester': '“每学期”按逐学期都达到理解，不取平均；有一学期不足即未达标，有未填的学期则待填写。',
  'semesters-a-year':
    '是哪几个学期、共几个，原文未写明；按建设期 3 年、每年两个学期理解，6 学期都填了才判达标。',
  'construction-years-ahead':
    '立项时“建设期内”还没有开始，按计划或承诺的各年投入填报；《国际合作联合实验室计划》写明建设期为 3 年，3 年都填了才判达标。建设期从何时起算，原文未写明，按立项之日理解。',
  'construction-window':
    '“建设期内”从何时起算，原文未写明，按自立项起、《国际合作联合实验室计划》写明的 3 年累计。',
  'last-three-years':
    '“近三年”的起止未写明，按申报之日前三年累计；新立项和在研是否都计，原文未写明，按填报的项数计。',
  'last-five-years': '“近五年”的起止未写明，按申报之日前五年累计。',
  'course-item': '国际化课程的“项”未定义，按一门课程计一项。',
  'people-over-construction': '原文未写明人数的统计期间；按建设期内累计，同一人只计一次。',
  'foreign-within-domestic':
    '外籍研究人员计入“国内研究人员”之内：占比等于外籍研究人员除以国内研究人员（含外籍）。',
  'foreign-by-nationality': '“外籍”按国籍理解；港澳台人员是否计入，原文未写明。',
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
  'committee-whole': '“总人数”指学术委员会成员总数，外籍科学家计入其内。',
  'events-counted': '“次”按会议或报告逐一计：同一会议只计一次主办或承办，每个大会报告计一次。',
  'columns-judged':
    '判定的是“立项”“验收”两栏；“三级指标及要素说明”一列是否逐条必备，原文未写明，除依托平台由您自评外没有判定。',
  'attribute-consequence':
    '“约束性”“预期性”未达到各有什么后果，原文未写明；此处只分别计数，不据此推断能否立项或验收。',
  'class-not-chosen':
    'A、B、C 三类实验室的要求文字不同。尚未选择类别，自评仍按填报计，依据暂引 A 类的文字；选择后改引该类的文字。',
} as const

export type ReadingId = keyof typeof TEXTS

const { reading, all } = readingsIn(TEXTS)

export { all as MOE_READINGS, reading }

/** Those that touch the whole standard rather than one criterion. */
export const WHOLE_READINGS: readonly Reading[] = (['columns-judged', 'attribute-consequence'] as const).map(
  reading,
)
