import type { Row } from '../../../calculators/index.ts'
import { classOf, hookOf } from '../Overview.tsx'

interface Props {
  readonly row: Row
  readonly id: string
  /** Of a list, whether it is its first place: what is said of the whole is said there. */
  readonly isFirst?: boolean
}

const SIGNS: Readonly<Record<string, string>> = { met: '✓', unmet: '✕', unknown: '○', caution: '△' }
/** Words that the sign alone says well enough to who sees it. */
const PLAIN = /^(?:已填|已写|待填)$/

/** What a place of the form comes to: a sign, and words where there is more to say. */
export function CellMark({ row: { id: criterion, findings, sum }, id, isFirst = true }: Props) {
  const [finding] = findings
  if (finding == null) return null
  const tone = classOf(finding.outcome)
  const said = [finding.words, sum].filter(Boolean).join(' · ')
  const hooks = isFirst ? { 'data-criterion': criterion, ...hookOf(finding.outcome) } : {}
  return (
    <span class={`cell-mark state ${tone}`} id={id} {...hooks}>
      <span aria-hidden="true">{SIGNS[tone]}</span>
      {isFirst && <span class={PLAIN.test(said) ? 'visually-hidden' : undefined}>{` ${said}`}</span>}
    </span>
  )
}
