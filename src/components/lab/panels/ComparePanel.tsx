import type { Assessment } from '../../../calculators/index.ts'
import { $case, $view, type Bench, type Draft, draftOf } from '../../../stores/index.ts'
import { useCalm } from '../../calculators/calm.ts'
import { type Change, changesOf } from '../../files/report/summary.ts'
import { useStore } from '../../layout/store.ts'
import { NewScenarioButton } from '../NewScenarioButton.tsx'
import type { Compared } from '../own-panels.ts'
import { beginScenario } from '../scenario-names.ts'
import { ComparisonTable, type Line } from './ComparisonTable.tsx'
import { Moved, SHOWN } from './Moved.tsx'

/** Every scenario as a column, in the column of verdicts in view; with what the calculator compares besides. */
export function comparePanelOf(compared: (draft: Draft) => readonly Compared[] = () => []) {
  return function ComparePanel({ bench }: { bench: Bench }) {
    const column = useStore(bench.$column)
    // What is compared besides may rest on assumptions.
    useStore($view)
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
  const lab = useCalm($case)
  const { scenarios } = lab
  const others = scenarios.slice(1)
  if (others.length === 0) return <NoScenario bench={bench} />
  const names = scenarios.map(({ name }) => name)
  const columns = scenarios.map(({ draft }) => rowsOf(draft))
  const changes = others.map((_, place) => changesOf(scenarios[0].draft, draftOf(lab, place + 1)))
  const verdicts = (columns[0] ?? []).map(({ id, label }, row) => ({
    id,
    label,
    cells: columns.map((column) => column[row]?.words ?? ''),
  }))
  const isMoved = ({ cells }: Line) => cells.some((cell) => cell !== cells[0])
  const still = verdicts.filter((row) => !isMoved(row))
  return (
    <section class="comparison" aria-label="各方案并排比较">
      <ComparisonTable names={names} rows={[...figureRows(changes), ...verdicts.filter(isMoved)]} />
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
      {still.length > 0 && (
        <details>
          <summary>{`没有变化的 ${still.length} 项`}</summary>
          <ComparisonTable names={names} rows={still} />
        </details>
      )}
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

/** One row for each figure that any scenario changes. */
function figureRows(changes: readonly (readonly Change[])[]) {
  const all = new Map(changes.flat().map((change) => [change.path, change]))
  return [...all.values()].slice(0, SHOWN).map(({ path, label, before }) => ({
    id: path,
    label,
    cells: [before, ...changes.map((column) => column.find((other) => other.path === path)?.after ?? before)],
  }))
}
