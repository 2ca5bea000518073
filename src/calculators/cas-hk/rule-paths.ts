import type { CasHkRule } from './rule.ts'

/** Full paths in the figures file of all that a rule reads. */
export function pathsOfRule(rule: CasHkRule): string[] {
  if (rule.kind === 'judged') return [`casHk.grades.${rule.id}`]
  const figure = `casHk.${rule.figure}`
  return rule.kind === 'equivalent' ? rule.terms.map((term) => `${figure}.${term.figure}`) : [figure]
}
