import { casHkHighlights, type HighlightKind } from '../../../calculators/index.ts'
import { $draft, type Bench, figureAt, setFigures } from '../../../stores/index.ts'
import { useSelected } from '../../layout/store.ts'

interface Props {
  readonly bench: Bench
  readonly kind: HighlightKind
  readonly labelledBy: string
  /** The figures say how many and not which. */
  readonly hasOnlyCount: boolean
}

/** The conditions of one kind of 重大联合亮点工作, in the text's words, to tick. */
export function HighlightConditions({ bench, kind, labelledBy, hasOnlyCount }: Props) {
  const path = `casHk.highlightConditions.${kind}`
  const number = `casHk.highlights.${kind}`
  const given = useSelected($draft, (draft) => figureAt(draft, path))
  const problem = useSelected(bench.$problems, (problems) => problems.get(path) ?? problems.get(number))
  const conditions = casHkHighlights.find((each) => each.kind === kind)?.conditions ?? []
  const ticked = idsIn(given)
  const tick = (id: string, on: boolean) => {
    // As it stands now: two ticks can come before the next render.
    const before = idsIn(figureAt($draft.get(), path))
    const next = conditions
      .map((condition) => condition.id)
      .filter((other) => (other === id ? on : before.includes(other)))
    setFigures({
      [path]: next.length === 0 ? undefined : next,
      [number]: next.length === 0 ? undefined : next.length,
    })
  }
  return (
    <fieldset class="conditions" aria-labelledby={labelledBy}>
      {hasOnlyCount && <p class="hint">数据里只有条数，没有逐条勾选；勾选后以勾选为准。</p>}
      {conditions.map(({ id, source }) => (
        <label key={id}>
          <input
            type="checkbox"
            name={path}
            value={id}
            checked={ticked.includes(id)}
            onChange={(event) => tick(id, event.currentTarget.checked)}
          />
          {source.quote}
        </label>
      ))}
      {problem !== undefined && <p class="problem">{problem}</p>}
    </fieldset>
  )
}

function idsIn(given: unknown): string[] {
  return Array.isArray(given) ? given.map(String) : []
}
