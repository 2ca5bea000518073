import type { Row } from '../../../calculators/index.ts'
import { hookOf, toneOf } from '../Overview.tsx'

interface Props {
  readonly row: Row
  readonly id?: string
  /** Of a list, the row that is meant: what is said of others is not said here. */
  readonly entry?: number
}

const SIGNS: Readonly<Record<string, string>> = { met: '✓', unmet: '✕', unknown: '○', near: '△' }
/** Words that the sign alone says well enough to who sees it. */
const PLAIN = /^(?:已填|已写|待填)$/

/** What a place of the form comes to: a sign, and words where there is more to say. */
export function CellMark({ row: { id: criterion, findings, sum, label }, id, entry = 0 }: Props) {
  const [finding] = findings
  if (finding == null) return null
  const { outcome, words, asked } = finding
  const tone = toneOf(outcome)
  const said = entry > 0 ? '' : [words, sum].filter(Boolean).join(' · ')
  const hooks = entry > 0 ? {} : { 'data-criterion': criterion, ...hookOf(outcome) }
  return (
    <span class={`cell-mark state ${tone}`} id={id} {...hooks}>
      <span aria-hidden="true">{SIGNS[tone]}</span>
      {said !== '' && <span class={PLAIN.test(said) ? 'visually-hidden' : undefined}>{` ${said}`}</span>}
      {/^限/.test(asked) && <span class="visually-hidden">{`，${label}${asked}`}</span>}
    </span>
  )
}
