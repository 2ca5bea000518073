import { $case, $current, $differing, $draft, $origin, type Bench, figureAt } from '../../stores/index.ts'
import { differenceWords } from '../lab/Scenarios.tsx'
import { useSelected, useStore } from '../layout/store.ts'

/** Where one is, once the answer has left the screen: lab, scenario, stage and counts; leads back to the answer. */
export function Strip({ bench }: { bench: Bench }) {
  const name = useSelected($draft, (draft) => figureAt(draft, 'name'))
  const { scenarios, active } = useStore($case)
  const differing = useStore($differing)
  const { answers } = useStore(bench.$assessment)
  const column = useStore(bench.$column)
  const lab = typeof name === 'string' && name.trim() !== '' ? name : '未命名实验室'
  const scenario = scenarios[active]?.name ?? ''
  return (
    <p class="strip">
      <a href="#calculator">
        <span class="strip-lab">
          <b>{lab}</b>
          {scenarios.length > 1 &&
            ` · ${active === 0 ? scenario : `${scenario}（${differenceWords(differing.length)}）`}`}
          <Kept />
        </span>
        <span class="strip-dot"> · </span>
        <span class="strip-answer">{answers[column]}</span>
      </a>
    </p>
  )
}

/** Whether what is typed outlives the tab. */
function Kept() {
  const current = useStore($current)
  const { kind } = useStore($origin)
  if (current !== null) return null
  return <span class="soft">{kind === 'shared' ? ' · 来自链接' : ' · 未在本机记住'}</span>
}
