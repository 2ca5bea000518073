import { UNIT_LABELS } from '../core/index.ts'
import type { Along, Reach, Row } from '../rules/index.ts'
import { casHkAlong, movableFigures } from './along.ts'
import { assessCasHk } from './assess.ts'
import type { CasHkFigures } from './fields.ts'
import { GRADE_NAMES } from './grade-names.ts'
import { reachCasHk } from './reach.ts'
import type { CasHkIndicator } from './types.ts'

/** An indicator's equivalents and grade along one of its figures, by its path (`casHk.patents.domesticGranted`). */
export function alongFigure(figures: CasHkFigures, path: string): Along | null {
  for (const indicator of assessCasHk(figures).indicators) {
    const figure = movableFigures(indicator).find((each) => `casHk.${each.path}` === path)
    if (figure !== undefined) return alongIn(indicator, figure)
  }
  return null
}

function alongIn(indicator: CasHkIndicator, figure: { path: string; label: string }): Along | null {
  const along = casHkAlong(indicator, figure.path)
  if (along === null) return null
  const unit = UNIT_LABELS[indicator.unit ?? 'equivalent']
  const { present, base, slope, starts } = along
  const rising = [...starts].sort((a, b) => a.bar.value - b.bar.value)
  return {
    label: figure.label === '' ? indicator.label : figure.label,
    present,
    top: Math.max(...rising.map(({ from }) => from.value), 1),
    strips: [],
    line: {
      base: base.value,
      slope: slope.value,
      bars: rising.map(({ grade, bar }) => ({
        at: bar.value,
        label: `${GRADE_NAMES[grade]} ${bar.text} ${unit}`,
      })),
    },
    lines: [
      `每增加 1 增加 ${slope.text} ${unit}。`,
      ...rising.map(
        ({ grade, bar, from }) =>
          `${GRADE_NAMES[grade]}（不低于 ${bar.text} ${unit}）：${from.value === 0 ? '为 0 时也达到' : `不少于 ${from.text} 时达到`}`,
      ),
    ],
  }
}

/** The ways to an indicator's next grade, each by one kind of figure alone. */
export function reachRow(figures: CasHkFigures, { id }: Row): Reach | null {
  const indicator = assessCasHk(figures).indicators.find((each) => each.id === id)
  if (indicator === undefined || indicator.next === null || indicator.kind === 'judged') return null
  const name = `${indicator.label}到 ${GRADE_NAMES[indicator.next.grade]}`
  const ways = reachCasHk(figures, indicator).filter((changes) => changes.length > 0)
  return {
    ways: ways.map((changes) => ({ name, changes })),
    note: ways.length === 0 ? '这一项由专家或全部各方的情况决定，不能只靠一项数据达到。' : '',
  }
}
