import { annualReportBy } from '../../src/calculators/zhejiang/annual-report.ts'
import { CHANGE_ITEMS, type ChangeItem } from '../../src/calculators/zhejiang/change-items.ts'
import { changeRequestBy } from '../../src/calculators/zhejiang/change-request.ts'
import { checkEligibilityBy } from '../../src/calculators/zhejiang/eligibility.ts'
import { jointLabNameBy } from '../../src/calculators/zhejiang/lab-name.ts'
import { REFUSALS, type RefusalRule } from '../../src/calculators/zhejiang/names/refusals.ts'
import { PERIODS, type Periods } from '../../src/calculators/zhejiang/periods.ts'
import { revocationGroundBy } from '../../src/calculators/zhejiang/revocation-ground.ts'
import { CHANGE_RULES } from '../../src/calculators/zhejiang/rules/change.ts'
import { type ConditionRule, ELIGIBILITY_RULES } from '../../src/calculators/zhejiang/rules/eligibility.ts'
import { GROUND_RULES, type Ground, type GroundRule } from '../../src/calculators/zhejiang/rules/grounds.ts'
import { standingBy } from '../../src/calculators/zhejiang/standing.ts'
import { ZHEJIANG_CASES, type ZhejiangCase } from '../cases/zhejiang.ts'
import { zhejiangClause } from './zhejiang-clauses.ts'

/** Everything of the draft that a slip can change. */
export interface ZhejiangRules {
  readonly periods: Periods
  readonly items: readonly ChangeItem[]
  readonly grounds: readonly (GroundRule & { readonly id: Ground })[]
  readonly conditions: readonly ConditionRule[]
  readonly refusals: readonly RefusalRule[]
}

export const ZHEJIANG: ZhejiangRules = {
  periods: PERIODS,
  items: CHANGE_ITEMS,
  grounds: GROUND_RULES,
  conditions: ELIGIBILITY_RULES,
  refusals: REFUSALS,
}

/** What a function of the calculator gives by these rules. */
export function resultBy(rules: ZhejiangRules, { of, input }: Pick<ZhejiangCase, 'of' | 'input'>) {
  switch (of) {
    case 'annualReport':
      return annualReportBy(rules.periods, input)
    case 'changeRequest':
      return changeRequestBy(rules.periods, rules.items, input)
    case 'revocationGround':
      return revocationGroundBy(rules.periods, rules.grounds, input)
    case 'standing':
      return standingBy(rules.periods, input)
    case 'jointLabName':
      return jointLabNameBy(rules.refusals, input)
    case 'checkEligibility':
      return checkEligibilityBy(rules.periods, rules.conditions, input)
    default:
      return of satisfies never
  }
}

/** The worked cases that rules do not give. */
export function caseFaults(rules: ZhejiangRules): string[] {
  return ZHEJIANG_CASES.filter((each) => !hasAll(resultBy(rules, each), each.expected)).map(
    ({ of, place }) => `${of}: ${place}`,
  )
}

/** Whether `actual` has all that `expected` has: objects may have more, lists not. */
function hasAll(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected)
  if (typeof actual !== 'object' || actual === null) return false
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length)) return false
  return Object.entries(expected).every(([key, value]) =>
    hasAll((actual as Record<string, unknown>)[key], value),
  )
}

/** What of the periods and changes the received words do not bear out. */
export function wordFaults({ periods, items }: ZhejiangRules): string[] {
  const dated = Object.entries(periods).filter(([, period]) => {
    const { asWritten, fragment, quote } = period
    const isHeld = zhejiangClause(fragment).includes(quote) && quote.includes(asWritten)
    return (
      !isHeld ||
      numberIn(asWritten) !== ('value' in period ? `${period.value}` : `${period.month}/${period.day}`)
    )
  })
  const changes = items.filter(
    ({ asWritten, rule, verdict, label }) =>
      !CHANGE_RULES[rule].quote.includes(asWritten) ||
      (verdict === 'in-principle-not') !== CHANGE_RULES[rule].fragment.startsWith('art-15') ||
      ![...asWritten].some((character) => label.includes(character)),
  )
  return [...dated.map(([name]) => name), ...changes.map(({ code }) => code)]
}

const NUMERALS: Readonly<Record<string, string>> = { 一: '1', 两: '2', 二: '2', 三: '3' }

/** `三年内` is 3, `1月31日前` is 1/31. */
function numberIn(asWritten: string): string | undefined {
  const [, month, day] = /(\d+)月(\d+)日/.exec(asWritten) ?? []
  if (month !== undefined) return `${month}/${day}`
  const numerals = [...asWritten].flatMap((character) => NUMERALS[character] ?? [])
  return numerals.length === 1 ? numerals[0] : undefined
}
