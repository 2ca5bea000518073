import { useRef } from 'preact/hooks'
import type { Indicator, Row } from '../../calculators/index.ts'
import { type Bench, type Filter, isShown, toggleGroup } from '../../stores/index.ts'
import { useSelected, useStore } from '../layout/store.ts'
import { EntryRow } from './EntryRow.tsx'
import type { Facts } from './extras.ts'
import { GroupMet, judgementOf } from './GroupMet.tsx'

interface Props {
  readonly bench: Bench
  readonly facts?: Facts | undefined
  readonly policyHref: string
}

/** One group of the entry table: its heading, which folds it on a phone, and a row for everything it asks. */
export function EntryGroup({ bench, facts, policyHref, group }: Props & { group: string }) {
  const filter = useStore(bench.$filter)
  const column = useStore(bench.$column)
  const open = useSelected(bench.$open, (groups) => groups.has(group))
  const indicators = useStore(bench.$assessment).indicators.filter((each) => each.group === group)
  const rows = indicators.flatMap((indicator) =>
    indicator.rows.map((row, place) => ({ indicator, row, isFirst: place === 0 })),
  )
  const asked = rows.filter(({ row }) => row.findings[column])
  const done = asked.filter(({ row }) => !isShown(row, 'open', column))
  const shown = useShown(rows, filter, column)
  return (
    <>
      <tr class="group" hidden={shown.size === 0}>
        <th colSpan={bench.width} scope="rowgroup">
          <button
            type="button"
            class="fold"
            aria-expanded={open}
            onClick={() => toggleGroup(bench, group)}
          >{`${group} ${done.length}/${asked.length}`}</button>
          <span>{group}</span>
          <GroupMet
            group={group}
            column={bench.$assessment.get().columns[column]?.label ?? ''}
            judged={asked.flatMap(({ row }) => (shown.has(row.id) ? judgementOf(row, column) : []))}
          />
        </th>
      </tr>
      {rows.map(({ indicator, row, isFirst }) => (
        <EntryRow
          key={row.id}
          bench={bench}
          facts={facts}
          indicator={indicator}
          row={row}
          isFirst={isFirst}
          isHidden={!shown.has(row.id)}
          isFolded={!open}
          policyHref={policyHref}
        />
      ))}
    </>
  )
}

/** What the filter shows; a row stays while it is being filled in, although it is no longer 待填. */
function useShown(
  rows: readonly { readonly row: Row }[],
  filter: Filter,
  column: number,
): ReadonlySet<string> {
  const kept = useRef({ filter, column, ids: new Set<string>() })
  if (kept.current.filter !== filter || kept.current.column !== column)
    kept.current = { filter, column, ids: new Set() }
  for (const { row } of rows) if (isShown(row, filter, column)) kept.current.ids.add(row.id)
  return kept.current.ids
}

/** The groups of a text, in its order; what its own form has is in no table. */
export function groupsIn(indicators: readonly Indicator[]): string[] {
  return [...new Set(indicators.flatMap(({ group, isForm }) => (isForm ? [] : [group])))]
}
