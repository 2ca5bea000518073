import { useStore } from '@nanostores/preact'
import { $stage, type Draft, moeOf } from '../../../stores/index.ts'
import { ScenarioComparison } from '../ScenarioComparison.tsx'
import { outcome } from './words.ts'

/** The scenarios side by side at the stage on screen. */
export function MoeComparison() {
  const stage = useStore($stage)
  const rowsOf = (draft: Draft) =>
    moeOf(draft)[stage].indicators.map((indicator) => ({ ...indicator, words: outcome(indicator) }))
  return <ScenarioComparison rowsOf={rowsOf} />
}
