import type { CalculatorModule, Reach, Row } from '../../../calculators/index.ts'
import { $draft, type Bench } from '../../../stores/index.ts'
import { useCalm } from '../../calculators/calm.ts'
import { NewScenarioButton } from '../NewScenarioButton.tsx'
import { AlongFigures } from './AlongFigures.tsx'
import { changeWords, reachInScenario } from './reach.ts'

/** What a calculator's module gives for a question that it can be asked. */
type Fetched<Question extends 'along' | 'reach'> =
  | Awaited<ReturnType<NonNullable<CalculatorModule[Question]>>>
  | undefined

/** The part of an opened row that asks the rules: 填入达标值, and a figure's effect along a range. */
export function rowEffectsOf(alongOf: Fetched<'along'>, reachOf: Fetched<'reach'>) {
  return function RowEffects({ bench, row }: { bench: Bench; row: Row }) {
    const draft = useCalm($draft)
    const figures = bench.figuresOf(draft)
    const { columns } = bench.$assessment.get()
    return (
      <div class="row-effects">
        {columns.map(({ id, label }) => {
          const reach = reachOf?.(figures, row, id) ?? null
          if (reach === null) return null
          return (
            <Ways
              key={id}
              title={columns.length > 1 ? label : ''}
              reach={reach}
              wordsOf={(way) => changeWords(draft, way.changes)}
              onTry={(place, button) => {
                const now = reachOf?.(bench.figuresOf($draft.get()), row, id)?.ways[place]
                if (now !== undefined) tryOut(now, button)
              }}
            />
          )
        })}
        {alongOf !== undefined && (
          <AlongFigures alongs={row.figures.flatMap((path) => alongOf(figures, path) ?? [])} />
        )}
      </div>
    )
  }
}

type Way = Reach['ways'][number]

/** The button goes when the bar is reached: the focus that it had goes to the row's figure. */
function tryOut({ name, changes }: Way, button: HTMLElement): void {
  const hadFocus = document.activeElement === button
  const figure = button.closest('tr')?.previousElementSibling?.querySelector('input')
  reachInScenario(name, $draft.get(), changes)
  if (hadFocus) figure?.focus({ preventScroll: true })
}

interface WaysProps {
  /** The column, where there are several. */
  readonly title: string
  readonly reach: Reach
  readonly wordsOf: (way: Way) => string
  readonly onTry: (place: number, button: HTMLElement) => void
}

function Ways({ title, reach: { ways, note }, wordsOf, onTry }: WaysProps) {
  const isOnly = ways.length === 1
  return (
    <div class="ways">
      {!isOnly && ways.length > 0 && <p class="soft">任选一条：</p>}
      {note !== '' && <p class="soft">{note}</p>}
      <ul>
        {ways.map((way, place) => (
          <li key={place}>
            {`${title === '' ? '' : `${title}：`}${wordsOf(way)} `}
            <NewScenarioButton
              words={isOnly ? '在新方案中填入达标值' : '在新方案中填入'}
              about={way.name}
              onClick={(button) => onTry(place, button)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
