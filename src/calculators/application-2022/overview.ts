import { combineStatus } from '../core/index.ts'
import type { Assessment, Indicator, Row } from '../rules/index.ts'
import { POLICY } from './basis.ts'
import { RULE_CLAUSES, type RuleClause } from './clauses.ts'
import { formIndicators } from './form-rows.ts'
import { reading } from './readings.ts'
import { CHECK_COLUMN, inSection, outcomeOf, recommenderRow, rowsOfRule } from './rule-rows.ts'
import { answerOf, stepsOf } from './summary.ts'
import { KEPT_WORDS, tallied } from './tally.ts'
import type { ApplicationCheck } from './types.ts'

/** What an application comes to, as every page and sheet shows it: a row a rule, an attachment, a cell, a section. */
export function applicationOverview(check: ApplicationCheck, figures: object): Assessment {
  const rules = RULE_CLAUSES.map((clause) => {
    const results = check.rules.filter(({ source: { fragment } }) => isWithin(fragment, clause))
    return indicatorOf(clause, [
      ...(clause.fragment === 's-2' ? recommenderRow(results, figures) : []),
      ...results.flatMap((result) => rowsOfRule(result, check, figures)),
    ])
  })
  const form = formIndicators(check)
  return {
    columns: [CHECK_COLUMN],
    indicators: [...rules, ...form],
    answers: [answerOf(rules, check)],
    details: [[reading('form-closed').text.replace(/。$/, '')]],
    steps: [stepsOf(rules, form)],
    statusWords: KEPT_WORDS,
    problems: check.problems.map(({ path, message }) => ({ path: inSection(path), message })),
  }
}

function isWithin(fragment: string, { fragment: whole }: RuleClause): boolean {
  return fragment === whole || fragment.startsWith(`${whole}-`)
}

function indicatorOf({ fragment, number, label, group }: RuleClause, rows: readonly Row[]): Indicator {
  const found = rows
    .filter(({ id }) => id !== 'recommender')
    .flatMap(({ findings }) => findings.flatMap((finding) => finding ?? []))
  const statuses = found.flatMap(({ outcome }) => (outcome.kind === 'status' ? [outcome.status] : []))
  const [first] = found
  const isTold = statuses.length === 0
  // The first of a list says what the others come to.
  const isOne = found.length === 1 || first?.criterion === 'attachments'
  return {
    id: fragment,
    label,
    group,
    badge: number,
    outcomes: [isTold ? (first?.outcome ?? outcomeOf('not-applicable')) : outcomeOf(combineStatus(statuses))],
    summaries: [isOne || isTold ? (first?.words ?? '不涉及') : tallied(statuses).join(' · ')],
    rows,
    notes: [],
    source: { policy: POLICY, fragment, quote: first?.source.quote ?? label },
  }
}
