import { combineStatus, compare, type Exact, exactText, parseDecimal, toNumber } from '../core/index.ts'
import { missingShare } from '../rules/index.ts'
import type { MoeFigures } from './fields.ts'
import { entryWord, filledText } from './filled.ts'
import { type Held, holdFigure, holdShare, NOT_GIVEN } from './hold.ts'
import type { Demand, Entry, EveryMeasure, MoeCriterion, NumberDemand, Shortfall, Stage } from './types.ts'
import { heldBar } from './words.ts'

/** A demand held against the figures. */
export type Verdict = Pick<MoeCriterion, 'status' | 'actual' | 'shortfall'>

/** Holds the lab's figures against one demand of one criterion; a figure that is missing makes it unknown. */
export function evaluate(
  demand: Demand,
  criterion: MoeCriterion['id'],
  stage: Stage,
  figures: MoeFigures,
): Verdict {
  if ('value' in demand) return evaluateNumber(demand, figures)
  const { measure } = demand
  if (measure.shape === 'agreement')
    return yesOrNo(figures.agreements?.[measure.of], { yes: '已签署', no: '未签署', open: NOT_GIVEN })
  const judgements: Judgements | undefined = figures.judgements
  return yesOrNo(judgements?.[criterion]?.[stage], { yes: '自评：达到', no: '自评：未达到', open: '待定' })
}

type Judgements = { readonly [id in string]?: { readonly [S in Stage]?: boolean | undefined } | undefined }

function yesOrNo(
  answer: boolean | null | undefined,
  words: { yes: string; no: string; open: string },
): Verdict {
  const said = (text: string) => ({ text, exact: null, value: null, entries: [], filled: null })
  if (answer === true) return { status: 'met', actual: said(words.yes), shortfall: null }
  if (answer === false) return { status: 'unmet', actual: said(words.no), shortfall: null }
  return { status: 'unknown', actual: said(words.open), shortfall: null }
}

function evaluateNumber(demand: NumberDemand, figures: MoeFigures): Verdict {
  const { measure } = demand
  switch (measure.shape) {
    case 'figure':
      return one(demand, holdFigure(demand, parseDecimal(figures[measure.of])))
    case 'share':
      return one(
        demand,
        holdShare(
          demand,
          parseDecimal(figures[measure.part]),
          parseDecimal(figures[measure.whole]),
          'person',
        ),
      )
    case 'every': {
      const entries = figures[measure.of] ?? []
      return each(
        demand,
        measure,
        entries.map((entry) => holdFigure(demand, parseDecimal(entry))),
      )
    }
    case 'every-share': {
      const share = (row: { joint?: unknown; total?: unknown } | null) =>
        holdShare(demand, parseDecimal(row?.[measure.part]), parseDecimal(row?.[measure.whole]), 'paper')
      return each(demand, measure, (figures[measure.of] ?? []).map(share))
    }
    default:
      return measure satisfies never
  }
}

function one(demand: NumberDemand, held: Held): Verdict {
  const actual = { text: held.text, ...shown(held.exact), entries: [], filled: null }
  return { status: held.status, actual, shortfall: shortfallOf(demand, [held], held.gapText) }
}

/** “每年”: one known year below the bar is enough to fail; too few years, or an unknown one, leave it open. */
function each(demand: NumberDemand, measure: EveryMeasure, held: readonly Held[]): Verdict {
  const entries = held.map((entry, index): Entry => entryOf(entry, `第 ${index + 1} ${entryWord(measure)}`))
  const known = held.filter(({ status }) => status !== 'unknown').length
  const filled = filledText(measure, held)
  const text = [
    ...entries.map((entry) => `${entry.label} ${entry.text}`),
    ...(filled === null ? [] : [filled]),
  ].join('；')
  const short = entries.flatMap(({ label, shortfall }) =>
    shortfall === null ? [] : [`${label}${shortfall}`],
  )
  return {
    status: combineStatus([
      ...held.map(({ status }) => status),
      ...(known < measure.entries ? (['unknown'] as const) : []),
    ]),
    actual: { text: text === '' ? NOT_GIVEN : text, ...shown(lowest(held)), entries, filled },
    shortfall: shortfallOf(demand, held, short.length === 0 ? null : short.join('；')),
  }
}

function entryOf(held: Held, label: string): Entry {
  const { status, text, gapText: shortfall } = held
  return { label, status, text, exact: shown(held.exact).exact, shortfall }
}

function shown(value: Exact | null): { exact: string | null; value: number | null } {
  return value === null ? { exact: null, value: null } : { exact: exactText(value), value: toNumber(value) }
}

function shortfallOf(demand: NumberDemand, held: readonly Held[], text: string | null): Shortfall | null {
  if (text === null) return null
  const gaps = held.flatMap(({ gap }) => (gap === null ? [] : [gap]))
  const least = lowest(held)
  const ratio = least === null ? 0 : missingShare(least, heldBar(demand))
  return { text, exact: exactText(gaps.reduce(larger)), ratio }
}

function lowest(held: readonly Held[]): Exact | null {
  const values = held.flatMap(({ exact: value }) => (value === null ? [] : [value]))
  return values.length === 0 ? null : values.reduce((low, value) => (compare(value, 'lt', low) ? value : low))
}

function larger(one: Exact, other: Exact): Exact {
  return compare(one, 'gt', other) ? one : other
}
