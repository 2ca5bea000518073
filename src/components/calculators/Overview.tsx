import { useState } from 'preact/hooks'
import {
  type Assessment,
  type Column,
  type Indicator,
  type Outcome,
  toneOf,
} from '../../calculators/index.ts'
import type { Bench } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'

/** A chip for each indicator, by badge; one tab stop, arrows within. */
export function Overview({ bench }: { bench: Bench }) {
  const { columns, indicators } = useStore(bench.$assessment)
  const column = useStore(bench.$column)
  const [open, setOpen] = useState(false)
  return (
    <nav class={`overview${open ? ' open' : ''}`} aria-label="各项一览" onKeyDown={moveWithin}>
      <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {`各项一览 ${indicators.length} 项`}
      </button>
      {groupsOf(bench, indicators).map(({ title, members }, group) => (
        <div key={title} class="chips">
          {title !== '' && <p class="overview-title">{title}</p>}
          <ul>
            {members.map((indicator, place) => (
              <li key={indicator.id}>
                <Chip
                  indicator={indicator}
                  columns={columns}
                  column={column}
                  isStop={group === 0 && place === 0}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

/** By what the text calls them where few names tell them apart (约束性, 预期性), else all together. */
function groupsOf(
  { module }: Bench,
  indicators: Assessment['indicators'],
): { title: string; members: readonly Indicator[] }[] {
  if (!module.groupsByBadge) return [{ title: '', members: indicators }]
  const badges = [...new Set(indicators.map(({ badge }) => badge))]
  return badges.map((title) => ({ title, members: indicators.filter(({ badge }) => badge === title) }))
}

interface ChipProps {
  readonly indicator: Indicator
  readonly columns: readonly Column[]
  readonly column: number
  readonly isStop: boolean
}

function Chip({ indicator, columns, column, isStop }: ChipProps) {
  const { id, label, outcomes, summaries } = indicator
  const inView = outcomes[column]
  return (
    <a
      class={`chip ${inView === undefined ? '' : classOf(inView)}`}
      href={`#${id}`}
      tabIndex={isStop ? 0 : -1}
    >
      <b>{label}</b>
      {columns.map(({ id: stage, label: word }, place) => (
        <span
          key={stage}
          class={place === column ? undefined : 'visually-hidden'}
          data-indicator={id}
          {...hookOf(outcomes[place])}
          {...(columns.length > 1 ? { 'data-stage': stage } : {})}
        >
          {columns.length > 1 && <span class="visually-hidden">{` ${word}：`}</span>}
          {summaries[place]}
        </span>
      ))}
    </a>
  )
}

/** Colour of a chip; its words say the same. */
export function classOf(outcome: Outcome): string {
  return outcome.kind === 'grade' ? `grade-${outcome.grade ?? 'unknown'}` : toneOf(outcome)
}

/** What a test or another page's script reads of an outcome. */
export function hookOf(outcome: Outcome | undefined): Record<string, string> {
  if (outcome === undefined) return {}
  if (outcome.kind === 'status') return { 'data-status': outcome.status }
  if (outcome.kind === 'grade') return { 'data-grade': outcome.grade ?? 'unknown' }
  if (outcome.kind === 'state') return { 'data-status': outcome.state }
  return { 'data-on': outcome.on ?? 'unknown' }
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Arrows move among the chips, Home and End to the ends. */
function moveWithin(event: KeyboardEvent): void {
  const chips = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('a')]
  const here = chips.indexOf(event.target as HTMLElement)
  const to =
    event.key === 'Home' ? 0 : event.key === 'End' ? chips.length - 1 : here + (STEPS[event.key] ?? 0)
  const chip = chips[to]
  if (here < 0 || to === here || chip === undefined) return
  event.preventDefault()
  for (const other of chips) other.tabIndex = other === chip ? 0 : -1
  chip.focus()
}
