import { $draft, checkedOf, figureAt, setFigure } from '../../stores/index.ts'
import { fieldAt, NumberField } from '../fields/index.ts'
import { Was } from '../lab/Was.tsx'
import { useSelected } from '../layout/store.ts'

/** The days that every window is reckoned from, in the order of a lab's life. */
const KEYS = ['incubationStartedOn', 'establishedOn', 'cycleStartedOn', 'asOf'] as const

/** The lab's dates: change one, and every figure is counted anew. */
export function Dates() {
  return (
    <section class="record-dates" aria-labelledby="dates-title">
      <h2 id="dates-title">日期</h2>
      {KEYS.map((key) => (
        <DateField key={key} path={`dates.${key}`} />
      ))}
    </section>
  )
}

function DateField({ path }: { path: string }) {
  const value = useSelected($draft, (draft) => figureAt(draft, path))
  const problem = useSelected($draft, (draft) => checkedOf(draft).problems.get(path))
  return (
    <div>
      <NumberField
        path={path}
        label={fieldAt(path)?.label ?? path}
        kind="day"
        value={value}
        problem={problem}
        onChange={(text) => setFigure(path, text === '' ? undefined : text)}
      />
      <Was bench={{ fieldAt }} path={path} />
    </div>
  )
}
