import { useStore } from '@nanostores/preact'
import { $draft, $problems, figureAt, setFigure } from '../../../stores/index.ts'
import type { Choice } from '../../fields/index.ts'
import { FlagInput } from '../FigureInput.tsx'
import { useSelected } from '../selected.ts'

/** What a lab may say of words that it must judge itself. */
export const JUDGEMENT: readonly Choice[] = [
  { value: 'true', label: '达到' },
  { value: 'false', label: '未达到' },
  { value: '', label: '待定' },
]
const MOST_NOTE = 2000

/** The lab's own judgement of what the standard states in words, with room for what it rests on. */
export function Judgement({
  path,
  criterion,
  describedBy,
}: {
  path: string
  criterion: string
  describedBy: string
}) {
  const place = `moe.notes.${criterion}`
  const note = useSelected($draft, (draft) => figureAt(draft, place))
  const problem = useStore($problems).get(place)
  return (
    <>
      <FlagInput path={path} label="我们的判断" choices={JUDGEMENT} describedBy={describedBy} />
      <label class="note">
        依据说明（可选）
        <textarea
          name={place}
          rows={1}
          maxLength={MOST_NOTE}
          value={typeof note === 'string' ? note : ''}
          onInput={(event) => setFigure(place, event.currentTarget.value || undefined)}
        />
      </label>
      {problem !== undefined && <span class="problem">{problem}</span>}
    </>
  )
}
