import { decimalText, exact, exactText, type Reading, type Source, type Unit } from '../core/index.ts'
import { bandsOf } from './bands.ts'
import { failingCReadings, failingCSources, isFailingC } from './failing-c.ts'
import { indicatorHead } from './indicator-head.ts'
import { partiesOf } from './leaders.ts'
import { type Measure, measureOf } from './measure.ts'
import { CAS_HK_NOTES } from './notes.ts'
import { casHkElements, type PublishedElements } from './published-elements.ts'
import { casHkHighlights } from './published-highlights.ts'
import { READINGS, readingsOf } from './readings.ts'
import type { Literal, TermRule } from './rule.ts'
import { CAS_HK_RULES, GROUP_POINTS } from './rules.ts'
import { sourceAt } from './source-at.ts'
import type { Band, BandEnd, GradeWords, IndicatorHead } from './types.ts'
import { gradeWords } from './words.ts'

/** One weight of an equivalent; papers and what experts decide have none. */
export interface PublishedTerm {
  readonly figure: string
  readonly label: string
  readonly unit?: Unit
  /** In digits: `0.8`. */
  readonly weight?: string
  /** Reduced fraction: `4/5`. */
  readonly exact?: string
  readonly source: Source
}

export interface PublishedCasHkIndicator extends IndicatorHead {
  /** Whether its C is a failure and no small amount: it then earns what `failing-C` is assumed to be. */
  readonly failingC: boolean
  readonly pointsSource: Source
  readonly policy: Source['policy']
  readonly fragment: string
  /** What is read from the figures file, for other programs. */
  readonly measure: Measure
  readonly elements: PublishedElements
  readonly terms: readonly PublishedTerm[]
  readonly bands: readonly Band[]
  /** Of leading talents, which have no bands: what each party must keep for A, and all together for B. */
  readonly parties?: { readonly each: BandEnd; readonly total: BandEnd }
  readonly words: readonly GradeWords[]
  readonly readings: readonly Reading[]
}

/** The rules of the CAS–HK evaluation as data to show: fifteen indicators with points, weights and bands, each with its words. */
export const casHkRules: readonly PublishedCasHkIndicator[] = CAS_HK_RULES.map((rule) => {
  return {
    ...indicatorHead(rule),
    failingC: isFailingC(rule.id),
    pointsSource: literalSource(rule.id, rule.points),
    policy: 'cas-hk-evaluation',
    fragment: rule.id,
    measure: measureOf(rule),
    elements: casHkElements[rule.id],
    terms:
      rule.kind === 'equivalent' ? rule.terms.map((term) => publishedTerm(rule.id, rule.figure, term)) : [],
    bands: 'bands' in rule ? bandsOf(rule.id, rule.bands) : [],
    ...(rule.kind === 'leaders' && { parties: partiesOf(rule) }),
    words: gradeWords(rule),
    readings: readingsOf(rule),
  }
})

/** The four first-level indicators of the base 100 with their points. */
export const casHkGroups = GROUP_POINTS.map((literal) => ({
  label: literal.group,
  points: Number(literal.value),
  source: literalSource(literal.fragment, literal),
}))

/** Every reading of the evaluation's open points, those that always apply and those that some figures call for. */
export const casHkReadings: readonly Reading[] = [
  ...Object.values(READINGS),
  ...CAS_HK_RULES.flatMap(({ id }) => failingCReadings(id)),
]

/** Every quote of the CAS–HK rules with where it stands. */
export function casHkSources(): { rule: string; source: Source }[] {
  return [
    ...casHkGroups.map(({ label, source }) => ({ rule: `points of ${label}`, source })),
    ...casHkRules.flatMap(({ id, pointsSource, elements, terms, bands, words }) => [
      { rule: `${id} points`, source: pointsSource },
      { rule: `${id} second`, source: elements.second },
      ...elements.rows.flatMap(({ name, conditions }) => [
        { rule: `${id} row`, source: name },
        ...conditions.map(({ source }) => ({ rule: `${id} condition`, source })),
      ]),
      ...terms.map(({ figure, source }) => ({ rule: figure, source })),
      ...[...bands, ...words].map(({ grade, source }) => ({ rule: `${id} ${grade}`, source })),
    ]),
    ...CAS_HK_RULES.flatMap((rule) =>
      'quote' in rule ? [{ rule: rule.id, source: sourceAt(rule.id, rule.quote) }] : [],
    ),
    ...failingCSources.map(({ id, source }) => ({ rule: `${id} failing C`, source })),
    ...Object.entries(CAS_HK_NOTES).map(([name, source]) => ({ rule: `note ${name}`, source })),
    ...casHkHighlights.flatMap(({ kind, pointsSource, name, conditions }) => [
      { rule: `highlights ${kind} points`, source: pointsSource },
      { rule: `highlights ${kind} row`, source: name },
      ...conditions.map(({ id, source }) => ({ rule: `highlights ${kind} ${id}`, source })),
    ]),
  ]
}

function literalSource(id: string, { fragment, quote }: Literal): Source {
  return sourceAt(fragment ?? id, quote)
}

function publishedTerm(id: string, group: string, term: TermRule): PublishedTerm {
  const named = { figure: `${group}.${term.figure}`, label: term.label, source: sourceAt(id, term.quote) }
  if (term.by !== 'count') return named
  const weight = exact(term.value)
  return { ...named, unit: term.unit, weight: decimalText(weight), exact: exactText(weight) }
}
