import type { Column, Row } from '../../calculators/index.ts'
import { RowBar } from './RowBar.tsx'

/** What a row is held against: a bar with its marks, and the words for each column that asks. */
export function Asked({ row, columns }: { row: Row; columns: readonly Column[] }) {
  const { findings, marks, value, sum, kind } = row
  const words = findings.flatMap((finding, place) =>
    finding === null || finding.asked === ''
      ? []
      : [{ column: columns.length > 1 ? `${columns[place]?.label} ` : '', text: finding.asked }],
  )
  const isMet = findings.some(
    (finding) => finding?.outcome.kind === 'status' && finding.outcome.status === 'met',
  )
  return (
    <>
      {marks.length > 0 && <RowBar kind={kind} value={value} marks={marks} isMet={isMet} />}
      {sum !== '' && <p class="sum">{sum}</p>}
      {words.length > 0 && (
        <p class="asked-words">
          {words.map(({ column, text }) => (
            <span key={column}>
              {column !== '' && <b>{column}</b>}
              {text}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
