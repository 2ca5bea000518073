import { type Exact, exactText, plainDecimal } from '../core/index.ts'

/** The shortest decimal of an exact value: `120.5`; one that does not end stays a reduced fraction: `5/3`. */
export function shortest(value: Exact): string {
  return plainDecimal(value) ?? exactText(value)
}
