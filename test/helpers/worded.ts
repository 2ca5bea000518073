const DIGITS: Readonly<Record<string, number>> = { 两: 2, 双: 2, 三: 3, 五: 5 }

/** The one whole number in some words: `限500字内`, `两年以上`, `近三年`, `双方`; `null` where there is none. */
export function wordedNumber(words: string): number | null {
  const digits = /\d+/.exec(words)?.[0]
  if (digits !== undefined) return Number(digits)
  const character = [...words].find((each) => DIGITS[each] !== undefined)
  return character === undefined ? null : (DIGITS[character] ?? null)
}

/** `2023年1月20日` as an ISO date. */
export function wordedDay(words: string): string | null {
  const [, year, month = '', day = ''] = /^(\d{4})年(\d+)月(\d+)日$/.exec(words) ?? []
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
