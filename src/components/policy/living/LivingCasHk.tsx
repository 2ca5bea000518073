import { useStore } from '@nanostores/preact'
import type { CasHkIndicator } from '../../../calculators/index.ts'
import { $casHk } from '../../../stores/index.ts'
import { figuresOf } from '../../calculators/cas-hk/figures.ts'
import { spoken } from '../../calculators/cas-hk/words.ts'
import { FigureInput } from '../../calculators/FigureInput.tsx'
import { Mark } from './Mark.tsx'

/** The reader's equivalents and grade of one indicator of the CAS–HK evaluation, and what is missing to the next. */
export function LivingCasHk({ id, calculatorHref }: { id: string; calculatorHref: string }) {
  const indicator = useStore($casHk).indicators.find((each) => each.id === id)
  if (indicator === undefined) return null
  return (
    <Mark words={wordsOf(indicator)} calculatorHref={calculatorHref}>
      {figuresOf(indicator).map((path) => (
        <FigureInput key={path} path={path} />
      ))}
    </Mark>
  )
}

function wordsOf(indicator: CasHkIndicator): string {
  const { arithmetic } = indicator
  return `您的数据：${[...(arithmetic === undefined ? [] : [arithmetic.text]), spoken(indicator)].join(' · ')}`
}
