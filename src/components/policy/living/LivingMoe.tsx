import { useStore } from '@nanostores/preact'
import type { MoeCriterion } from '../../../calculators/index.ts'
import { $moeByStage } from '../../../stores/index.ts'
import { FigureInput, FlagInput } from '../../calculators/FigureInput.tsx'
import { JUDGEMENT } from '../../calculators/moe/Judgement.tsx'
import { outcome, STAGES } from '../../calculators/moe/words.ts'
import { Mark } from './Mark.tsx'

/** The reader's figures of one indicator of the MOE standard, and how they stand at both stages. */
export function LivingMoe({ id, calculatorHref }: { id: string; calculatorHref: string }) {
  const byStage = useStore($moeByStage)
  const stages = STAGES.flatMap(({ stage, word }) => {
    const indicator = byStage[stage].indicators.find((each) => each.id === id)
    return indicator === undefined ? [] : [{ stage, word, indicator }]
  })
  if (stages.length === 0) return null
  const criteria = stages.flatMap(({ indicator }) => indicator.criteria)
  const counted = criteria.filter(({ kind }) => kind === 'quantitative')
  const verdicts = stages.map(({ word, indicator }) => `${word}${outcome(indicator)}`).join(' · ')
  return (
    <Mark words={`${given(counted)}${verdicts}`} calculatorHref={calculatorHref}>
      {[...new Set(counted.flatMap(({ figures }) => figures))].map((path) => (
        <FigureInput key={path} path={path} />
      ))}
      {stages.flatMap(({ stage, word, indicator }) =>
        indicator.criteria
          .filter(({ kind }) => kind === 'qualitative')
          .map(({ id: criterion, figures: [path = ''] }) => (
            <FlagInput
              key={stage + criterion}
              path={path}
              label={`${word}：我们的判断`}
              choices={JUDGEMENT}
            />
          )),
      )}
    </Mark>
  )
}

/** `你的数据：2,600 万元`, several figures each with its name; `你的判断` where the standard has only words. */
function given(criteria: readonly MoeCriterion[]): string {
  if (criteria.length === 0) return '你的判断：'
  const texts = new Map(criteria.map(({ label, actual }) => [actual.text, label]))
  const words = [...texts].map(([text, label]) => (texts.size > 1 ? `${label} ${text}` : text))
  return `你的数据：${words.join('，')} · `
}
