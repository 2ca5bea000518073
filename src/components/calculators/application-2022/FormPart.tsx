import type { ComponentChildren } from 'preact'
import type { Indicator } from '../../../calculators/index.ts'
import { type Bench, toggleGroup } from '../../../stores/index.ts'
import { useSelected } from '../../layout/store.ts'
import { classOf } from '../Overview.tsx'

interface Props {
  readonly bench: Bench
  readonly indicator: Indicator
  readonly children: ComponentChildren
}

/** One part of the form with how far it is filled; a phone folds it like a group of the table. */
export function FormPart({ bench, indicator: { id, group, outcomes, summaries }, children }: Props) {
  const open = useSelected(bench.$open, (groups) => groups.has(group))
  const [outcome] = outcomes
  const words = summaries[0] ?? ''
  return (
    <section class={`form-part${open ? '' : ' folded'}`} id={id} data-group={group} aria-label={group}>
      <h3>
        <button type="button" class="fold" aria-expanded={open} onClick={() => toggleGroup(bench, group)}>
          {`${group} · ${words}`}
        </button>
        <span>{group}</span>{' '}
        <small class={outcome === undefined ? 'state' : `state ${classOf(outcome)}`}>{words}</small>
      </h3>
      <div class="form-body">{children}</div>
    </section>
  )
}
