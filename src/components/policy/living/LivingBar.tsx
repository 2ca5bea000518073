import { $case, type Bench } from '../../../stores/index.ts'
import { RememberBar } from '../../lab/panels/RememberBar.tsx'
import { StorageTrouble } from '../../lab/StorageTrouble.tsx'
import { UndoBar } from '../../lab/UndoBar.tsx'
import { DISCLAIMER } from '../../layout/site.ts'
import { useStore } from '../../layout/store.ts'

interface Props {
  readonly bench: Bench
  readonly calculatorHref: string
  readonly onClose: () => void
}

/** What the figures beside the clauses come to, whose they are, and the way out. */
export function LivingBar({ bench, calculatorHref, onClose }: Props) {
  const { answers } = useStore(bench.$assessment)
  const { scenarios, active } = useStore($case)
  return (
    <>
      <div class="living-summary">
        <div>
          {answers.map((answer) => (
            <p key={answer}>{answer}</p>
          ))}
          <p class="soft">
            {active === 0 ? '' : `方案“${scenarios[active]?.name}” · `}
            {`${DISCLAIMER} · `}
            <a href={calculatorHref}>到自测页逐项填写</a>
          </p>
        </div>
        <button type="button" onClick={onClose}>
          关闭对照
        </button>
      </div>
      <UndoBar />
      <RememberBar />
      <StorageTrouble />
    </>
  )
}
