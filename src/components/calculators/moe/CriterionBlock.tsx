import { ELEMENTS_COLUMN, type MoeCriterion } from '../../../calculators/index.ts'
import { press } from '../../layout/press.ts'
import { Basis, BulletBar, StatusMark } from '../../results/index.ts'
import { FigureInput } from '../FigureInput.tsx'
import { NewScenarioButton } from '../NewScenarioButton.tsx'
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

/** What stands before the standard's own words; its list of platforms is of another column. */
function leadOf(id: string): string {
  return id.endsWith('/platform') ? `属于下列平台之一（${ELEMENTS_COLUMN}）：\n` : '标准原文：'
}

interface Props {
  readonly criterion: MoeCriterion
  /** Paths of the figures to enter here; one shared with an earlier criterion stands there. */
  readonly figures: readonly string[]
  readonly policyHref: string
}

/** One criterion: the bar in words, the figure, the verdict with what is missing, and the words it rests on. */
export function CriterionBlock({ criterion, figures, policyHref }: Props) {
  const { id, kind, status, required, actual, shortfall, entries, source, period, readings, bars, label } =
    criterion
  const isJudged = kind === 'qualitative'
  return (
    <div class="criterion" data-criterion={id} data-status={status}>
      <p class="bar-words" id={`${id}-bar`}>
        {isJudged ? leadOf(id) : `${label}：`}
        <span class="required">{required.text}</span>
      </p>
      {figures.map((path) =>
        isJudged ? (
          <Judgement key={path} path={path} criterion={id} describedBy={`${id}-bar`} />
        ) : (
          <FigureInput
            key={path}
            path={path}
            {...(entries === null ? {} : { atLeast: entries })}
            describedBy={`${id}-bar ${id}-verdict`}
          />
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
              <NewScenarioButton
                words="在新方案中填入达标值"
                onClick={(button) => void press(() => fill(criterion, button))}
              />
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
      <Basis of={label} policyHref={policyHref} source={source} readings={readings}>
        {period !== null && (
          <>
            <blockquote>{period.quote}</blockquote>
            <p>
              <a href={`${policyHref.replace(source.policy, period.policy)}#${period.fragment}`}>
                查看原文（《国际合作联合实验室计划》）
              </a>
            </p>
          </>
        )}
      </Basis>
    </div>
  )
}
