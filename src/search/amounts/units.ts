/** What an amount is counted in, as the texts write it, and other ways to say it; longest first where one begins another. */
const UNITS: ReadonlyArray<readonly [unit: string, ...ways: string[]]> = [
  ['元', '元人民币', '人民币', '块钱', '元', '块', 'yuan', 'rmb'],
  ['㎡', '平方米', '平米', '平方', 'm2', '平', 'sqm'],
  ['人次', '人次'],
  ['人', '个人', '人', '名', '位'],
  ['次', '次', '回', '场', '届'],
  ['项', '项', '个项目', '个课题'],
  ['门', '门课', '门'],
  ['当量', '个当量', '当量'],
  ['分', '分'],
  ['字', '个字', '字'],
  ['份', '份'],
  ['月', '个月'],
  ['年', '周年', '年'],
  ['天', '天'],
  ['个', '个', '种', '类', '档', '条', '家'],
]
const CANONICAL = new Map(UNITS.flatMap(([unit, ...ways]) => ways.map((way) => [way, unit])))

/** The units as a piece of a regular expression; 4.5人文交流 counts nobody, 一次性 no times. */
export const UNIT = [...CANONICAL.keys()]
  .sort((a, b) => b.length - a.length)
  .map((way) => ({ 人: '人(?![文才员类工])', 次: '次(?!性)' })[way] ?? way)
  .join('|')

/** The unit that `written` stands for; empty where it is none. */
export function unitOf(written: string): string {
  return CANONICAL.get(written) ?? ''
}

/** Of an amount that only says 万 or 亿: money, as good as always. */
export const LARGE = '万'

/** What is not counted one by one. */
const MEASURED = /^[元万㎡%]$/

/** How well amounts of these units may be the same: 2 of one unit, 1 where one says none (or 三个, which may be 三项), else 0. */
export function likenessOfUnits(a: string, b: string): 0 | 1 | 2 {
  const isMoney = (unit: string) => unit === '元' || unit === LARGE
  if (a === b || (isMoney(a) && isMoney(b))) return 2
  if (a === '' || b === '') return 1
  return (a === '个' && !MEASURED.test(b)) || (b === '个' && !MEASURED.test(a)) ? 1 : 0
}
