import { type Change, changesOf } from '../../stores/files/summary.ts'
import { $case, type Draft, type Scenario } from '../../stores/index.ts'
import { useCalm } from './calm.ts'

/** One row of the comparison: what an indicator is under a draft, in words. */
export interface Compared {
  readonly id: string
  readonly label: string
  readonly words: string
}

interface Props {
  /** The verdicts or grades of a draft and what they come to, always in the same order. */
  readonly rowsOf: (draft: Draft) => readonly Compared[]
}

/** More than a person reads in a list. */
const SHOWN = 100

/** Every scenario as a column, its figures above its verdicts; what differs from 现状 is marked in words. */
export function ScenarioComparison({ rowsOf }: Props) {
  const { scenarios } = useCalm($case)
  const [baseline, ...others] = scenarios
  const columns = scenarios.map(({ draft }) => rowsOf(draft))
  const changes = others.map(({ draft }) => changesOf(baseline.draft, draft))
  const verdicts = (columns[0] ?? []).map(({ id, label }, row) => ({
    id,
    label,
    cells: columns.map((column) => column[row]?.words ?? ''),
  }))
  const rows = [...figureRows(changes), ...verdicts]
  return (
    <section class="comparison" aria-label="各方案并排比较">
      <table class="indicators">
        <thead>
          <tr>
            <th scope="col">数据与指标</th>
            {scenarios.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, cells }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {cells.map((cell, place) => (
                <Cell
                  key={scenarios[place]?.name}
                  name={scenarios[place]?.name ?? ''}
                  words={cell}
                  changed={cell !== cells[0]}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {others.map((scenario, place) => (
        <Moved
          key={scenario.name}
          scenario={scenario}
          changes={changes[place] ?? []}
          turned={verdicts
            .filter(({ cells }) => cells[place + 1] !== cells[0])
            .map(({ label, cells }) => `${label}：${cells[0]} → ${cells[place + 1]}`)}
        />
      ))}
    </section>
  )
}

function Cell({ name, words, changed }: { name: string; words: string; changed: boolean }) {
  return (
    <td data-label={name} data-changed={changed}>
      {changed ? <strong>{`${words}（有变化）`}</strong> : words}
    </td>
  )
}

interface MovedProps {
  readonly scenario: Scenario
  readonly changes: readonly Change[]
  readonly turned: readonly string[]
}

/** 这个方案改变了什么: the figures that differ from 现状, and everything they move. */
function Moved({ scenario, changes, turned }: MovedProps) {
  const figures = changes.map(({ label, before, after }) => `${label}：${before} → ${after}`)
  return (
    <section data-moved={scenario.name}>
      <h3>{`${scenario.name}：这个方案改变了什么`}</h3>
      <Lines title={`改动的数据 ${figures.length} 项`} lines={figures} />
      <Lines title={`随之变化的结果 ${turned.length} 项`} lines={turned} />
    </section>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <p>{title}</p>
      <ul>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > SHOWN && <li>{`另有 ${lines.length - SHOWN} 项`}</li>}
      </ul>
    </>
  )
}

/** One row for each figure that any scenario changes. */
function figureRows(changes: readonly (readonly Change[])[]) {
  const all = new Map(changes.flat().map((change) => [change.path, change]))
  return [...all.values()].slice(0, SHOWN).map(({ path, label, before }) => ({
    id: path,
    label,
    cells: [before, ...changes.map((column) => column.find((other) => other.path === path)?.after ?? before)],
  }))
}
