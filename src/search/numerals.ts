const DIGITS = '零一二三四五六七八九'
const NUMERAL = '(\\d{1,3}|[零〇一二两三四五六七八九十百]{1,7})'
const NUMBERED = new RegExp(`第?${NUMERAL}(条|章|节|款|项)`, 'g')

/** 14 → 十四; 1 to 999. */
export function toChinese(value: number): string {
  const [ones, tens, hundreds] = [value % 10, Math.floor(value / 10) % 10, Math.floor(value / 100)]
  const head = hundreds === 0 ? '' : `${DIGITS[hundreds]}百`
  const ten =
    tens === 0 ? (head !== '' && ones > 0 ? '零' : '') : `${tens === 1 && head === '' ? '' : DIGITS[tens]}十`
  return head + ten + (ones === 0 ? '' : DIGITS[ones])
}

/** 十四 or 14 → 14; `undefined` where the characters are no number from 1 to 999. */
export function toNumber(numeral: string): number | undefined {
  if (/^\d+$/.test(numeral)) return Number(numeral) || undefined
  const plain = numeral.replace('两', '二').replace('〇', '零')
  const match =
    /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(plain)
  if (match === null) return undefined
  const [, hundreds = '', tens = '', ten = '', ones = ''] = match
  const digit = (character: string) => Math.max(DIGITS.indexOf(character || '零'), 0)
  return digit(hundreds) * 100 + (ten === '' ? 0 : digit(tens || '一') * 10) + digit(ones) || undefined
}

/**
 * The ways a text may write the clause numbers in `folded`: 第十四条, 14条 and 第14条 are one article.
 * What was typed comes first.
 */
export function numberForms(folded: string): string[] {
  const forms = [(value: number) => toChinese(value), (value: number) => String(value)].map((write) =>
    folded.replace(NUMBERED, (whole, numeral: string, unit: string) => {
      const value = toNumber(numeral)
      return value === undefined || value > 999 ? whole : `第${write(value)}${unit}`
    }),
  )
  return [...new Set([folded, ...forms])]
}

/**
 * A clause number in one spelling, to compare a query with a label: 第七条第二项, 7条(2) and 第七条（二）
 * are 第七条(二); 三、（一） and 三(一) are 三(一). `folded` is a folded text.
 */
export function clauseNumber(folded: string): string {
  const digits = folded.replace(/\d{1,3}/g, (digit) => toChinese(Number(digit)) || digit)
  return digits
    .replace(/^第?([零一二三四五六七八九十百]+)(条|章|节)/, '第$1$2')
    .replace(/第?([零一二三四五六七八九十百]+)[款项]$/, '($1)')
    .replace(/[、.．,]/g, '')
}
