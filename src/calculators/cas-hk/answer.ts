import type { Step } from '../rules/index.ts'
import { gradeName } from './grade-names.ts'
import { liftOf } from './lift.ts'
import type { CasHkIndicator, Grade } from './types.ts'

const MOST_STEPS = 3
const GRADES = ['A', 'B', 'C', 'below-C', null] as const

/** `15 项中 A 档 3 项，B 档 2 项；待填写 10 项`. */
export function answerOf(indicators: readonly CasHkIndicator[]): string {
  const counts = GRADES.map((grade) => ({
    grade,
    count: indicators.filter((each) => each.grade === grade).length,
  }))
  const given = counts.filter(({ grade, count }) => grade !== null && count > 0)
  const open = counts.find(({ grade }) => grade === null)?.count ?? 0
  if (given.length === 0) return `${indicators.length} 项待填写`
  const graded = given.map(({ grade, count }) => `${gradeName(grade)} ${count} 项`).join('，')
  return `${indicators.length} 项中 ${graded}${open > 0 ? `；待填写 ${open} 项` : ''}`
}

/** 离上一档最近: the indicators with the least share of their band still missing, and the way with the fewest things to do. */
export function stepsOf(indicators: readonly CasHkIndicator[]): Step[] {
  return indicators
    .flatMap((indicator) => {
      const share = missingShare(indicator)
      return share === null || indicator.next === null ? [] : [{ indicator, next: indicator.next, share }]
    })
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST_STEPS)
    .map(({ indicator: { id, label }, next }) => ({
      text: `${label}到 ${next.grade} 档：${liftOf(next)}`,
      quote: '',
      row: id,
    }))
}

/** How much of the way from its own band to the next is missing, 0 to 1; `null` where no number says it. */
export function missingShare({ next, bands, grade }: CasHkIndicator): number | null {
  if (next?.missing === undefined) return null
  const startOf = (of: Grade | null) => bands.find((band) => band.grade === of)?.from?.value ?? 0
  const width = startOf(next.grade) - startOf(grade)
  return width > 0 ? Math.min(next.missing.value / width, 1) : null
}
