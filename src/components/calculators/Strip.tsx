import { useStore } from '@nanostores/preact'
import { $case, $draft, type Bench, figureAt } from '../../stores/index.ts'
import { useSelected } from './selected.ts'

/** Where one is, once the answer has left the screen: lab, scenario, stage and counts; leads back to the answer. */
export function Strip({ bench }: { bench: Bench }) {
  const name = useSelected($draft, (draft) => figureAt(draft, 'name'))
  const { scenarios, active } = useStore($case)
  const { answers } = useStore(bench.$assessment)
  const column = useStore(bench.$column)
  const lab = typeof name === 'string' && name.trim() !== '' ? name : '未命名实验室'
  return (
    <p class="strip">
      <a href="#calculator">
        {`${lab}${scenarios.length > 1 ? ` · ${scenarios[active]?.name}` : ''} · ${answers[column]}`}
      </a>
    </p>
  )
}
