import { Fragment } from 'preact'
import { $case, type Bench } from '../../../stores/index.ts'
import { RememberBar } from '../../lab/panels/RememberBar.tsx'
import { StorageTrouble } from '../../lab/StorageTrouble.tsx'
import { UndoBar } from '../../lab/UndoBar.tsx'
import { DISCLAIMER } from '../../layout/site.ts'
import { useStore } from '../../layout/store.ts'

interface Props {
  /** Of the text's own calculator first. */
  readonly benches: readonly [Bench, ...Bench[]]
  /** Under which the calculators stand. */
  readonly calculatorsHref: string
  readonly onClose: () => void
}

/** What the figures beside the clauses come to, whose they are, and the way out. */
export function LivingBar({ benches, calculatorsHref, onClose }: Props) {
  const { answers } = useStore(benches[0].$assessment)
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
            {DISCLAIMER}
            {benches.map(({ module: { slug, title } }) => (
              <Fragment key={slug}>
                {' · '}
                <a href={`${calculatorsHref}${slug}/`}>
                  {benches.length > 1 ? `到“${title}”填写` : '到自测页逐项填写'}
                </a>
              </Fragment>
            ))}
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
