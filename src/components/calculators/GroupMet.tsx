import type { Row } from '../../calculators/index.ts'
import { $draft, figureAt, replaceDraft, withFigure } from '../../stores/index.ts'

interface Props {
  readonly group: string
  /** The column in view, by its name. */
  readonly column: string
  /** Paths of what the reader judges in the group, for the column in view. */
  readonly judged: readonly string[]
}

/** 本组全部达到: what of a group is judged and not decided yet is met, to be undone at once; what is decided stays. */
export function GroupMet({ group, column, judged }: Props) {
  const draft = $draft.get()
  const open = judged.filter((path) => figureAt(draft, path) == null)
  if (judged.length === 0) return null
  const decide = () => {
    if (open.length === 0) return
    const decided = judged.length - open.length
    const kept = decided === 0 ? '' : `，已判断的 ${decided} 项没有改动`
    replaceDraft(
      open.reduce((next, path) => withFigure(next, path, true), $draft.get()),
      `已把“${group}”${column}一栏的 ${open.length} 项定为“达到”${kept}。`,
    )
  }
  return (
    <button
      type="button"
      class="plain group-met"
      aria-label={`本组全部达到：${group}，${column}`}
      aria-disabled={open.length === 0}
      onClick={decide}
    >
      本组全部达到
    </button>
  )
}

/** Where a row's own judgement for a column is kept; papers signed are a fact and no judgement. */
export function judgementOf({ kind, findings }: Row, column: number): string[] {
  const path = findings[column]?.judgement
  return path != null && (kind === 'judgement' || kind === 'platform') ? [path] : []
}
