import { useStore } from '@nanostores/preact'
import { $isFull, MAX_SCENARIOS } from '../../stores/index.ts'

interface Props {
  readonly words: string
  readonly onClick: (button: HTMLElement) => void
}

/** A button that begins a 方案; where there are as many as there may be, it says so and does nothing. */
export function NewScenarioButton({ words, onClick }: Props) {
  const isFull = useStore($isFull)
  return (
    <button type="button" disabled={isFull} onClick={({ currentTarget }) => onClick(currentTarget)}>
      {isFull ? `${words}（已有 ${MAX_SCENARIOS} 个，请先删除一个）` : words}
    </button>
  )
}
