import { type CasHkIndicator, GRADE_NAMES, gradeName } from '../../../calculators/index.ts'

/** What an indicator says when read aloud: its grade and what is missing to the next. */
export function spoken({ grade, next }: CasHkIndicator): string {
  return next === null || next.missing === undefined
    ? gradeName(grade)
    : `${gradeName(grade)}，到 ${GRADE_NAMES[next.grade]}${next.text}`
}

/** `72–76` points; one number where nothing is open. */
export function rangeText({ low, high }: { low: number; high: number }): string {
  return low === high ? points(low) : `${points(low)}–${points(high)}`
}

/** At most two decimals; the exact value decides nothing here, since no class is derived. */
function points(value: number): string {
  return String(Number(value.toFixed(2)))
}
