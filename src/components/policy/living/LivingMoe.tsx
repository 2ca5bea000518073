import { useStore } from '@nanostores/preact'
import { $moeByStage } from '../../../stores/index.ts'
import { FigureInput, FlagInput } from '../../calculators/FigureInput.tsx'
import { JUDGEMENT } from '../../calculators/moe/Judgement.tsx'
import { outcome, STAGES } from '../../calculators/moe/words.ts'
import { given } from './given.ts'
import { Mark } from './Mark.tsx'

/** The reader's figures of one indicator of the MOE standard, and how they stand at both stages. */
export function LivingMoe({ id, calculatorHref }: { id: string; calculatorHref: string }) {
  const byStage = useStore($moeByStage)
  const stages = STAGES.flatMap(({ stage, word }) => {
    const indicator = byStage[stage].indicators.find((each) => each.id === id)
    return indicator === undefined ? [] : [{ stage, word, indicator }]
  })
  if (stages.length === 0) return null
  const indicators = stages.map(({ indicator }) => indicator)
  const counted = indicators.flatMap(({ criteria }) => criteria).filter(({ kind }) => kind === 'quantitative')
  const fewest = (path: string) =>
    Math.max(1, ...counted.filter(({ figures }) => figures[0] === path).map(({ entries }) => entries ?? 1))
  const verdicts = stages.map(({ word, indicator }) => `${word}${outcome(indicator)}`).join(' · ')
  return (
    <Mark words={`${given(indicators)}${verdicts}`} calculatorHref={calculatorHref}>
      {[...new Set(counted.flatMap(({ figures }) => figures))].map((path) => (
        <FigureInput key={path} path={path} atLeast={fewest(path)} />
      ))}
      {stages.flatMap(({ stage, word, indicator }) =>
        indicator.criteria
          .filter(({ kind }) => kind === 'qualitative')
          .map(({ id: criterion, label, figures: [path = ''] }) => (
            <FlagInput
              key={stage + criterion}
              path={path}
              label={`${word}：${label}，我们的判断`}
              choices={JUDGEMENT}
            />
          )),
      )}
    </Mark>
  )
}
