import { useStore } from '@nanostores/preact'
import { type MoeAssessment, STATUS_WORDS } from '../../../calculators/index.ts'
import { $stage, type Draft, moeOf } from '../../../stores/index.ts'
import { type Compared, ScenarioComparison } from '../ScenarioComparison.tsx'
import { outcome } from './words.ts'

/** The scenarios side by side at the stage on screen. */
export function MoeComparison() {
  const stage = useStore($stage)
  return <ScenarioComparison rowsOf={(draft: Draft) => rowsOf(moeOf(draft)[stage])} />
}

function rowsOf({ indicators, binding, anticipatory }: MoeAssessment): Compared[] {
  return [
    { id: 'binding', label: '约束性指标', words: tally(binding) },
    { id: 'anticipatory', label: '预期性指标', words: tally(anticipatory) },
    ...indicators.map((indicator) => ({ ...indicator, words: outcome(indicator) })),
  ]
}

function tally({ status, met, unmet, unknown }: MoeAssessment['binding']): string {
  return `${STATUS_WORDS[status]}（达标 ${met}，未达标 ${unmet}，待填写 ${unknown}）`
}
