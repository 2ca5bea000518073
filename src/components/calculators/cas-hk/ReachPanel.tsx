import { useStore } from '@nanostores/preact'
import { type CasHkIndicator, GRADE_NAMES, reachCasHk } from '../../../calculators/index.ts'
import { $casHk, $draft, $profile } from '../../../stores/index.ts'
import { NewScenarioButton } from '../NewScenarioButton.tsx'
import { changeWords, reachInScenario } from '../reach.ts'

/** The ways to an indicator's next grade, each of which can be tried in a new scenario. */
export function reachPanelOf(id: CasHkIndicator['id']) {
  return function ReachPanel() {
    const indicator = useStore($casHk).indicators.find((each) => each.id === id)
    const draft = useStore($draft)
    const { casHk } = useStore($profile)
    if (indicator === undefined || indicator.next === null) return <p>现在没有可以反推的下一档。</p>
    const { label, next } = indicator
    const ways = reachCasHk(casHk, indicator)
    return (
      <ul class="ways">
        {ways.map((way) => (
          <li key={way[0]?.path}>
            {changeWords(draft, way)}{' '}
            <NewScenarioButton
              words="在新方案中填入"
              onClick={() => reachInScenario(`${label}到 ${GRADE_NAMES[next.grade]}`, draft, way)}
            />
          </li>
        ))}
        {ways.length === 0 && <li>这一项由专家或全部各方的情况决定，不能只靠一项数据达到。</li>}
      </ul>
    )
  }
}
