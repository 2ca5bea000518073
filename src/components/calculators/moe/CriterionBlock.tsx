import type { MoeCriterion } from '../../../calculators/index.ts'
import { NewScenarioButton } from '../../lab/NewScenarioButton.tsx'
import { Basis, BulletBar, StatusMark } from '../../results/index.ts'
import { FigureInput } from '../FigureInput.tsx'
import { Judgement } from './Judgement.tsx'

const reach = (criterion: MoeCriterion) =>
  import('./reach.ts').then(({ reachCriterion }) => reachCriterion(criterion))

/** The button goes when the bar is reached: the focus that it had goes to the figure. */
async function fill(criterion: MoeCriterion, button: HTMLElement): Promise<void> {
  const figure = button.closest('.criterion')?.querySelector('input')
  const hadFocus = document.activeElement === button
  await reach(criterion)
  if (hadFocus) figure?.focus({ preventScroll: true })
}

interface Props {
  readonly criterion: MoeCriterion
  /** Paths of the figures to enter here; one shared with an earlier criterion stands there. */
  readonly figures: readonly string[]
  readonly policyHref: string
}

/** One criterion: the bar in words, the figure, the verdict with what is missing, and the words it rests on. */
export function CriterionBlock({ criterion, figures, policyHref }: Props) {
  const { id, kind, status, required, actual, shortfall, source, readings, bars, label } = criterion
  const isJudged = kind === 'qualitative'
  return (
    <div class="criterion" data-criterion={id} data-status={status}>
      <p class="bar-words" id={`${id}-bar`}>
        {isJudged ? '标准原文：' : `${label}：`}
        <span class="required">{required.text}</span>
      </p>
      {figures.map((path) =>
        isJudged ? (
          <Judgement key={path} path={path} criterion={id} describedBy={`${id}-bar`} />
        ) : (
          <FigureInput key={path} path={path} describedBy={`${id}-bar ${id}-verdict`} />
        ),
      )}
      {!isJudged && (
        <p class="verdict" id={`${id}-verdict`}>
          <StatusMark status={status} />
          {actual.text !== '' && <span>{` ${actual.text}`}</span>}
          {shortfall !== null && <strong>{` ${shortfall.text}`}</strong>}
          {status === 'unmet' && (
            <>
              {' '}
              <NewScenarioButton words="在新方案中填入达标值" onClick={(button) => fill(criterion, button)} />
            </>
          )}
        </p>
      )}
      {bars.length > 0 && (
        <BulletBar
          value={actual.value}
          met={status === 'met'}
          bars={bars.map(({ at, label: words }) => ({ at, label: words }))}
        />
      )}
      <Basis of={label} policyHref={policyHref} source={source} readings={readings} />
    </div>
  )
}
