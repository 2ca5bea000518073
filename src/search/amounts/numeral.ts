const DIGITS = '零一二三四五六七八九'
const SMALL: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n }
const GREAT = [
  ['亿', 100_000_000n],
  ['万', 10_000n],
] as const
const TOKEN = /\d+(?:\.\d+)?|[零一二三四五六七八九]+(?:点[零一二三四五六七八九]+)?|[十百千]/g

/** Decimal places kept; a numeral with more is not read. */
const PLACES = 12
// Not as a power: what is built for older browsers would reckon it with doubles.
const ONE = BigInt(`1${'0'.repeat(PLACES)}`)

const DIGIT = '[零〇一二两三四五六七八九]'

/**
 * What a numeral may look like in a folded text, as a piece of a regular expression: 2500, 2.5千, 二千五百, 零点八,
 * 二〇二三. Each run of digits is taken whole, so that none is tried in every division.
 */
export const NUMERAL = `(?:\\d+(?!\\d)(?:\\.\\d+(?!\\d))?|${DIGIT}+(?!${DIGIT})(?:点${DIGIT}+(?!${DIGIT}))?|[十百千万亿])+`

/** The value of a numeral as a plain decimal (`25000000`, `0.8`); `undefined` where it is none. */
export function decimalOf(numeral: string): string | undefined {
  const value = read(numeral.replace(/两/g, '二').replace(/〇/g, '零'))
  if (value === undefined) return undefined
  const places = String(value % ONE)
    .padStart(PLACES, '0')
    .replace(/0+$/, '')
  return `${value / ONE}${places === '' ? '' : `.${places}`}`
}

/** In units of 10⁻¹². */
function read(numeral: string): bigint | undefined {
  for (const [sign, worth] of GREAT) {
    const at = numeral.lastIndexOf(sign)
    if (at < 0) continue
    const [head, tail] = [read(numeral.slice(0, at)), read(numeral.slice(at + 1))]
    return head === undefined || tail === undefined ? undefined : (at === 0 ? ONE : head) * worth + tail
  }
  const tokens = numeral.match(TOKEN) ?? []
  if (tokens.join('') !== numeral) return undefined
  let sum = 0n
  let number: bigint | undefined
  for (const token of tokens) {
    const worth = SMALL[token]
    if (worth !== undefined) sum += (number ?? ONE) * worth
    else if (number !== undefined) return undefined
    number = worth === undefined ? plain(token) : undefined
    if (worth === undefined && number === undefined) return undefined
  }
  return sum + (number ?? 0n)
}

function plain(token: string): bigint | undefined {
  const digits = token.replace(/[零一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)))
  const [whole = '', places = ''] = digits.replace('点', '.').split('.')
  return places.length > PLACES || whole.length > 15 ? undefined : BigInt(whole + places.padEnd(PLACES, '0'))
}
