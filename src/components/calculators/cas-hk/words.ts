import type { CasHkIndicator, Grade } from '../../../calculators/index.ts'

export const GRADE_WORDS: Record<Grade, string> = { A: 'A 档', B: 'B 档', C: 'C 档', 'below-C': '未达 C 档' }

/** A grade in words; unknown is an answer of its own. */
export function gradeWord(grade: Grade | null): string {
  return grade === null ? '待填写' : GRADE_WORDS[grade]
}

/** What an indicator says when read aloud: its grade and what is missing to the next. */
export function spoken({ grade, next }: CasHkIndicator): string {
  return next === null || next.missing === undefined
    ? gradeWord(grade)
    : `${gradeWord(grade)}，到 ${next.grade} 档${next.text}`
}

/** Full points as the text fixes them. */
export function pointsWord({ points, sharedPoints }: CasHkIndicator): string {
  return sharedPoints ? `四项合计 ${points} 分` : `${points} 分`
}

/** `72–76` points; one number where nothing is open. */
export function rangeText({ low, high }: { low: number; high: number }): string {
  return low === high ? points(low) : `${points(low)}–${points(high)}`
}

/** At most two decimals; the exact value decides nothing here, since no class is derived. */
function points(value: number): string {
  return String(Number(value.toFixed(2)))
}
