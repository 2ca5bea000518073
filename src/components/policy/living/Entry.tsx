import type { Row } from '../../../calculators/index.ts'
import type { Bench } from '../../../stores/index.ts'
import { Figures } from '../../calculators/Figures.tsx'
import { useStore } from '../../layout/store.ts'

/** Lists that are entered in a sheet of their own, not beside a clause. */
const OWN_SHEET = /^(?:paper|party|condition|change|evaluation|ground)$/

interface Props {
  readonly bench: Bench
  readonly indicator: string
}

/** The figures of one indicator, one input a row, changed where the text asks for them. */
export function Entry({ bench, indicator }: Props) {
  const { indicators } = useStore(bench.$assessment)
  const rows = indicators.find(({ id }) => id === indicator)?.rows ?? []
  return (
    <>
      {rows
        .map((row) => ({ ...row, figures: row.figures.filter((path) => isHere(bench, path)) }))
        .filter(({ figures }) => figures.length > 0)
        .map((row) => (
          <EntryLine key={row.id} bench={bench} row={row} />
        ))}
    </>
  )
}

function EntryLine({ bench, row }: { bench: Bench; row: Row }) {
  const id = `living-${row.id}`
  return (
    <div class="living-entry">
      {row.figures.length === 1 && (
        <span id={id} aria-hidden="true">
          {row.label}
        </span>
      )}
      <Figures bench={bench} row={row} describedBy="" />
    </div>
  )
}

function isHere({ fieldAt }: Bench, path: string): boolean {
  const field = fieldAt(path)
  if (field?.kind === 'list') return !OWN_SHEET.test(field.per)
  return field?.kind === 'count' || field?.kind === 'decimal' || field?.kind === 'day'
}
