import { useStore } from '@nanostores/preact'
import { $case, type Draft } from '../../stores/index.ts'

/** One row of the comparison: what an indicator is under a draft, in words. */
export interface Compared {
  readonly id: string
  readonly label: string
  readonly words: string
}

interface Props {
  /** The verdicts or grades of a draft, always in the same order. */
  readonly rowsOf: (draft: Draft) => readonly Compared[]
}

/** Every scenario as a column; what differs from 现状 is marked in words. */
export function ScenarioComparison({ rowsOf }: Props) {
  const { scenarios } = useStore($case)
  const columns = scenarios.map(({ draft }) => rowsOf(draft))
  const [baseline = []] = columns
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
        {baseline.map(({ id, label, words }, row) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {columns.map((column, place) => {
              const cell = column[row]?.words ?? ''
              return (
                <td
                  key={scenarios[place]?.name}
                  data-label={scenarios[place]?.name}
                  data-changed={cell !== words}
                >
                  {cell}
                  {cell !== words && <strong>（有变化）</strong>}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
