import { $draft, type Bench, figureAt, setFigure } from '../../../stores/index.ts'
import { useSelected } from '../../layout/store.ts'

interface Props {
  readonly bench: Bench
  /** Path of the note in the figures file. */
  readonly path: string
  /** Paths of what the reader judges; where there are any, the note follows a choice. */
  readonly judgements: readonly string[]
}

/** What a judgement or a figure rests on, in the lab's words. */
export function RowNote({ bench, path, judgements }: Props) {
  const note = useSelected($draft, (draft) => figureAt(draft, path))
  const isJudged = useSelected($draft, (draft) =>
    judgements.some((judgement) => typeof figureAt(draft, judgement) === 'boolean'),
  )
  const problem = useSelected(bench.$problems, (problems) => problems.get(path))
  const field = bench.fieldAt(path)
  if (field?.kind !== 'text') return null
  if (judgements.length > 0 && !isJudged && note === undefined) return null
  return (
    <label class="note">
      依据说明（可选）
      <textarea
        name={path}
        rows={2}
        maxLength={field.maxLength}
        value={typeof note === 'string' ? note : ''}
        onInput={(event) => setFigure(path, event.currentTarget.value || undefined)}
      />
      {problem !== undefined && <span class="problem">{problem}</span>}
    </label>
  )
}
