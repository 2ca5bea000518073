import { useStore } from '@nanostores/preact'
import { $case, $stage, type Findings, findingsOf } from '../../stores/index.ts'
import { outcome, STATUS_WORDS } from './moe/words.ts'

/** Every scenario as a column: the verdicts, with those that differ from 现状 marked. */
export function ScenarioComparison() {
  const { scenarios } = useStore($case)
  const stage = useStore($stage)
  const all: readonly Findings[] = scenarios.map(({ draft }) => findingsOf(draft))
  const [baseline] = all
  if (baseline === undefined) return null
  return (
    <table class="indicators comparison">
      <thead>
        <tr>
          <th scope="col">指标</th>
          {scenarios.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {baseline.moe[stage].indicators.map((indicator, row) => (
          <tr key={indicator.id}>
            <th scope="row">{indicator.label}</th>
            {all.map(({ moe }, column) => {
              const cell = moe[stage].indicators[row]
              const changed = cell !== undefined && outcome(cell) !== outcome(indicator)
              return (
                <td key={scenarios[column]?.name} data-label={scenarios[column]?.name}>
                  {cell !== undefined && outcome(cell)}
                  {changed && <strong>{`（变化：现状为${STATUS_WORDS[indicator.status]}）`}</strong>}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
