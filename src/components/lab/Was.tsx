import { $case, $differing, figureAt, textOf } from '../../stores/index.ts'
import { useSelected } from '../calculators/selected.ts'

/** Beside a figure that differs from 现状: what it is there, struck through. */
export function Was({ path }: { path: string }) {
  const words = useSelected($differing, (differing) =>
    differing
      .filter((each) => each === path || each.startsWith(`${path}.`))
      .map((each) => textOf(figureAt($case.get().scenarios[0].draft, each)) || '未填')
      .join('、'),
  )
  if (words === '') return null
  return (
    <span class="was">
      <span class="visually-hidden">现状为</span> <s>{words}</s>
    </span>
  )
}
