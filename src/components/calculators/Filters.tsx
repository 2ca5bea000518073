import { type Row, STATUS_WORDS } from '../../calculators/index.ts'
import { type Bench, type Filter, isShown } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'

const FILTERS: readonly { readonly filter: Filter; readonly label: string }[] = [
  { filter: 'all', label: '全部' },
  { filter: 'number', label: '数值' },
  { filter: 'judged', label: '定性' },
  { filter: 'unmet', label: '' },
  { filter: 'open', label: '待填' },
]

/** Whether numbers are asked for that can be pasted many at once. */
export function isCounted({ kind }: Row): boolean {
  return kind !== 'fact' && kind !== 'question' && kind !== 'enclosed'
}

/** Which rows to look at, each with how many there are. */
export function Filters({ bench }: { bench: Bench }) {
  const { indicators, statusWords = STATUS_WORDS } = useStore(bench.$assessment)
  const column = useStore(bench.$column)
  const chosen = useStore(bench.$filter)
  const rows = indicators.flatMap(({ rows: own, isForm }) => (isForm ? [] : own))
  const counts = FILTERS.map((each) => ({
    ...each,
    count: rows.filter((row) => isShown(row, each.filter, column)).length,
  }))
  return (
    <div class="filters">
      <fieldset class="segments">
        <legend class="visually-hidden">只看</legend>
        {counts
          .filter(({ filter, count }) => count > 0 || filter === chosen)
          .map(({ filter, label, count }) => (
            <button
              key={filter}
              type="button"
              aria-pressed={filter === chosen}
              onClick={() => bench.$filter.set(filter)}
            >{`${label || statusWords.unmet} ${count}`}</button>
          ))}
      </fieldset>
      <p class="soft">
        {rows.some(isCounted) ? '可从 Excel 整列粘贴到任一格；Enter 到下一格' : 'Enter 到下一格'}
      </p>
    </div>
  )
}
