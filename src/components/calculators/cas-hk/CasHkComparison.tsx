import { casHkOf, type Draft } from '../../../stores/index.ts'
import { ScenarioComparison } from '../ScenarioComparison.tsx'
import { gradeWord } from './words.ts'

/** The scenarios side by side: each indicator's grade with its equivalents. */
export function CasHkComparison() {
  return <ScenarioComparison rowsOf={rowsOf} />
}

function rowsOf(draft: Draft) {
  return casHkOf(draft).indicators.map(({ id, label, grade, arithmetic }) => ({
    id,
    label,
    words: [gradeWord(grade), ...(arithmetic === undefined ? [] : [arithmetic.text])].join('；'),
  }))
}
