import { remembered } from '../core/index.ts'
import { countsTheSame } from './figures.ts'
import { STAGE_WORDS } from './stage-words.ts'
import type { CriterionRule, IndicatorRule, Stage } from './types.ts'
import { requiredOf } from './words.ts'

/** What the other stage asks in numbers and this one does not, and what the two stages count differently. */
export function notesOf(rule: IndicatorRule, stage: Stage): readonly string[] {
  return bothStages(rule)[stage]
}

const bothStages = remembered(({ criteria }: IndicatorRule) => {
  const numbers = criteria.filter(({ kind }) => kind === 'quantitative')
  return {
    establishment: numbers.flatMap((criterion) => noteOn(criterion, 'establishment', 'acceptance')),
    acceptance: numbers.flatMap((criterion) => noteOn(criterion, 'acceptance', 'establishment')),
  }
})

function noteOn({ label, at }: CriterionRule, stage: Stage, other: Stage): string[] {
  const here = at[stage]
  const there = at[other]
  if (there === undefined) return []
  if (here === undefined) {
    const asked = requiredOf(there, label).text
    return [
      `“${label}”（${asked}）只写在${STAGE_WORDS[other]}一栏，${STAGE_WORDS[stage]}一栏没有，此处不据此判定。`,
    ]
  }
  if (countsTheSame(here, there)) return []
  return [`“${label}”在立项与验收两个阶段统计的数不同，须分别填写。`]
}
