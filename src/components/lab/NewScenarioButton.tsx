import { $isFull, MAX_SCENARIOS } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'

interface Props {
  readonly words: string
  /** What `words` leave out, for those who cannot see where the button stands. */
  readonly about?: string
  readonly onClick: (button: HTMLElement) => void
}

/** A button that begins a 方案; where there are as many as there may be, it says so and does nothing. */
export function NewScenarioButton({ words, about, onClick }: Props) {
  const isFull = useStore($isFull)
  const said = isFull ? `${words}（已有 ${MAX_SCENARIOS} 个，请先删除一个）` : words
  return (
    <button
      type="button"
      disabled={isFull}
      aria-label={about === undefined ? undefined : `${said}：${about}`}
      onClick={({ currentTarget }) => onClick(currentTarget)}
    >
      {said}
    </button>
  )
}
