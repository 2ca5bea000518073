import type { Reading } from '../core/index.ts'
import { FAILING_C, type FailingId } from './failing-c.ts'
import { GRADE_NAMES } from './grade-names.ts'

/** How each open point of the evaluation's text is read here. */
const TEXTS = {
  'evaluation-period':
    '自评针对评估期内的 5 年。跨期的项目、经费和成果算在哪一年，文本未说明：请自定一种算法并前后一致。',
  'blank-counts-as-zero': '这一项已填了一部分，没有填的各栏按 0 计。',
  'below-the-lowest-bar': `文本没有给出 C 档下限以下的等级，这里标为“${GRADE_NAMES['below-C']}”，不算作 C。`,
  'annual-funding-bars':
    'A、B 两档写作“有年均100万元”“有年均50万元”，C 档写作“少于50万元”：这里读作不低于 100 万元为 A，不低于 50 万元而不到 100 万元为 B。说明栏写“年均50万元及以上为合格”，所以 C 档是不足。',
  'annual-funding-mean': '“年均”按各年经费来源的算术平均计。按到账还是按立项计，文本未说明：请前后一致。',
  'annual-funding-known-years':
    '评估期五年的经费没有填全。“年均”在这里是已填各年的平均，不是除以五年；补全后等级可能改变。',
  'leaders-who':
    '谁是领军人才，文本只给出参照（院士、首席、杰青、百人或千人计划等，有国际影响的学者），由填报人判断。',
  'leaders-one-or-more':
    '说明栏写“联合双方或多方带头人1人及以上为领军人才”，A 档写各方“分别各有1人及以上”，B 档写各方“共有1人”：这里数的是各方带头人中的领军人才，不是各方的全部领军人才，并按 A、B、C 三档的话定档。',
  'leaders-two-and-none':
    '不是各方都有领军人才、但合计不止 1 人（如 2 + 0）：文本没有逐字写到这种情形，这里按 B 档计。',
  'leaders-parties': '三方及以上共建：“分别各有1人及以上”读作每一方都有，缺一方即不是 A 档。',
  'projects-level':
    '文本说“按项目级别给分”，但只写出主持项目 5 当量、主持课题 2 当量，没有按级别区分：这里只按这两种计。',
  'projects-led-and-subprojects':
    '同一项目既主持项目又主持其下课题的，是否重复计算，文本未说明：请只填一次，填项目。',
  'project-funding-currency': '文本写“2000 万”而未写币种，这里按人民币万元计；港元经费请先折算。',
  'publications-field-mean':
    '“刊物的影响因子”“本学科的平均影响因子”取哪一年、哪个来源、怎样划分学科，文本未说明：请自定一种并前后一致。',
  'publications-basic-equivalent':
    '“学术论文的基本当量”是多少，文本未写明：这里读作 1 当量，所以会议报告 0.5、其他 ISTP 会议论文 0.25、专著 2、专著章节 1；论文本身按影响因子之比，不是每篇 1。',
  'publications-talk-and-proceedings':
    '同一内容既作会议报告又收入 ISTP 会议论文的，文本只说“其他ISTP会议论文”：这里读作不再另计，只填会议报告。',
  'publications-monograph-and-chapters':
    '专著按整部计的，其中的章节是否另计，文本未说明：请只填一次，填专著。',
  'publications-incomplete-papers':
    '缺影响因子或学科平均影响因子的论文没有计入，既不按 0 也不按 1；补全后当量只会增加。',
  'patents-filed-and-granted':
    '同一件发明先申请、后授权，是否两次计算，文本未说明：请只填一次，按它达到的最高状态填。',
  'patents-kinds':
    '实用新型、外观设计和尚未授权的国际专利，文本没有给出当量，这里不计。一件发明在几个国家或地区授权的，是否计几项国际专利，文本未说明：请自定一种并前后一致。',
  'other-outcomes-experts': '文本没有写出这一项的 A、B、C，由专家组具体讨论决定：这里的等级只是自己的估计。',
  'awards-points-and-equivalents':
    '国家级奖写作“分”，省部级奖写作“当量”，而分档以当量计：这里把 1 分与 1 当量同等相加。',
  'awards-levels':
    '香港特区、军队、行业和学会的奖励归入国家级还是省部级，国家级一等奖以上的奖怎样折合，文本未说明：这里只数填入各栏的奖。',
  'awards-international-experts': '国际奖励由专家判定，文本没有给出数值：填入的当量只是自己的估计。',
  'exchanges-stay-instead-of-visits':
    '“人次各 1 当量，每一年 5 当量，半年 3 当量”：停留满半年、满一年的是否还按人次另计，文本未说明。这里读作不另计，满一年的只按一年，不满半年的按人次。',
  'exchanges-student-visits': '“学生 0.5 当量”没有写明单位，这里按每人次计，不分停留长短。',
  'symposia-kind': '内地与香港双边的会议算国际会议还是国内会议，文本未说明：请按会议本身的性质填。',
  'graduates-points-and-equivalents':
    '两种奖项“各加 1 分”，毕业生以当量计，而分档以当量计：这里把 1 分与 1 当量同等相加。',
  'graduates-proof':
    '“以毕业论文封面页为证明，必须有双方导师署名有效”：出站博士后用什么证明，文本未说明；人数由填报人按此核对后填写。',
  'graduates-other-awards-experts':
    '其他奖项的加分方式由专家判定，文本没有给出数值：填入的当量只是自己的估计。',
  'highlights-count':
    '“满足一条即为10分，可累计”：什么是一条，文本未写明，这里把两个“；”之间的话算一条，每条 10 分。同一条能否因几项工作计几次，文本未说明。',
  'highlights-limit':
    '四行各印“(10分)”，又写“可累计”“累计分数无上限”：这里读作每条 10 分，四行和合计都不封顶；也可读作每行最多 10 分。',
  'highlights-beside-the-base':
    '“基础分满分 100，其中加分项为打分项，累计分数无上限”：这里读作加分列在基础分 100 之外；“其中”也可读作加分项包含在内。',
  'blank-indicator-names':
    '“基础支撑”下两行在表中只印“(5分)”，没有名称：这里用正文四、的“固定场所和实验设备”“稳定经费”。',
} as const

/** The open points of the rules; a C that is a failure is one more. */
export type TextId = keyof typeof TEXTS
export type ReadingId = TextId | `failing-c-${FailingId}`

/** Every reading of the evaluation's open points, those that always apply and those that some figures call for. */
export const CAS_HK_READINGS: readonly (Reading & { readonly id: ReadingId })[] = [
  ...(Object.keys(TEXTS) as TextId[]).map((id) => ({ id, text: TEXTS[id] })),
  ...FAILING_C.map(failingC),
]

const BY_ID = new Map(CAS_HK_READINGS.map((each) => [each.id, each]))

export function reading(id: ReadingId): Reading {
  return BY_ID.get(id) as Reading
}

/** Why a C of this indicator earns what `failing-C` is set to. */
function failingC({ id, quote }: (typeof FAILING_C)[number]) {
  const hedge =
    id === 'staffing' ? '前半句“人员队伍初具规模”也可读作做到了一部分，这里按后半句读作不足' : '这里读作不足'
  return {
    id: `failing-c-${id}`,
    text: `C 档在按数量分档的各项是数量较少；在这一项，文本写作“${quote.replace(/。$/, '')}”，${hedge}，测算里另设系数。`,
  } as const
}
