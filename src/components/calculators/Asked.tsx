import type { Column, Row } from '../../calculators/index.ts'
import { RowBar } from './RowBar.tsx'

/** What a row is held against: a bar with its marks, and the words of each column that asks, once where they are the same. */
export function Asked({ row, columns }: { row: Row; columns: readonly Column[] }) {
  const { findings, marks, value, kind } = row
  // The sums of several years are long; the row opens to them.
  const sum = row.entries === undefined ? row.sum : ''
  const words = new Map<string, string[]>()
  for (const [place, finding] of findings.entries()) {
    if (finding === null || finding.asked === '') continue
    words.set(finding.asked, [...(words.get(finding.asked) ?? []), columns[place]?.label ?? ''])
  }
  const isMet = findings.some(
    (finding) => finding?.outcome.kind === 'status' && finding.outcome.status === 'met',
  )
  return (
    <>
      {marks.length > 0 && <RowBar kind={kind} value={value} marks={marks} isMet={isMet} />}
      {(words.size > 0 || sum !== '') && (
        <p class="asked-words">
          {[...words].map(([text, labels]) => (
            <span key={text} title={text}>
              {columns.length > 1 && <b>{`${labels.join('、')} `}</b>}
              {text}
            </span>
          ))}
          {sum !== '' && <span class="sum">{sum}</span>}
        </p>
      )}
    </>
  )
}
