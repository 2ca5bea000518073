import type { Status } from '../../calculators/index.ts'

/** A verdict in word, sign and colour; never colour alone. */
const MARKS: Record<Status, { readonly sign: string; readonly word: string }> = {
  met: { sign: '✓', word: '达标' },
  unmet: { sign: '✕', word: '未达标' },
  unknown: { sign: '○', word: '待填写' },
}

/** `word` replaces the default where the verdict is a person's own (达到 / 未达到 / 待定). */
export function StatusMark({ status, word }: { status: Status; word?: string }) {
  const mark = MARKS[status]
  return (
    <span class={`state ${status}`}>
      <span aria-hidden="true">{mark.sign}</span> {word ?? mark.word}
    </span>
  )
}
