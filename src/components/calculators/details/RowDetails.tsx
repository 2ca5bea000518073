import type { Indicator, Row } from '../../../calculators/index.ts'
import type { Bench } from '../../../stores/index.ts'
import { RowElements } from './RowElements.tsx'
import { RowNote } from './RowNote.tsx'
import { RowSources } from './RowSources.tsx'
import { RowWords } from './RowWords.tsx'

interface Props {
  readonly bench: Bench
  readonly indicator: Indicator
  readonly row: Row
  readonly policyHref: string
}

/** What a row rests on: the text's words, how open points are read, how far the verdict goes, and room for evidence. */
export function RowDetails({ bench, indicator, row, policyHref }: Props) {
  const { columns } = bench.$assessment.get()
  const findings = row.findings.flatMap((finding) => (finding === null ? [] : [finding]))
  const readings = new Map(findings.flatMap((finding) => finding.readings.map(({ id, text }) => [id, text])))
  const [first] = findings
  return (
    <div class="row-details">
      <div>
        {row.words === undefined ? (
          <RowSources columns={columns} findings={findings} policyHref={policyHref} />
        ) : (
          <RowWords
            row={row}
            href={`${policyHref}#${indicator.source.fragment}`}
            explain={bench.module.explain}
          />
        )}
        {row.entries !== undefined && row.sum !== '' && <p>{row.sum}</p>}
        {indicator.notes.map((note) => (
          <p key={note} class="soft">
            {note}
          </p>
        ))}
        {readings.size > 0 && (
          <>
            <h4>原文没有写明的，这样理解</h4>
            <ul>
              {[...readings].map(([id, text]) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </>
        )}
        {first !== undefined && (
          <RowNote
            bench={bench}
            path={`${bench.module.figures.key}.notes.${first.criterion}`}
            judgements={findings.flatMap(({ judgement }) => judgement ?? [])}
          />
        )}
      </div>
      <RowElements indicator={indicator} columns={columns} />
    </div>
  )
}
