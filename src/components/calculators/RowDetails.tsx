import { useStore } from '@nanostores/preact'
import type { Finding, Indicator, Row } from '../../calculators/index.ts'
import { $draft, $problems, type Bench, figureAt, setFigure } from '../../stores/index.ts'
import { RowWords } from './RowWords.tsx'
import { useSelected } from './selected.ts'

const MOST_NOTE = 2000

interface Props {
  readonly bench: Bench
  readonly indicator: Indicator
  readonly row: Row
  readonly policyHref: string
}

/** What a row rests on: the text's words for each column, how open points are read, and room for evidence. */
export function RowDetails({ bench, indicator, row, policyHref }: Props) {
  const { columns } = bench.$assessment.get()
  const findings = row.findings.flatMap((finding) => (finding === null ? [] : [finding]))
  const readings = new Map(findings.flatMap((finding) => finding.readings.map(({ id, text }) => [id, text])))
  return (
    <div class="row-details">
      {row.words !== undefined ? (
        <RowWords row={row} href={`${policyHref}#${indicator.source.fragment}`} />
      ) : (
        findings.map((finding) => (
          <p key={finding.column}>
            {columns.length > 1 && <b>{`${columns.find(({ id }) => id === finding.column)?.label}原文：`}</b>}
            <q>{finding.source.quote}</q> <a href={`${policyHref}#${finding.source.fragment}`}>查看原文</a>
          </p>
        ))
      )}
      {indicator.notes.map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
      {readings.size > 0 && (
        <>
          <p class="soft">原文没有写明，这里这样理解：</p>
          <ul>
            {[...readings].map(([id, text]) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {findings[0] !== undefined && bench.about.section === 'moe' && <Note finding={findings[0]} />}
    </div>
  )
}

/** What a judgement rests on, in the lab's words. */
function Note({ finding: { criterion } }: { finding: Finding }) {
  const place = `moe.notes.${criterion}`
  const note = useSelected($draft, (draft) => figureAt(draft, place))
  const problem = useStore($problems).get(place)
  return (
    <label class="note">
      依据说明（可选）
      <textarea
        name={place}
        rows={2}
        maxLength={MOST_NOTE}
        value={typeof note === 'string' ? note : ''}
        onInput={(event) => setFigure(place, event.currentTarget.value || undefined)}
      />
      {problem !== undefined && <span class="problem">{problem}</span>}
    </label>
  )
}
