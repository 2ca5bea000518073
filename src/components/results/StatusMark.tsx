import { STATUS_WORDS, type Status } from '../../calculators/index.ts'

/** A verdict in word, sign and colour; never colour alone. */
const SIGNS: Readonly<Record<Status, string>> = { met: '✓', unmet: '✕', unknown: '○' }

/** `word` replaces the default where the verdict is narrower (数值达标) or a person's own (达到). */
export function StatusMark({ status, word }: { status: Status; word?: string }) {
  return (
    <span class={`state ${status}`}>
      <span aria-hidden="true">{SIGNS[status]}</span> {word ?? STATUS_WORDS[status]}
    </span>
  )
}
