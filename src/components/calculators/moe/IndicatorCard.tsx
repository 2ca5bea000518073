import type { MoeIndicator } from '../../../calculators/index.ts'
import type { ElementLines } from '../../results/index.ts'
import { StatusMark } from '../../results/index.ts'
import { CriterionBlock } from './CriterionBlock.tsx'
import { RowElements } from './RowElements.tsx'

interface Props {
  readonly indicator: MoeIndicator
  readonly elements: ElementLines
  readonly policyHref: string
}

/** One second-level indicator: its figures, its verdict, what of it this stage does not ask, and what is not judged. */
export function IndicatorCard({ indicator, elements, policyHref }: Props) {
  const { id, label, attribute, status, verdict, judged, criteria, notes } = indicator
  const shown = new Set<string>()
  return (
    <section
      id={id}
      class="indicator"
      data-indicator={id}
      data-status={status}
      aria-labelledby={`${id}-title`}
    >
      <header>
        <h3 id={`${id}-title`}>{label}</h3>
        <span class="badge">{attribute === 'binding' ? '约束性' : '预期性'}</span>
        <StatusMark status={status} word={verdict} />
        <a href={`${policyHref}#${id}`}>原文</a>
      </header>
      {criteria.map((criterion) => {
        const figures = criterion.figures.filter((path) => !shown.has(path))
        for (const path of figures) shown.add(path)
        return (
          <CriterionBlock
            key={criterion.id}
            criterion={criterion}
            figures={figures}
            policyHref={policyHref}
          />
        )
      })}
      {notes.map((note) => (
        <p key={note} class="hint">
          {note}
        </p>
      ))}
      <RowElements id={id} elements={elements} judged={judged} />
    </section>
  )
}
