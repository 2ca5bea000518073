import type { Finding, Outcome, Row } from '../../calculators/index.ts'
import { hookOf } from './Overview.tsx'
import { Switch } from './Switch.tsx'

interface Props {
  readonly row: Row
  readonly finding: Finding | null
  readonly column: string
  /** Where a text has one column of verdicts, nothing needs to say which. */
  readonly isOnly: boolean
}

/** What a row comes to in one column: a mark with its words, or the switch where the reader judges. */
export function FindingCell({ row, finding, column, isOnly }: Props) {
  if (finding === null)
    return (
      <span class="none">
        <span aria-hidden="true">—</span>
        <span class="visually-hidden">{`${column}不作要求`}</span>
      </span>
    )
  const { criterion, outcome, words, judgement } = finding
  const hooks = {
    ...hookOf(outcome),
    'data-criterion': criterion,
    ...(isOnly ? {} : { 'data-stage': finding.column }),
  }
  if (judgement !== null)
    return (
      <div {...hooks}>
        <Switch path={judgement} kind={row.kind} label={`${row.label}${isOnly ? '' : `，${column}`}`} />
      </div>
    )
  return (
    <div {...hooks}>
      <span class={`state ${stateOf(outcome)}`}>
        <span aria-hidden="true">{signOf(outcome)}</span>
        {` ${words}`}
      </span>
    </div>
  )
}

function stateOf(outcome: Outcome): string {
  if (outcome.kind === 'status') return outcome.status
  if (outcome.kind === 'grade') return `grade-${outcome.grade ?? 'unknown'}`
  return outcome.on === null ? 'unknown' : 'met'
}

const SIGNS = { met: '✓', unmet: '✕', unknown: '○' } as const

function signOf(outcome: Outcome): string {
  return outcome.kind === 'status' ? SIGNS[outcome.status] : ''
}
