import { type Exact, exact, exactText, parseDecimal, sum, toNumber } from '../core/index.ts'
import { type Figure, figureText, validFigures } from '../figures/index.ts'
import { MOE_SECTION, type MoeFigures } from '../moe/index.ts'
import { PREFILL_RULES, type PrefillRule } from './prefill-rules.ts'

export interface PrefillOption {
  /** For the reader; begins with the plain number: `4700（3 年合计）`. */
  readonly text: string
  /** The figure, for the cell: a JSON number, or a decimal or fraction as text where no JSON number is exact. */
  readonly value: Figure
}

export interface Prefill {
  readonly path: string
  readonly options: readonly PrefillOption[]
  /** The text of the option that is suggested; `null` where the cell admits several. */
  readonly chosen: string | null
  readonly caution: string | null
}

/**
 * What the figures of the standard suggest for the cells of 基本信息表; cells without a known figure are not among
 * them. Nothing is equated silently: a term that is narrower or wider carries a caution, and where a cell admits
 * several figures none is chosen. Figures that cannot be right are left out. Never throws.
 */
export function prefillFromMoe(moe: unknown): Prefill[] {
  const figures: MoeFigures = validFigures(MOE_SECTION, moe)
  return PREFILL_RULES.flatMap((rule) => {
    const options = optionsOf(rule, figures)
    const [only] = options
    if (only === undefined) return []
    const isOne = rule.shape === 'figure' || rule.shape === 'share'
    return [{ path: rule.path, options, chosen: isOne ? only.text : null, caution: rule.caution }]
  })
}

function optionsOf(rule: PrefillRule, figures: MoeFigures): PrefillOption[] {
  switch (rule.shape) {
    case 'figure': {
      const figure = figures[rule.of]
      return figure === undefined ? [] : [{ text: figureText(figure), value: figure }]
    }
    case 'share':
      return withShare(figures[rule.part], figures[rule.whole])
    case 'years':
      return amounts(figures[rule.of] ?? [])
    case 'shares':
      return shares(figures[rule.of] ?? [])
    default:
      return rule satisfies never
  }
}

/** `6（6/50，12%）`: the number, with its share where the whole is known. */
function withShare(part: Figure | undefined, whole: Figure | undefined): PrefillOption[] {
  if (part === undefined) return []
  const [share, of] = [exact(part), whole === undefined ? null : exact(whole)]
  if (of === null || of.equals(0)) return [{ text: figureText(part), value: part }]
  const { number, about } = shown(share.div(of).mul(100))
  return [
    { text: `${figureText(part)}（${exactText(share)}/${exactText(of)}，${about}${number}%）`, value: part },
  ]
}

/** Each known year; sum and mean only of years that are all known. */
function amounts(years: readonly (Figure | null)[]): PrefillOption[] {
  const each = years.flatMap((year, index) =>
    year === null ? [] : [{ text: `${figureText(year)}（第 ${index + 1} 年）`, value: year }],
  )
  if (each.length < 2 || each.length < years.length) return each
  const total = sum(each.map(({ value }) => exact(value)))
  return [
    ...each,
    option(total, '', `${years.length} 年合计`),
    option(total.div(years.length), '', `${years.length} 年平均`),
  ]
}

/** Each year of which papers are known; all years together and their mean only where each is known. */
function shares(years: NonNullable<MoeFigures['papers']>): PrefillOption[] {
  const known = years.flatMap((year, index) => {
    const [joint, total] = [parseDecimal(year?.joint), parseDecimal(year?.total)]
    return joint === null || total === null || total.equals(0) ? [] : [{ index, joint, total }]
  })
  const each = known.map(({ index, joint, total }) =>
    option(joint.div(total), '%', `第 ${index + 1} 年，${exactText(joint)}/${exactText(total)}`),
  )
  if (known.length < 2 || known.length < years.length) return each
  const [joint, total] = [sum(known.map((year) => year.joint)), sum(known.map((year) => year.total))]
  const mean = sum(known.map((year) => year.joint.div(year.total))).div(known.length)
  return [
    ...each,
    option(joint.div(total), '%', `${known.length} 年合计，${exactText(joint)}/${exactText(total)}`),
    option(mean, '%', `${known.length} 年各年占比的平均`),
  ]
}

function option(value: Exact, sign: '' | '%', words: string): PrefillOption {
  const { number, about } = shown(sign === '%' ? value.mul(100) : value)
  return { text: `${number}${sign}（${words}${about === '' ? '' : '，约数'}）`, value: figureFrom(value) }
}

/** The number in plain digits; one that does not end is rounded to two decimals, and said to be. */
function shown(value: Exact): { readonly number: string; readonly about: '' | '约 ' } {
  const number = value.toString(12)
  if (!number.includes('(') && exact(number).equals(value)) return { number, about: '' }
  return { number: value.round(2).toString(2), about: '约 ' }
}

function figureFrom(value: Exact): Figure {
  const number = toNumber(value)
  return parseDecimal(number)?.equals(value) ? number : exactText(value)
}
