import { type Comparator, decimalText, exact, UNIT_LABELS } from '../core/index.ts'
import { GRADE_NAMES } from './grade-names.ts'
import type { CasHkIndicator, NextGrade } from './types.ts'

/** What is missing, and the one way with the fewest things to do. */
export function liftOf({ text, ways, others }: NextGrade): string {
  // Of ways with as many things to do, the last printed is the least demanding.
  const least = ways.reduce<(typeof ways)[number] | undefined>(
    (best, way) => (best === undefined || way.more <= best.more ? way : best),
    undefined,
  )
  const way = least?.text ?? others[0]
  return way === undefined ? text : `${text}，如 ${way}`
}

/** What is missing with every way to it: `到 A 档还差 2.6 当量：13 项国内申请发明，或 …`. */
export function everyLift({ kind, next }: CasHkIndicator): string {
  if (next === null) return ''
  if (kind === 'judged') return next.text
  const ways = [...next.ways.map(({ text }) => text), ...next.others]
  const named = `到 ${GRADE_NAMES[next.grade]}：${next.text}`
  return ways.length === 0 ? named : `${named}：${ways.join('，或 ')}`
}

const SIGNS: Readonly<Record<Comparator, string>> = { gte: '≥', gt: '>', lte: '≤', lt: '<', eq: '=' }

/** In few words what lifts it; while its grade is unknown, what each grade asks; at A, of what words decide, those words. */
export function askedOf(indicator: CasHkIndicator): string {
  const { kind, grade, next, bands, unit, words, source } = indicator
  if (next !== null) return kind === 'judged' ? next.text : `到 ${GRADE_NAMES[next.grade]}：${liftOf(next)}`
  if (words.length === 0) return source.quote
  if (unit === undefined) return `${GRADE_NAMES.A}的要求：${source.quote}`
  if (grade !== null) return ''
  const bars = bands.flatMap(({ grade: of, from, to }) => {
    const end = from ?? to
    return end === undefined ? [] : [`${of} ${SIGNS[end.comparator]} ${decimalText(exact(end.exact))}`]
  })
  return `${bars.join('，')} ${UNIT_LABELS[unit]}`
}
