import { type Bench, ENTRY_TAB } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'
import { Loaded } from './Loaded.tsx'
import type { OwnPanels, Tab } from './own-panels.ts'

/** The tabs below the answer, and what they show in place of the entry table. */
export function Tabs({ bench, panels }: { bench: Bench; panels: OwnPanels }) {
  const shown = useStore(bench.$tab)
  const tabs = tabsOf(bench, panels)
  const open = tabs.find(({ id }) => id === shown)
  return (
    <>
      <div class="tabs" role="tablist" aria-label="填写与比较" onKeyDown={moveWithin}>
        {[{ id: ENTRY_TAB, label: '填写' }, ...tabs].map(({ id, label }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === shown}
            aria-controls={id === ENTRY_TAB ? 'panel-entry' : 'panel-other'}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => bench.$tab.set(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div
        id="panel-other"
        class="tab-panel"
        role="tabpanel"
        aria-labelledby={open === undefined ? undefined : `tab-${open.id}`}
        hidden={open === undefined}
      >
        {open !== undefined && <Loaded key={open.id} load={open.load} props={{ bench }} />}
      </div>
    </>
  )
}

function tabsOf({ module, $assessment, wake }: Bench, { tabs, compared }: OwnPanels): Tab[] {
  const { plan } = module
  return [
    ...($assessment.get().moments === undefined
      ? []
      : [
          {
            id: 'days',
            label: '时间线',
            load: () => import('./panels/DaysPanel.tsx').then(({ DaysPanel }) => DaysPanel),
          },
        ]),
    ...(plan === undefined
      ? []
      : [
          {
            id: 'plan',
            label: '逐年计划',
            load: () =>
              Promise.all([import('./panels/PlanPanel.tsx'), plan()]).then(([{ planPanelOf }, planOf]) =>
                planPanelOf(planOf),
              ),
          },
        ]),
    {
      id: 'compare',
      label: '各方案比较',
      load: () =>
        Promise.all([import('./panels/ComparePanel.tsx'), compared?.(), wake()]).then(
          ([{ comparePanelOf }, comparedOf]) => comparePanelOf(comparedOf),
        ),
    },
    ...tabs,
  ]
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Arrows move among the tabs and open them. */
function moveWithin(event: KeyboardEvent): void {
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]')]
  const step = STEPS[event.key]
  const here = tabs.indexOf(event.target as HTMLElement)
  if (step === undefined || here < 0) return
  event.preventDefault()
  const tab = tabs[(here + step + tabs.length) % tabs.length]
  tab?.focus()
  tab?.click()
}
