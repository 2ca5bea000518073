import { type AtLeast, compare, type Exact, exact, parseDecimal } from '../core/index.ts'
import { changeTo, type FigureChange } from '../figures/index.ts'
import { nearestKept } from '../rules/index.ts'
import type { MoeFigures } from './fields.ts'
import { holdFigure, holdShare } from './hold.ts'
import type { MoeCriterionId } from './indicators.ts'
import { MOE_RULES } from './rules.ts'
import type { Demand, NumberDemand, Stage } from './types.ts'
import { barOf, heldBar } from './words.ts'

/**
 * 反推: the smallest figures with which a criterion is met at `stage`, the others staying as they are. Of a share
 * the part is raised and the whole stays; of “每年” each year below the bar is raised and each missing one, as many
 * as there must be, set to the bar; of a year's papers only where their total is known. Empty where nothing known
 * falls short, and for what the standard states in words.
 */
export function reachMoe(figures: MoeFigures, stage: Stage, id: MoeCriterionId): FigureChange[] {
  const rule = MOE_RULES.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id)
  const demand = rule?.at[stage]
  return demand === undefined ? [] : changesFor(demand, figures)
}

function changesFor(demand: Demand, figures: MoeFigures): FigureChange[] {
  if ('value' in demand) return numbersFor(demand, figures)
  const { measure } = demand
  const isUnsigned = measure.shape === 'agreement' && figures.agreements?.[measure.of] === false
  return isUnsigned ? [{ path: `moe.agreements.${measure.of}`, value: true }] : []
}

function numbersFor(demand: NumberDemand, figures: MoeFigures): FigureChange[] {
  const { measure } = demand
  switch (measure.shape) {
    case 'figure': {
      const isShort = holdFigure(demand, parseDecimal(figures[measure.of])).status === 'unmet'
      return isShort ? leastFor(demand, `moe.${measure.of}`) : []
    }
    case 'share': {
      const whole = parseDecimal(figures[measure.whole])
      return shareFor(demand, parseDecimal(figures[measure.part]), whole, `moe.${measure.part}`)
    }
    case 'every': {
      const statuses = (figures[measure.of] ?? []).map(
        (entry) => holdFigure(demand, parseDecimal(entry)).status,
      )
      if (!statuses.includes('unmet')) return []
      return Array.from({ length: Math.max(statuses.length, measure.entries) }).flatMap((_, index) =>
        statuses[index] === 'met' ? [] : leastFor(demand, `moe.${measure.of}.${index}`),
      )
    }
    case 'every-share': {
      const years = (figures[measure.of] ?? []).map((row) => ({
        part: parseDecimal(row?.[measure.part]),
        whole: parseDecimal(row?.[measure.whole]),
      }))
      if (!years.some(({ part, whole }) => holdShare(demand, part, whole, 'paper').status === 'unmet'))
        return []
      return years.flatMap(({ part, whole }, index) => {
        const path = `moe.${measure.of}.${index}.${measure.part}`
        return shareFor(demand, part ?? exact(0), whole, path)
      })
    }
    default:
      return measure satisfies never
  }
}

function shareFor(
  demand: NumberDemand,
  part: Exact | null,
  whole: Exact | null,
  path: string,
): FigureChange[] {
  const { status } = holdShare(demand, part, whole, 'person')
  return whole === null || status !== 'unmet' ? [] : changeTo(path, leastPart(demand, whole))
}

/** The smallest part of `whole`, in whole people or papers, that meets a demand for a share. */
export function leastPart(demand: NumberDemand, whole: Exact): Exact {
  return leastWhole(demand.comparator, barOf(demand).mul(whole))
}

/** The largest whole of which `part` still meets a demand for a share. */
export function mostWhole(demand: NumberDemand, part: Exact): Exact {
  const level = part.div(barOf(demand))
  const floor = level.floor()
  return demand.comparator === 'gt' && compare(floor, 'eq', level) ? floor.sub(1) : floor
}

/** The smallest figure that meets a demand, whole where things are counted; `null` where none is the smallest. */
export function leastFigure(demand: NumberDemand): Exact | null {
  return nearestKept(heldBar(demand))
}

function leastFor(demand: NumberDemand, path: string): FigureChange[] {
  const least = leastFigure(demand)
  return least === null ? [] : changeTo(path, least)
}

function leastWhole(comparator: AtLeast, level: Exact): Exact {
  return comparator === 'gt' ? level.floor().add(exact('1')) : level.ceil()
}
