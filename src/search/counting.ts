import type { Query } from './query.ts'

/** A numeral and what it may be counted in. */
const COUNTED =
  /[\d.点零〇一二两三四五六七八九十百千万亿半]+(?:[元块平方米人名位次回场届项门当量分成字份年月天日号个种类档家%/㎡]+|m2|$)/g
/** As much as this says that an amount is meant, whatever else is said. */
const PLAIN = /\d|分之|[百千万亿](?:元|人|$)/

/** Whether a query that stands as typed may be an amount, which other clauses may write in another way. */
export function isAmount({ whole: [typed = ''] }: Query): boolean {
  // A number alone is what it is where it stands.
  const counted = /^[≥≤<>~\d.]*$/.test(typed) ? 0 : (typed.match(COUNTED)?.join('').length ?? 0)
  return counted > 0 && counted * 2 >= typed.length
}

/** Whether a query that stands nowhere as typed may name an amount: 两次不合格会怎样 asks for none. */
export function namesAmount(query: Query): boolean {
  return (
    PLAIN.test(query.whole[0] ?? '') ||
    query.terms.some(([term = '']) => isAmount({ ...query, whole: [term] }))
  )
}
