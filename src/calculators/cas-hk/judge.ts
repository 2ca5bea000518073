import { type Exact, type Noted, parseDecimal } from '../core/index.ts'
import { adviseAmount, adviseEquivalents, adviseJudged, adviseMean } from './advice.ts'
import { bandsOf, exactValue, gradeIn } from './bands.ts'
import { countEquivalents, type Equivalents } from './equivalents.ts'
import { isFailingC } from './failing-c.ts'
import type { CasHkFigures } from './fields.ts'
import { assessHighlights, totalOf } from './highlight-results.ts'
import { indicatorHead } from './indicator-head.ts'
import { gradeLeaders } from './leaders.ts'
import { meanOfKnown } from './mean.ts'
import type { ReadingId } from './readings.ts'
import type { AmountRule, CasHkRule, EquivalentRule, JudgedRule, LeadersRule, MeanRule } from './rule.ts'
import type { CasHkAssessment, CasHkIndicator, Grade, PrintedGrade } from './types.ts'
import { gradeWords, sourceFor } from './words.ts'

/** How a result carries its open points: with their words, or by their ids alone, where those are fetched later. */
export type Note<R extends Noted> = (id: ReadingId) => R

/** Holds a lab's five years against some rules, as `assessCasHk` does. */
export function judgeCasHk<R extends Noted>(
  rules: readonly CasHkRule[],
  figures: CasHkFigures,
  note: Note<R>,
): CasHkAssessment<R> {
  const highlightKinds = assessHighlights(figures)
  return {
    standing: 'trial',
    indicators: rules.map((rule) => judgeIndicator(rule, figures, note)),
    highlights: totalOf(figures),
    highlightKinds,
    highlightReadings: (['highlights-count', 'highlights-limit', 'highlights-beside-the-base'] as const).map(
      note,
    ),
  }
}

/** What the kinds of indicator differ in. */
type Finding = Pick<CasHkIndicator, 'grade' | 'next' | 'bands'> &
  Partial<Pick<CasHkIndicator, 'equivalent' | 'unit' | 'arithmetic' | 'papers'>> & {
    /** The grade whose words the result rests on. */
    readonly shown: PrintedGrade
    readonly readings: readonly ReadingId[]
  }

function judgeIndicator<R extends Noted>(
  rule: CasHkRule,
  figures: CasHkFigures,
  note: Note<R>,
): CasHkIndicator<R> {
  const { shown, readings, ...finding } = findingOf(rule, figures)
  return {
    ...indicatorHead(rule),
    ...finding,
    words: gradeWords(rule),
    source: sourceFor(rule, shown),
    readings: [...alwaysReadIn(rule), ...readings].map(note),
  }
}

/** The readings that an indicator always carries: the rule's own, and that its C is a failure where it is one. */
export function alwaysReadIn({ id, readings }: CasHkRule): readonly ReadingId[] {
  return isFailingC(id) ? [...readings, `failing-c-${id}`] : readings
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
    readings: mean.knownYears < rule.years ? ['annual-funding-known-years'] : [],
  }
}

function findAmount(rule: AmountRule, figures: CasHkFigures): Finding {
  const amount = parseDecimal(figures[rule.figure])
  if (amount === null) return unknownIn(rule)
  const grade = gradeIn(rule.bands, amount)
  return {
    ...gradedIn(rule, grade, amount),
    next: adviseAmount(rule, grade, amount),
    readings: grade === 'below-C' ? ['below-the-lowest-bar'] : [],
  }
}

function findEquivalents(rule: EquivalentRule, figures: CasHkFigures): Finding {
  const counted = countEquivalents(rule, figures[rule.figure])
  if (counted === null) return unknownIn(rule)
  const incomplete: readonly ReadingId[] =
    (counted.papers?.incomplete.length ?? 0) > 0 ? ['publications-incomplete-papers'] : []
  if (counted.isEmpty) return { ...unknownIn(rule), ...papersOf(counted), readings: incomplete }
  const grade = gradeIn(rule.bands, counted.total)
  return {
    ...gradedIn(rule, grade, counted.total),
    arithmetic: counted.arithmetic,
    next: adviseEquivalents(rule, grade, counted.total),
    ...papersOf(counted),
    readings: [
      ...(counted.hasBlanks ? (['blank-counts-as-zero'] as const) : []),
      ...incomplete,
      ...(grade === 'below-C' ? (['below-the-lowest-bar'] as const) : []),
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
