/** A date, period or limit of the draft, as a number and as the text writes it. */
interface Written {
  readonly asWritten: string
  readonly fragment: string
  readonly quote: string
}

/** The day of the year by which a report is due; month and day. */
export interface DueDay extends Written {
  readonly month: number
  readonly day: number
}

/** A number of years, months, or times in a row. */
export interface Count extends Written {
  readonly value: number
}

/** Every date, period and limit that the draft states, once. */
export interface Periods {
  /** 每年1月31日前. */
  readonly reportDue: DueDay
  /** Years since recognition after which reports are due: 满一年. */
  readonly reportAfterYears: Count
  /** Years before the due day's that a report covers: 上一年度. */
  readonly reportCoversBefore: Count
  /** Months within which a change is applied for. */
  readonly changeMonths: Count
  /** Years without a new application after a revocation. */
  readonly banYears: Count
  /** Evaluations in a row that revoke. */
  readonly failsInARow: Count
  /** Leading legal persons of either side, 原则上. */
  readonly leads: Count
}

export const PERIODS: Periods = {
  reportDue: {
    month: 1,
    day: 31,
    asWritten: '1月31日前',
    fragment: 'art-13',
    quote: '应于每年1月31日前提交上一年度报告',
  },
  reportAfterYears: { value: 1, asWritten: '满一年', fragment: 'art-13', quote: '认定满一年的联合实验室' },
  reportCoversBefore: { value: 1, asWritten: '上一年度', fragment: 'art-13', quote: '提交上一年度报告' },
  changeMonths: {
    value: 1,
    asWritten: '一个月内',
    fragment: 'art-14',
    quote: '应于变更事项发生一个月内提交变更申请',
  },
  banYears: { value: 3, asWritten: '三年内', fragment: 'art-20', quote: '三年内不得再次申报' },
  failsInARow: {
    value: 2,
    asWritten: '连续两次',
    fragment: 'art-20-2',
    quote: '连续两次绩效评价结果为“不合格”',
  },
  leads: {
    value: 1,
    asWritten: '一个',
    fragment: 'art-7-3',
    quote: '原则上依托一个中方法人单位和一个外方法人单位牵头建设',
  },
}
