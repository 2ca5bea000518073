import { halfWidth, isTypedNumber, isUnit } from '../../../calculators/index.ts'

/** A number, alone or with a unit that is known. */
export function isAmount(text: string): boolean {
  if (isTypedNumber(text)) return true
  const [, number = '', words = ''] = /^(.*\d)\s*(\D+2?)$/.exec(halfWidth(text).trim()) ?? []
  return isUnit(words.trim()) && isTypedNumber(number)
}
