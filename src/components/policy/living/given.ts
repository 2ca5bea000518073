import type { MoeCriterion, MoeIndicator } from '../../../calculators/index.ts'
import { fieldAt } from '../../fields/index.ts'

/**
 * `您的数据：2,600 万元 · `, several figures each with its name; `您的判断：` where the standard has only words.
 * What both stages read is said once; what each reads of its own is told apart by the time it covers.
 */
export function given(stages: readonly MoeIndicator[]): string {
  const criteria = stages
    .flatMap((indicator) => indicator.criteria)
    .filter(({ kind }) => kind === 'quantitative')
  if (criteria.length === 0) return '您的判断：'
  const figures = [...new Map(criteria.map((criterion) => [criterion.figures.join(), criterion])).values()]
  const [first, ...others] = figures.map(({ actual }) => actual.text)
  const isBlank =
    figures.every(({ status }) => status === 'unknown') && others.every((text) => text === first)
  const words = figures.map((criterion) => `${nameOf(criterion, figures)} ${criterion.actual.text}`)
  return `您的数据：${isBlank || others.length === 0 ? first : words.join('，')} · `
}

/** The criterion's name; where the stages read different figures for it, the figure's own, which says the time. */
function nameOf({ id, label, figures: [path = ''] }: MoeCriterion, all: readonly MoeCriterion[]): string {
  const isShared = all.filter((other) => other.id === id).length > 1
  return (isShared ? fieldAt(path)?.label : undefined) ?? label
}
