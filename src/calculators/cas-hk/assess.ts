import { type Exact, parseDecimal, remembered } from '../core/index.ts'
import { adviseAmount, adviseEquivalents, adviseJudged, adviseMean } from './advice.ts'
import { bandsOf, exactValue, gradeIn } from './bands.ts'
import { countEquivalents, type Equivalents } from './equivalents.ts'
import type { CasHkFigures } from './fields.ts'
import { assessHighlights, totalOf } from './highlight-results.ts'
import { indicatorHead } from './indicator-head.ts'
import { gradeLeaders } from './leaders.ts'
import { meanOfKnown } from './mean.ts'
import { READINGS, readingsOf } from './readings.ts'
import type { AmountRule, CasHkRule, EquivalentRule, JudgedRule, LeadersRule, MeanRule } from './rule.ts'
import { CAS_HK_RULES } from './rules.ts'
import type { CasHkAssessment, CasHkIndicator, Grade, PrintedGrade } from './types.ts'
import { gradeWords, sourceFor } from './words.ts'

/**
 * Holds a lab's five years against 联合实验室评估综合指标体系: the equivalents and the grade of each of the
 * fifteen indicators, exactly, with what reaches the next grade; and the highlights beside the base 100.
 * What is unknown has the grade `null`. `figures` are valid ones, as `parseProfile` gives them. No score
 * and no class: the text does not fix what they take (see `scoreCasHk`).
 */
export function assessCasHk(figures: CasHkFigures): CasHkAssessment {
  return assessByRules(CAS_HK_RULES, figures)
}

/** The same, done once for the same figures: several parts of a page ask for it one after the other. */
export const assessCasHkOnce = remembered(assessCasHk)

/** The same with other rules: what tests use to show that every number of the rules decides something. */
export function assessByRules(rules: readonly CasHkRule[], figures: CasHkFigures): CasHkAssessment {
  const highlightKinds = assessHighlights(figures)
  return {
    standing: 'trial',
    indicators: rules.map((rule) => assessIndicator(rule, figures)),
    highlights: totalOf(figures),
    highlightKinds,
    highlightReadings: [READINGS.highlightCount, READINGS.highlightLimit, READINGS.highlightBeside],
  }
}

/** What the kinds of indicator differ in. */
type Finding = Pick<CasHkIndicator, 'grade' | 'next' | 'bands' | 'readings'> &
  Partial<Pick<CasHkIndicator, 'equivalent' | 'unit' | 'arithmetic' | 'papers'>> & {
    /** The grade whose words the result rests on. */
    readonly shown: PrintedGrade
  }

function assessIndicator(rule: CasHkRule, figures: CasHkFigures): CasHkIndicator {
  const { shown, readings, ...finding } = findingOf(rule, figures)
  return {
    ...indicatorHead(rule),
    ...finding,
    words: gradeWords(rule),
    source: sourceFor(rule, shown),
    readings: [...readingsOf(rule), ...readings],
  }
}

function findingOf(rule: CasHkRule, figures: CasHkFigures): Finding {
  switch (rule.kind) {
    case 'judged':
      return findJudged(rule, figures)
    case 'leaders':
      return findLeaders(rule, figures)
    case 'mean':
      return findMean(rule, figures)
    case 'amount':
      return findAmount(rule, figures)
    case 'equivalent':
      return findEquivalents(rule, figures)
    default:
      return rule satisfies never
  }
}

function findJudged(rule: JudgedRule, figures: CasHkFigures): Finding {
  const grade = figures.grades?.[rule.id] ?? null
  return { grade, next: adviseJudged(rule, grade), bands: [], shown: grade ?? 'A', readings: [] }
}

function findLeaders(rule: LeadersRule, figures: CasHkFigures): Finding {
  const { grade, next, readings } = gradeLeaders(rule, figures.leaders)
  return { grade, next, bands: [], shown: grade ?? 'A', readings }
}

function findMean(rule: MeanRule, figures: CasHkFigures): Finding {
  const mean = meanOfKnown(figures[rule.figure])
  if (mean === null) return unknownIn(rule)
  const grade = gradeIn(rule.bands, mean.total)
  return {
    ...gradedIn(rule, grade, mean.total),
    arithmetic: mean.arithmetic,
    next: adviseMean(rule, grade, mean.total, mean.knownYears),
    readings: mean.knownYears < rule.years ? [READINGS.fundingKnownYears] : [],
  }
}

function findAmount(rule: AmountRule, figures: CasHkFigures): Finding {
  const amount = parseDecimal(figures[rule.figure])
  if (amount === null) return unknownIn(rule)
  const grade = gradeIn(rule.bands, amount)
  return {
    ...gradedIn(rule, grade, amount),
    next: adviseAmount(rule, grade, amount),
    readings: grade === 'below-C' ? [READINGS.belowLowestBar] : [],
  }
}

function findEquivalents(rule: EquivalentRule, figures: CasHkFigures): Finding {
  const counted = countEquivalents(rule, figures[rule.figure])
  if (counted === null) return unknownIn(rule)
  const incomplete = (counted.papers?.incomplete.length ?? 0) > 0 ? [READINGS.incompletePapers] : []
  if (counted.isEmpty) return { ...unknownIn(rule), ...papersOf(counted), readings: incomplete }
  const grade = gradeIn(rule.bands, counted.total)
  return {
    ...gradedIn(rule, grade, counted.total),
    arithmetic: counted.arithmetic,
    next: adviseEquivalents(rule, grade, counted.total),
    ...papersOf(counted),
    readings: [
      ...(counted.hasBlanks ? [READINGS.blankIsZero] : []),
      ...incomplete,
      ...(grade === 'below-C' ? [READINGS.belowLowestBar] : []),
    ],
  }
}

function papersOf({ papers }: Equivalents): Pick<Finding, 'papers'> {
  return papers === undefined ? {} : { papers }
}

type Banded = MeanRule | AmountRule | EquivalentRule

function unknownIn(rule: Banded): Finding {
  return { ...banded(rule), grade: null, next: null, shown: 'A', readings: [] }
}

function gradedIn(rule: Banded, grade: Grade, value: Exact) {
  const shown = grade === 'below-C' ? 'C' : grade
  return { ...banded(rule), grade, shown, equivalent: exactValue(value) } as const
}

function banded(rule: Banded) {
  const unit = rule.kind === 'equivalent' ? 'equivalent' : 'wan-yuan'
  return { bands: bandsOf(rule.id, rule.bands), unit } as const
}
