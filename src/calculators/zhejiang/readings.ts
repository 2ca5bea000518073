import type { Reading, Source } from '../core/index.ts'

/** An open point of the draft, how it is read here, and how it can be read otherwise (`null` where the text offers no other). */
export interface ZhejiangReading extends Reading {
  readonly default: string
  readonly alternative: string | null
  readonly source: Source | null
}

const TABLE = {
  'zj-draft': {
    text: '本文是征求意见稿，施行日期原文留空；一切结果都按征求意见稿得出。',
    default: '每项结果都附此句',
    alternative: null,
    source: { policy: 'zhejiang-measures', fragment: 'art-28', quote: '本办法自202年 月 日起施行。' },
  },
  'zj-no-transition': {
    text: '对施行前已按《浙江省国际科技合作载体体系建设方案》认定的载体如何过渡，原文没有规定；原方案的废止写在同一条，施行前不发生。',
    default: '不推断',
    alternative: null,
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-28',
      quote: '原《浙江省国际科技合作载体体系建设方案》（浙科发外〔2022〕23号）废止。',
    },
  },
  'zj-31-included': {
    text: '“1月31日前”是否含31日当天，原文未写明。',
    default: '截止日列1月31日，提醒日列1月30日',
    alternative: '最迟1月30日',
    source: { policy: 'zhejiang-measures', fragment: 'art-13', quote: '每年1月31日前提交上一年度报告' },
  },
  'zj-full-year-on': {
    text: '“认定满一年”在哪一天判断，原文未写明。',
    default: '在当年1月31日当天判断：认定日的一周年不晚于该日即已满一年',
    alternative: '以上一年度末（12月31日）判断',
    source: { policy: 'zhejiang-measures', fragment: 'art-13', quote: '认定满一年的联合实验室' },
  },
  'zj-recognised-on-31': {
    text: '认定日恰为1月31日：一周年与截止日同一天；按“始日不计入”当日终了才满一年。',
    default: '当年即报（较早、较谨慎）',
    alternative: '次年才报',
    source: null,
  },
  'zj-first-part-year': {
    text: '认定当年剩余的月份：首次报告只写“上一年度”，认定当年的情况由哪一份报告反映，原文没有规定。',
    default: '首次报告附带说明认定以来的情况（建议，非要求）',
    alternative: null,
    source: null,
  },
  'zj-month': {
    text: '“一个月内”按日历月：到下月同一日，没有同一日的到下月末日；变更当日不计入；期限末日是节假日的顺延只用文字说明，不计算。',
    default: '下月同日',
    alternative: null,
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-14',
      quote: '应于变更事项发生一个月内提交变更申请',
    },
  },
  'zj-submit-to': {
    text: '一个月内须完成的是“提交变更申请”；先经组织推荐部门审核，再报省科技厅，这两步没有期限。',
    default: '一个月内交到组织推荐部门',
    alternative: '一个月内报到省科技厅',
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-14',
      quote: '经组织推荐部门审核同意后报送省科技厅',
    },
  },
  'zj-apply-before-or-after': {
    text: '第十四条前一句说变更“发生”后一个月内申请，后一句说未经审批“不得擅自调整”：能自己决定的变更是先申请还是先变更，两句不一致。',
    default: '能自己决定的，先申请、批准后再变；已发生的（如负责人离任），一个月内申请',
    alternative: '发生后一个月内申请即可',
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-14',
      quote: '未经审批或审批不通过的，不得擅自调整。',
    },
  },
  'zj-principle': {
    text: '“原则上”不等于绝对禁止；例外由谁批准、凭什么，原文没有规定。',
    default: '结果写“原则上不予调整，须另行请示”，不写“禁止”',
    alternative: null,
    source: { policy: 'zhejiang-measures', fragment: 'art-15', quote: '以下情况原则上不予调整：' },
  },
  'zj-name-and-country': {
    text: '第十四条允许申请变更“名称”；但名称里含合作国家，改国家即第十五条（一）。改合作领域是否同时是“主要任务”变更，原文未写明。',
    default: '改国家：原则上不予调整；改领域：按名称与主要任务两项申请',
    alternative: null,
    source: null,
  },
  'zj-host-renamed': {
    text: '依托单位更名、改制、合并而主体延续，是不是“变更依托单位”，原文未写明。',
    default: '先按第十五条提示，并列为须请示',
    alternative: '按名称变更处理',
    source: null,
  },
  'zj-consecutive': {
    text: '“连续两次”指相邻两次绩效评价都不合格；中间有一次优秀或合格即重新计。没有参加的评价怎样算，原文未写明。',
    default: '未参加的一次不计入，也不打断，并提示',
    alternative: null,
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-17',
      quote: '连续两次评价“不合格”，取消联合实验室资格',
    },
  },
  'zj-ban-from': {
    text: '三年从何时起算，原文未写明：第二次不合格之日，还是省科技厅取消资格之日。',
    default: '有取消资格决定日的从该日起算；没有的，从第二次不合格之日；其它情形不推算',
    alternative: '从省科技厅取消资格之日，未知则不推算',
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-20',
      quote: '取消联合实验室资格，三年内不得再次申报',
    },
  },
  'zj-ban-last-day': {
    text: '三年期满当日能否申报，原文未写明。',
    default: '期满当日起（按“到期月的对应日为期间最后一日”，与一个月的期限同一读法）',
    alternative: '期满次日起',
    source: null,
  },
  'zj-ban-who': {
    text: '“不得再次申报”约束的是该联合实验室还是中方依托单位、同一外方换名再报是否受限，原文未写明。',
    default: '对中外双方相同的组合提示受限',
    alternative: null,
    source: null,
  },
  'zj-20-1-both': {
    text: '第二十条（一）是两个条件：无正当理由不按时填写，且评价期间未补充提交；补交了的不适用。',
    default: '两者同时成立才取消',
    alternative: null,
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-20-1',
      quote: '且在绩效评价期间未补充提交相关资料',
    },
  },
  'zj-20-4-scope': {
    text: '“并造成严重影响及后果的”是修饰两种情形还是只修饰后一种，句法不定。',
    default: '重大外交事故单独成立即提示取消',
    alternative: '两种情形都须造成严重后果',
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-20-4',
      quote: '发生重大外交事故，或出现影响科技安全的有关行为，并造成严重影响及后果的',
    },
  },
  'zj-20-5-both': {
    text: '第二十条（五）要同时“未及时申请”和“影响正常运行”。“及时”按第十四条的一个月理解。',
    default: '两者同时成立',
    alternative: null,
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-20-5',
      quote: '重大事项变更未及时申请，影响联合实验室正常运行。',
    },
  },
  'zj-cycle-open': {
    text: '绩效评价“定期”，周期、评价指标和分数线都没有写。',
    default: '不推算下一次评价日期',
    alternative: null,
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-16',
      quote: '省科技厅定期组织对联合实验室开展绩效评价。',
    },
  },
  'zj-exit-no-ban': {
    text: '依第十八条（升为国家“一带一路”联合实验室）、第十九条（主动退出）不再管理的，原文没有写三年限制。',
    default: '不适用三年限制，并说明原文未写',
    alternative: null,
    source: { policy: 'zhejiang-measures', fragment: 'art-19', quote: '经审批后，不再作为联合实验室管理' },
  },
  'zj-country-form': {
    text: '国名用简称还是全称、领域名写多细、英文大小写和冠词，原文没有规定。',
    default: '中文用通用简称，英文用通用短名，领域按申报书；只去空格；带括号的不生成',
    alternative: null,
    source: null,
  },
  'zj-hmt': {
    text: '第二十六条的占位是“合作国家”；港澳台参照执行（第二十七条），但没有给出名称样式。',
    default: '不生成名称；写明参照执行、请向省科技厅确认；文字一律作中国香港、中国澳门、中国台湾地区',
    alternative: null,
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-27',
      quote: '与中国香港、中国澳门、中国台湾地区合作的联合实验室参照本办法执行。',
    },
  },
  'zj-hmt-conditions': {
    text: '第七条（二）“在所在国范围内”对港澳台怎样参照，原文未写明。',
    default: '读作“在所在地区范围内”并标明',
    alternative: null,
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-7-2',
      quote: '在所在国范围内具备较强的科研实力和特色优势',
    },
  },
  'zj-several-partners': {
    text: '“原则上”一个中方、一个外方法人牵头；多国合作时名称写哪一国，原文没有规定。',
    default: '超过一个：提示“原则上”，名称须请示，不生成',
    alternative: null,
    source: {
      policy: 'zhejiang-measures',
      fragment: 'art-7-3',
      quote: '原则上依托一个中方法人单位和一个外方法人单位牵头建设。',
    },
  },
  'zj-judged': {
    text: '“较强”“必要”“长期稳定”“良好”等都是判断，没有数量界限。',
    default: '由填报人判断，未判断为未知',
    alternative: null,
    source: null,
  },
  'zj-no-term': {
    text: '认定有效期、建设期、经费数额原文都没有规定。',
    default: '不推算',
    alternative: null,
    source: null,
  },
} as const satisfies { readonly [id: string]: Omit<ZhejiangReading, 'id'> }

export type ReadingId = keyof typeof TABLE

const IDS = Object.keys(TABLE) as ReadingId[]

/** Every reading of the draft: what is open, what is taken, what else could be. */
export const ZHEJIANG_READINGS: readonly ZhejiangReading[] = IDS.map((id) => ({ id, ...TABLE[id] }))

/** The readings that touch a result, in the order of the list, once each; `zj-draft` is with every one. */
export function readingsOf(ids: readonly ReadingId[]): Reading[] {
  return IDS.filter((id) => id === 'zj-draft' || ids.includes(id)).map((id) => ({ id, text: TABLE[id].text }))
}
