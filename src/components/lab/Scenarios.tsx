import { $case, $differing, showScenario } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'
import { NewScenarioButton } from './NewScenarioButton.tsx'
import { beginScenario, type OffersNames } from './scenario-names.ts'

/** 现状 and the 方案 that began as its copies: which one is on screen, and how far it is from 现状. */
export function Scenarios({ bench }: { bench: OffersNames }) {
  const { scenarios, active } = useStore($case)
  const differing = useStore($differing)
  return (
    <fieldset class={scenarios.length === 1 ? 'scenarios single' : 'scenarios'}>
      <legend class="visually-hidden">方案</legend>
      <span class="segments">
        {scenarios.length > 1 &&
          scenarios.map(({ name }, index) => (
            <button
              key={index}
              type="button"
              title={name}
              aria-pressed={index === active}
              onClick={() => showScenario(index)}
            >
              {name}
            </button>
          ))}
        <NewScenarioButton
          words="＋ 方案"
          about={`以“${scenarios[active]?.name}”为底新建`}
          onClick={() => beginScenario(bench)}
        />
      </span>
      {active > 0 && <span class="soft">{differenceWords(differing.length)}</span>}
    </fieldset>
  )
}

/** How far a scenario is from 现状. */
export function differenceWords(differing: number): string {
  return differing === 0 ? '与现状相同' : `比现状改 ${differing} 项`
}
