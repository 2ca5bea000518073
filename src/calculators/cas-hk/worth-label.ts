import { type Worth, worthName } from './assumptions.ts'
import { FAILING_C } from './failing-c.ts'
import { CAS_HK_INDICATORS } from './indicators.ts'

/** What a coefficient is set for, with the indicators it concerns where they are not all. */
export function worthLabel(worth: Worth): string {
  return worth === 'failing-C' ? FAILING_C_LABEL : worthName(worth)
}

/** With its indicators in the table's order. */
const FAILING_C_LABEL = `C 档（表示不足：${FAILING_C.map(
  ({ id }) => CAS_HK_INDICATORS.find((row) => row.id === id)?.label ?? id,
).join('、')}）`
