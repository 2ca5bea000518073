import { halfWidth, isTypedNumber, isUnit } from '../../../calculators/index.ts'

/** No number with its unit is longer. */
const MAX_WRITTEN = 60

/** A number, alone or with a unit that is known. */
export function isAmount(text: string): boolean {
  if (text.length > MAX_WRITTEN) return false
  if (isTypedNumber(text)) return true
  const [, number = '', words = ''] = /^(.*\d)\s*(\D+2?)$/.exec(halfWidth(text).trim()) ?? []
  return isUnit(words.trim()) && isTypedNumber(number)
}
