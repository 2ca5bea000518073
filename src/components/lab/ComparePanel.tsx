import { useStore } from '@nanostores/preact'
import type { Assessment } from '../../calculators/index.ts'
import { $case, type Bench, type Draft, type Scenario } from '../../stores/index.ts'
import { useCalm } from '../calculators/calm.ts'
import { type Change, changesOf } from '../files/report/summary.ts'
import { NewScenarioButton } from './NewScenarioButton.tsx'
import type { Compared } from './panels.ts'
import { beginScenario } from './scenario-names.ts'

/** More than a person reads in a list. */
const SHOWN = 100

/** Every scenario as a column, in the column of verdicts in view; with what the calculator compares besides. */
export function comparePanelOf(compared: (draft: Draft) => readonly Compared[] = () => []) {
  return function ComparePanel({ bench }: { bench: Bench }) {
    const column = useStore(bench.$column)
    return (
      <Comparison
        bench={bench}
        rowsOf={(draft) => [...compared(draft), ...rowsIn(bench.of(draft), column)]}
      />
    )
  }
}

/** The answer, and what each row comes to. */
function rowsIn({ answers, indicators }: Assessment, column: number): Compared[] {
  const rows = indicators.flatMap((indicator) => indicator.rows)
  return [
    { id: 'answer', label: '结论', words: answers[column] ?? '' },
    ...rows.flatMap(({ id, label, findings, sum }) => {
      const finding = findings[column]
      return finding ? [{ id, label, words: [finding.words, ...(sum === '' ? [] : [sum])].join('；') }] : []
    }),
  ]
}

interface Props {
  readonly bench: Bench
  /** The findings of a draft and what they come to, always in the same order. */
  readonly rowsOf: (draft: Draft) => readonly Compared[]
}

/** What differs from 现状 is marked in words and stands first: the figures, then what they move. */
function Comparison({ bench, rowsOf }: Props) {
  const { scenarios } = useCalm($case)
  const [baseline, ...others] = scenarios
  if (others.length === 0) return <NoScenario bench={bench} />
  const columns = scenarios.map(({ draft }) => rowsOf(draft))
  const changes = others.map(({ draft }) => changesOf(baseline.draft, draft))
  const verdicts = (columns[0] ?? []).map(({ id, label }, row) => ({
    id,
    label,
    cells: columns.map((column) => column[row]?.words ?? ''),
  }))
  const isMoved = ({ cells }: { cells: readonly string[] }) => cells.some((cell) => cell !== cells[0])
  const rows = [
    ...figureRows(changes),
    ...verdicts.filter(isMoved),
    ...verdicts.filter((row) => !isMoved(row)),
  ]
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

function NoScenario({ bench }: { bench: Bench }) {
  return (
    <p>
      还没有方案。新建一个，改动其中的数据，这里就与现状并排比较。{' '}
      <NewScenarioButton words="＋ 以“现状”为底新建方案" onClick={() => beginScenario(bench)} />
    </p>
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
