/** What a citation says of a text; what its source does not state is absent. */
export interface CitedText {
  readonly title: string
  readonly issuer?: string
  readonly documentNumber?: string
  /** 2022-12-30; never a guess. */
  readonly issued?: string
  /** How the text stands, as far as its title does not say it, and what its source leaves out. */
  readonly remark: string
}

/** The facts of a policy that a citation is made from. */
interface Facts {
  readonly title: string
  readonly issuer?: string | undefined
  readonly documentNumber?: string | undefined
  readonly dates: readonly { readonly label: string; readonly value: string }[]
  readonly status: { readonly kind: string }
}

/** The date by which a text is cited. */
const ISSUED = '印发'
const STANDING: Readonly<Record<string, string>> = {
  trial: '试行',
  'draft-for-comment': '征求意见稿',
  'window-closed': '申报窗口已截止',
}

/** What a citation of the policy says: 征求意见稿, 试行, 来源未注明文号、日期. */
export function citedText({ title, issuer, documentNumber, dates, status }: Facts): CitedText {
  const issued = isoDay(dates.find(({ label }) => label === ISSUED)?.value)
  const standing = STANDING[status.kind]
  const missing = Object.entries({ 发文机关: issuer, 文号: documentNumber, 日期: issued })
    .filter(([, value]) => value === undefined)
    .map(([what]) => what)
  const remarks = [
    ...(standing === undefined || title.includes(standing) ? [] : [standing]),
    ...(missing.length === 0 ? [] : [`来源未注明${missing.join('、')}`]),
  ]
  return {
    title,
    ...(issuer === undefined ? {} : { issuer }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(issued === undefined ? {} : { issued }),
    remark: remarks.join('，'),
  }
}

/** 2022年12月30日 → 2022-12-30; `undefined` where it is no whole day. */
function isoDay(written: string | undefined): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(written ?? '') ?? []
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** 《…》（教技〔2014〕1号）. */
export function nameOf({ title, documentNumber }: Pick<CitedText, 'title' | 'documentNumber'>): string {
  return `《${title}》${documentNumber === undefined ? '' : `（${documentNumber}）`}`
}
