import { ENTRY_WORDS } from '../../calculators/index.ts'
import { $case, $differing, type Bench, figureAt, textOf } from '../../stores/index.ts'
import type { Choice } from '../fields/index.ts'
import { useSelected } from '../layout/store.ts'

interface Props {
  readonly bench: Pick<Bench, 'fieldAt'>
  readonly path: string
  /** The words of what is chosen rather than typed. */
  readonly choices?: readonly Choice[]
}

/** Beside a figure that differs from 现状: what it is there, struck through. */
export function Was({ bench, path, choices = [] }: Props) {
  const words = useSelected($differing, (differing) =>
    differing
      .filter((each) => each === path || each.startsWith(`${path}.`))
      .map((each) => {
        const text = textOf(figureAt($case.get().scenarios[0].draft, each))
        const chosen = choices.find(({ value }) => value === text)
        return `${entryName(bench, path, each)}${chosen?.label ?? (text || '未填')}`
      })
      .join('、'),
  )
  if (words === '') return null
  return (
    <span class="was">
      <span class="visually-hidden">现状为</span> <s>{words}</s>
    </span>
  )
}

/** `第 2 年 ` before an entry of a list. */
function entryName(bench: Pick<Bench, 'fieldAt'>, path: string, each: string): string {
  const field = bench.fieldAt(path)
  if (field?.kind !== 'list') return ''
  const [index = ''] = each.slice(path.length + 1).split('.')
  return `第 ${Number(index) + 1} ${ENTRY_WORDS[field.per]} `
}
