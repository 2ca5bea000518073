import { CONSTRUCTION, numberText, parseDecimal, STATUS_WORDS, toNumber, UNIT_LABELS } from '../core/index.ts'
import type { Along, Plan, Reach, Row } from '../rules/index.ts'
import { type MetRange, MOE_SINGLE_FIGURES, moeAlong } from './along.ts'
import type { MoeFigures } from './fields.ts'
import { fieldOf } from './figures.ts'
import { MOE_INDICATORS, type MoeCriterionId } from './indicators.ts'
import { planMoe } from './plan.ts'
import { reachMoe } from './reach.ts'
import { STAGE_WORDS } from './stage-words.ts'
import type { Stage } from './types.ts'

/** The construction period year by year, with what each year still needs. */
export function planYears(figures: MoeFigures): Plan {
  const rows = planMoe(figures)
  const years = Math.max(CONSTRUCTION.years, ...rows.map((row) => row.years.length))
  return {
    lead: `“${CONSTRUCTION.source.quote}”（《国际合作联合实验室计划》）。第几年按填写的顺序；累计的指标到期满验收时看总数。`,
    years: Array.from({ length: years }, (_, index) => `第 ${index + 1} 年`),
    rows: rows.map(({ id, indicator, label, required, years: cells, status, atEnd }) => ({
      id,
      label: label === indicator ? label : `${indicator} · ${label}`,
      asked: required,
      years: cells,
      status,
      atEnd,
    })),
  }
}

/** The verdicts of both stages along one figure that stands alone, by its path (`moe.equipmentValue`). */
export function alongFigure(figures: MoeFigures, path: string): Along | null {
  const key = MOE_SINGLE_FIGURES.find((each) => `moe.${each}` === path)
  if (key === undefined) return null
  const field = fieldOf(key)
  const ranges = moeAlong(figures, key)
  const value = parseDecimal(figures[key])
  const unit = 'unit' in field && field.unit !== undefined ? ` ${UNIT_LABELS[field.unit]}` : ''
  return {
    label: field.label,
    present: value === null ? null : { value: toNumber(value), text: `${numberText(value)}${unit}` },
    top: Math.max(...ranges.map(({ from, to }) => (from ?? to)?.value ?? 0), 1),
    strips: ranges.map((range) => ({ label: titleOf(range), parts: partsOf(range) })),
    line: null,
    lines:
      ranges.length === 0
        ? ['占比的另一个数还未填写，无从判断。']
        : ranges.map((range) => `${titleOf(range)}：${wordsOf(range)}`),
  }
}

/** The smallest figures with which a row is met at a stage. */
export function reachRow(figures: MoeFigures, { label, findings }: Row, column: string): Reach | null {
  const finding = findings.find((each) => each?.column === column)
  if (finding === null || finding === undefined) return null
  const stage = column as Stage
  const changes = reachMoe(figures, stage, finding.criterion as MoeCriterionId)
  if (changes.length === 0) return null
  return { ways: [{ name: `${STAGE_WORDS[stage]}：${label}达标`, changes }], note: '' }
}

function titleOf({ stage, indicator, criterion }: MetRange): string {
  const label = MOE_INDICATORS.find(({ id }) => id === indicator)?.label ?? indicator
  return `${STAGE_WORDS[stage]} · ${label}${criterion.endsWith('share') ? '（占比）' : ''}`
}

function wordsOf({ from, to }: MetRange): string {
  return from === null ? `不多于 ${to?.text} 时达标` : `不低于 ${from.text} 时达标`
}

function partsOf({ from, to }: MetRange): Along['strips'][number]['parts'] {
  const [met, unmet] = [
    { words: STATUS_WORDS.met, good: true },
    { words: STATUS_WORDS.unmet, good: false },
  ]
  return from === null
    ? [
        { from: 0, ...met },
        { from: to?.value ?? 0, ...unmet },
      ]
    : [
        { from: 0, ...unmet },
        { from: from.value, ...met },
      ]
}
