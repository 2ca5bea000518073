import { useStore } from '@nanostores/preact'
import { type Bench, showTab, TABLE } from '../../stores/index.ts'
import { Loaded } from '../lab/Loaded.tsx'
import type { Extra, ExtraTab } from './extras.ts'

interface Props {
  readonly bench: Bench
  readonly extra: Extra
}

/** The table and the sheets beside it, by name; nothing where there is only the table. */
export function TabBar({ bench, extra: { tabs = [] } }: Props) {
  const shown = useStore(bench.$tab)
  if (tabs.length === 0) return null
  return (
    <nav class="segments tab-bar" aria-label="表格">
      <button type="button" aria-pressed={shown === TABLE} onClick={() => showTab(bench, TABLE)}>
        各项
      </button>
      {tabs.map((tab) => (
        <Name key={tab.id} tab={tab} bench={bench} isShown={tab.id === shown} />
      ))}
    </nav>
  )
}

function Name({ tab, bench, isShown }: { tab: ExtraTab; bench: Bench; isShown: boolean }) {
  const label = useStore(tab.$label)
  return (
    <button type="button" aria-pressed={isShown} onClick={() => showTab(bench, tab.id)}>
      {label}
    </button>
  )
}

/** The sheet in view, in the table's place. */
export function TabPanel({ bench, extra: { tabs = [] } }: Props) {
  const shown = useStore(bench.$tab)
  const tab = tabs.find(({ id }) => id === shown)
  if (tab === undefined) return null
  return (
    <section class="tab-panel" id="tab">
      <Loaded key={tab.id} load={tab.load} />
    </section>
  )
}
