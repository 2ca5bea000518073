import type { FigureChange } from '../../../calculators/index.ts'
import { addScenario, type Draft, withFigure } from '../../../stores/index.ts'
import { changesOf } from '../../files/report/summary.ts'

/** 填入达标值: a new scenario, which is `draft` with these figures set; nothing where there is nothing to set. */
export function reachInScenario(name: string, draft: Draft, changes: readonly FigureChange[]): void {
  if (changes.length > 0) addScenario(name, applied(draft, changes))
}

/** `国内授权的发明专利：3 项 → 7 项`. */
export function changeWords(draft: Draft, changes: readonly FigureChange[]): string {
  return changesOf(draft, applied(draft, changes))
    .map(({ label, before, after }) => `${label}：${before} → ${after}`)
    .join('；')
}

function applied(draft: Draft, changes: readonly FigureChange[]): Draft {
  return changes.reduce((next, { path, value }) => withFigure(next, path, value), draft)
}
