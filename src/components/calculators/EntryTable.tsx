import { useStore } from '@nanostores/preact'
import type { Indicator } from '../../calculators/index.ts'
import { type Bench, isShown, toggleGroup } from '../../stores/index.ts'
import { EntryRow } from './EntryRow.tsx'
import { useSelected } from './selected.ts'

interface Props {
  readonly bench: Bench
  readonly policyHref: string
}

/** One group of the entry table: its heading, which folds it on a phone, and a row for everything it asks. */
export function EntryGroup({ bench, policyHref, group }: Props & { group: string }) {
  const filter = useStore(bench.$filter)
  const column = useStore(bench.$column)
  const open = useSelected(bench.$open, (groups) => groups.has(group))
  const indicators = useStore(bench.$assessment).indicators.filter((each) => each.group === group)
  const rows = indicators.flatMap((indicator) =>
    indicator.rows.map((row, place) => ({ indicator, row, isFirst: place === 0 })),
  )
  const asked = rows.filter(({ row }) => row.findings[column])
  const done = asked.filter(({ row }) => !isShown(row, 'open', column))
  const shown = rows.filter(({ row }) => isShown(row, filter, column)).length
  return (
    <>
      <tr class="group" hidden={shown === 0}>
        <th colSpan={bench.width} scope="rowgroup">
          <button
            type="button"
            aria-expanded={open}
            onClick={() => toggleGroup(bench, group)}
          >{`${group} ${done.length}/${asked.length}`}</button>
          <span>{group}</span>
        </th>
      </tr>
      {rows.map(({ indicator, row, isFirst }) => (
        <EntryRow
          key={row.id}
          bench={bench}
          indicator={indicator}
          row={row}
          isFirst={isFirst}
          isHidden={!isShown(row, filter, column)}
          isFolded={!open}
          policyHref={policyHref}
        />
      ))}
    </>
  )
}

/** The groups of a text, in its order. */
export function groupsIn(indicators: readonly Indicator[]): string[] {
  return [...new Set(indicators.map(({ group }) => group))]
}
