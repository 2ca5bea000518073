import { useMemo } from 'preact/hooks'
import { type Indicator, STATUS_WORDS, type Status } from '../../calculators/index.ts'
import type { Bench } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'
import { Announcer } from './Announcer.tsx'

/** The column in view, said politely as it changes. */
export function Announced({ bench }: { bench: Bench }) {
  const { indicators, statusWords = STATUS_WORDS } = useStore(bench.$assessment)
  const column = useStore(bench.$column)
  const words = useMemo(
    () => new Map(indicators.map((indicator) => [indicator.label, spoken(indicator, column, statusWords)])),
    [indicators, column, statusWords],
  )
  return <Announcer words={words} />
}

/** `未达标，还差 100 万元`; of a grade or a day what its chip says. */
export function spoken(
  { outcomes, summaries, scopes, rows }: Indicator,
  column: number,
  statusWords: Readonly<Record<Status, string>> = STATUS_WORDS,
): string {
  const outcome = outcomes[column]
  if (outcome?.kind !== 'status') return summaries[column] ?? ''
  const counted = rows.filter(({ kind }) => kind === 'number')
  const short = counted.flatMap(({ label, findings }) => {
    const finding = findings[column]
    if (finding?.outcome.kind !== 'status' || finding.outcome.status !== 'unmet') return []
    return [counted.length > 1 ? `${label}：${finding.words}` : finding.words]
  })
  return [scopes?.[column]?.verdict ?? statusWords[outcome.status], ...short].join('，')
}
