import { useState } from 'preact/hooks'
import type { Finding, Row } from '../../../calculators/index.ts'
import type { Bench } from '../../../stores/index.ts'
import { Switch } from '../../calculators/Switch.tsx'
import { useStore } from '../../layout/store.ts'
import { type MarkWords, markOf, wholeMark } from './words.ts'

interface Props {
  readonly bench: Bench
  readonly indicator: string
  /** Place of the column: 立项 or 验收. */
  readonly column: number
  /** Whether marks of other indicators stand in the same cell. */
  readonly isShared: boolean
}

/** How the reader's figures stand in one cell of the text: a line for each thing that the cell asks. */
export function StageMarks({ bench, indicator, column, isShared }: Props) {
  const { indicators, columns } = useStore(bench.$assessment)
  const shown = indicators.find(({ id }) => id === indicator)
  if (shown === undefined) return null
  if (shown.isForm) return <Mark words={wholeMark(shown, column)} />
  const asked = shown.rows.flatMap((row) => {
    const finding = row.findings[column]
    return finding ? [{ row, finding }] : []
  })
  const isNamed = isShared || asked.filter(({ finding }) => finding.judgement === null).length > 1
  return (
    <>
      {asked.map(({ row, finding }) => (
        <StageMark
          key={row.id}
          bench={bench}
          row={row}
          finding={finding}
          words={markOf(row, finding, isNamed)}
          column={columns.length > 1 ? `，${columns[column]?.label}` : ''}
        />
      ))}
    </>
  )
}

interface MarkProps {
  readonly bench: Bench
  readonly row: Row
  readonly finding: Finding
  readonly words: MarkWords
  readonly column: string
}

/** One line; what the reader judges is pressed to be judged in place. */
function StageMark({ bench, row, finding, words, column }: MarkProps) {
  const [open, setOpen] = useState(false)
  const { judgement } = finding
  if (judgement === null) return <Mark words={words} />
  return (
    <>
      <button type="button" class={`mark ${words.state}`} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Words {...words} />
      </button>
      {open && <Switch bench={bench} path={judgement} kind={row.kind} label={`${row.label}${column}`} />}
    </>
  )
}

function Mark({ words }: { words: MarkWords }) {
  return (
    <div class={`mark ${words.state}`} role="status">
      <Words {...words} />
    </div>
  )
}

function Words({ sign, text }: MarkWords) {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      {` ${text}`}
    </>
  )
}
