import { ENTRY_WORDS, type RowEntry } from '../../../calculators/index.ts'
import { $draft, type Bench, figureAt, type Raw, setFigure } from '../../../stores/index.ts'
import { useSelected } from '../../layout/store.ts'
import { NoneTick } from './NoneTick.tsx'

interface Props {
  readonly bench: Bench
  readonly entry: RowEntry
  readonly label: string
}

/** Under one entry of a list: it is taken away, or followed by one more; where there is none yet, that can be said. */
export function EntryTools({ bench, entry: { list, index, rows }, label }: Props) {
  const value = useSelected($draft, (draft) => figureAt(draft, list))
  const field = bench.fieldAt(list)
  if (field?.kind !== 'list') return null
  const entries: readonly Raw[] = Array.isArray(value) ? value : []
  const others = entries.filter((_, place) => place !== index)
  return (
    <p class="entry-tools">
      {entries.length > 0 && (
        <button
          type="button"
          class="plain"
          aria-label={`删去${label}`}
          onClick={() => setFigure(list, others.length === 0 ? undefined : others)}
        >
          删去
        </button>
      )}
      {index === rows - 1 && entries.length > 0 && rows < field.maxItems && (
        <button type="button" class="plain" onClick={() => setFigure(list, [...entries, null])}>
          {`＋ 再加一${ENTRY_WORDS[field.per]}`}
        </button>
      )}
      {index === 0 && <NoneTick path={list} field={field} value={value} />}
    </p>
  )
}
