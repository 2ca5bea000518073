import { useState } from 'preact/hooks'
import type { Finding, Indicator, Row } from '../../calculators/index.ts'
import type { Bench } from '../../stores/index.ts'
import { Effects } from '../lab/Effects.tsx'
import { Loaded } from '../lab/Loaded.tsx'
import { Asked } from './Asked.tsx'
import type { Facts } from './extras.ts'
import { Figures } from './Figures.tsx'
import { FindingCell } from './FindingCell.tsx'
import { Memo } from './Memo.tsx'

const loadDetails = ({ wake }: Bench) =>
  Promise.all([import('./details/RowDetails.tsx'), wake()]).then(([{ RowDetails }]) => RowDetails)

interface Props {
  readonly bench: Bench
  readonly facts: Facts | undefined
  readonly indicator: Indicator
  readonly row: Row
  /** The first of its indicator, which the indicator's own address leads to. */
  readonly isFirst: boolean
  readonly isHidden: boolean
  /** Its group is folded, where the screen is narrow. */
  readonly isFolded: boolean
  readonly policyHref: string
}

/** One line of the table; it opens to the words it rests on. */
export function EntryRow(props: Props) {
  const { row, indicator, isHidden, isFolded } = props
  return <Memo of={[row, indicator.notes, isHidden, isFolded]}>{() => <Line {...props} />}</Memo>
}

function Line({ bench, facts, indicator, row, isFirst, isHidden, isFolded, policyHref }: Props) {
  const [open, setOpen] = useState(false)
  const place = `row-${row.id}`
  const columns = bench.$assessment.get().columns
  const isCounted = row.figures.length > 0
  const Entered = row.kind === 'fact' ? facts?.Figures : Figures
  return (
    <>
      <tr
        id={isFirst ? indicator.id : undefined}
        class={`entry ${row.kind}${isFolded ? ' folded' : ''}`}
        hidden={isHidden}
        data-asked={askedIn(row.findings)}
      >
        <th scope="row" id={place}>
          <Badge words={indicator.badge} />
          {row.label}
        </th>
        {isCounted && Entered !== undefined && (
          <td class="figures">
            <Entered row={row} bench={bench} describedBy={`${place}-asked`} />
          </td>
        )}
        <td
          class={`asked${row.marks.length > 0 ? ' drawn' : ''}`}
          id={`${place}-asked`}
          colSpan={isCounted ? 1 : 2}
        >
          {row.kind === 'fact' && facts !== undefined ? (
            <facts.Asked row={row} />
          ) : (
            <Asked row={row} columns={columns} />
          )}
        </td>
        {columns.map(({ id, label }, at) => (
          <FindingCell
            key={id}
            bench={bench}
            row={row}
            finding={row.findings[at] ?? null}
            column={label}
            isOnly={columns.length === 1}
          />
        ))}
        <td class="more">
          <button
            type="button"
            class="plain"
            aria-expanded={open}
            aria-label={`依据：${row.label}`}
            onClick={() => setOpen(!open)}
          >
            依据
          </button>
        </td>
      </tr>
      {open && (
        <tr class={`details${isFolded ? ' folded' : ''}`} hidden={isHidden}>
          <td colSpan={bench.width}>
            <Loaded load={() => loadDetails(bench)} props={{ bench, indicator, row, policyHref }} />
            <Effects bench={bench} row={row} />
          </td>
        </tr>
      )}
    </>
  )
}

/** 约束性 in two characters, so that a row stays a line; all of it to whoever asks. */
function Badge({ words }: { words: string }) {
  const short = words.replace(/性$/, '')
  return (
    <abbr class="badge" {...(short === words ? {} : { title: words })}>
      {short}
    </abbr>
  )
}

/** The columns that ask for the row, for the key that goes to the next figure. */
function askedIn(findings: readonly (Finding | null)[]): string {
  return findings.flatMap((finding) => (finding === null ? [] : [finding.column])).join(' ')
}
