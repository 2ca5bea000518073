import { useStore } from '@nanostores/preact'
import type { ComponentType } from 'preact'
import { $case, addScenario, removeScenario, renameScenario, showScenario } from '../../stores/index.ts'
import { LazyPanel } from './LazyPanel.tsx'
import { NameField } from './NameField.tsx'
import { NewScenarioButton } from './NewScenarioButton.tsx'

interface Props {
  /** Names offered for new scenarios, in order. */
  readonly suggested: readonly string[]
  readonly loadComparison: () => Promise<ComponentType>
}

/** 现状 and the 方案 that began as its copies: which one is on screen, and all of them side by side. */
export function ScenarioBar({ suggested, loadComparison }: Props) {
  const { scenarios, active } = useStore($case)
  const taken = new Set(scenarios.map(({ name }) => name))
  const next = suggested.find((name) => !taken.has(name)) ?? `方案${scenarios.length}`
  const name = scenarios[active]?.name ?? ''
  return (
    <div class="scenarios">
      <fieldset class="toolbar">
        <legend class="visually-hidden">方案</legend>
        {scenarios.map((scenario, index) => (
          <button
            key={index}
            type="button"
            aria-pressed={index === active}
            onClick={() => showScenario(index)}
          >
            {scenario.name}
          </button>
        ))}
        <NewScenarioButton words={`＋ 以“${name}”为底新建方案`} onClick={() => addScenario(next)} />
      </fieldset>
      {active > 0 && (
        <div class="toolbar">
          <NameField
            key={active}
            label="方案名称"
            name="scenario-name"
            value={name}
            onName={(typed) => renameScenario(active, typed)}
          />
          <button type="button" onClick={() => removeScenario(active)}>
            删除这个方案
          </button>
        </div>
      )}
      {scenarios.length > 1 && <LazyPanel label="各方案并排比较" load={loadComparison} />}
    </div>
  )
}
