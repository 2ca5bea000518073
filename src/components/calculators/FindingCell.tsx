import type { Finding, Outcome, Row } from '../../calculators/index.ts'
import type { Bench } from '../../stores/index.ts'
import { classOf, hookOf } from './Overview.tsx'
import { Switch } from './Switch.tsx'

interface Props {
  readonly bench: Bench
  readonly row: Row
  readonly finding: Finding | null
  readonly column: string
  /** Where a text has one column of verdicts, nothing needs to say which. */
  readonly isOnly: boolean
}

/** What a row comes to in one column: a mark with its words, or the switch where the reader judges. */
export function FindingCell({ bench, row, finding, column, isOnly }: Props) {
  if (finding === null)
    return (
      <td class="finding none" data-label={column}>
        <span role="img" aria-label={`${column}不作要求`}>
          —
        </span>
      </td>
    )
  const { criterion, outcome, words, judgement } = finding
  const hooks = {
    ...hookOf(outcome),
    'data-criterion': criterion,
    ...(isOnly ? {} : { 'data-stage': finding.column }),
  }
  const label = `${row.label}${isOnly ? '' : `，${column}`}`
  return (
    <td class="finding" data-label={column} {...hooks}>
      {judgement !== null && <Switch bench={bench} path={judgement} kind={row.kind} label={label} />}
      {judgement === null && (
        <span class={`state ${classOf(outcome)}`}>
          {signOf(outcome)}
          {words}
        </span>
      )}
    </td>
  )
}

const SIGNS = { met: '✓', unmet: '✕', unknown: '○' } as const

/** A screen reader hears the words alone. */
function signOf(outcome: Outcome) {
  return outcome.kind === 'status' ? <span aria-hidden="true">{`${SIGNS[outcome.status]} `}</span> : null
}
