import { type Reading, readingsIn } from '../core/index.ts'

/** How each open point of the notice and its form is read; a result carries those that touch it. */
const TEXTS = {
  'form-closed': '在线填写与邮寄的日期都已过；此处只作练习和下一次申报的准备。',
  'form-words':
    '“字”怎样数，原文没有规定。按 Word“字数”：汉字、假名、谚文和全角标点各计一，其余连续字符不论长短计一。',
  'form-words-online':
    '申报书在线填写，系统按什么计数不知道；系统若按字符计，英文和数字会多得多。字数未超而字符数超限的标“接近”。',
  'form-words-ambiguous-marks':
    '· ± × ≥ ① 等宽度不定的符号，Word 随字体而定。“ ” ‘ ’ — … 按全角各计一（夹在两个西文字母之间的 ’ 除外），其余归入所在的西文串。',
  'form-words-within': '“限500字内”是否含500，原文未写；“以内”通例含本数，恰好等于为满足。',
  'form-blank':
    '空白、只有空格为空缺，“无”为已填。数量栏没有时原文写填“无”；0 与“无”都算已填，0 只在确为零时填。',
  'form-blank-cover': '“表内栏目不得空缺”说的是表内栏目；封面各项是否同样要求，原文未写，这里一并检查。',
  'form-blank-outline': '“表内栏目不得空缺”说的是表内栏目；正文各节是否同样要求，原文未写，这里一并检查。',
  'form-same-name': '封面与表内的实验室名称应当一致，原文未写明；封面未填时取表内的名称。',
  'form-platform-rows': '表内“依托平台”印了两行，两行都须填写；多于两个怎样填，原文未写。',
  'form-one-agreement': '协议情况只有一栏，而标准立项要求两类协议，两份怎样填写原文未写。',
  'form-online-date': '“于2023年1月20日登录”没有“前”字：是当日还是截止日，字面是当日。',
  'form-by-post': '“前邮寄”是寄出日还是寄达日、是否含2月28日，原文未写。截止日列2月28日，提醒日列2月27日。',
  'form-types': '两种类型能否同时勾选，原文未写；这里只选一种。',
  'form-units': '面积、仪器设备总值两栏原表没有印单位，这里按㎡、万元。',
  'form-foreign-share': '“外籍全职人员数量及比例”的分母未写。这里除以“国内固定研究人员数量”，并写出算式。',
  'form-committee-names':
    '同一机构表内写“管理咨询委员会”“专家咨询委员会”，标准写“国际学术委员会”，是否同一机构原文未写。',
  'form-date-precision': '“签署时间”“出生年月”精确到月还是日，原文未写；填到月即可。',
  'form-most-one': '“可推荐1项”按至多1项理解。',
  'form-xpcc':
    '新疆生产建设兵团教育局、有关部门（单位）教育司（局）在主送机关之列，推荐要求一节只写各省级教育行政部门和高校：是否可推荐，原文未写。',
  'form-own-university':
    '中央部门所属高校、部省合建高校只可推荐本校的项目；只知道所推荐高校的类型时，是否本校尚不清楚。',
  'form-base-mode':
    '“已依托建有国家国际科技合作基地的平台，不再支持”写在第一种模式之内，是否也约束依托海外引进团队建设，原文未写。',
  'form-years': '“两年以上”含两年；“实质运行”从何时起算原文未写，按填报的年数计。',
  'form-rules-3': '《高校国际合作联合实验室建设与管理办法》（教技〔2014〕3号）本站未收录，无从核对。',
  'form-field-open': '五个领域后有“等”字，写的是“重点支持”：不在其列不等于不合格。',
  'form-standard': '请在“立项”自评中查看约束性与预期性指标；这里不重复判断。',
  'form-advice': '原文写“鼓励”，不是条件。',
  'form-foreign-list': '申报书所列外方依托不含院系，与验收标准的“实验室/研究中心/院系”不同。',
  'form-cobuilt': '推荐要求写部省合建高校可直接推荐，申报书七只写央属和地方两种：上传哪一组意见，原文未写。',
  'form-attachments': '六类附件是否每类都必备，原文未写；这里逐类检查，“其他相关材料”没有时不影响。',
} as const

export type ReadingId = keyof typeof TEXTS

const { reading, all } = readingsIn(TEXTS)

export { all as APPLICATION_READINGS, reading }

export function readingsOf(ids: readonly ReadingId[] | undefined): Reading[] {
  return (ids ?? []).map(reading)
}
