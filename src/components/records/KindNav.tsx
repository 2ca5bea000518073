import { KINDS, type KindName } from '../../calculators/records/index.ts'
import type { Draft } from '../../stores/index.ts'
import type { Counted } from './derived.ts'
import { listOf } from './lists.ts'
import { openNotes } from './open-notes.ts'

interface Props {
  readonly draft: Draft
  readonly counted: Counted
  readonly shown: KindName
}

/** The sheets, each with how many records it has and how many of them are to be completed. */
export function KindNav({ draft, counted, shown }: Props) {
  return (
    <nav class="kinds" aria-label="各表">
      <ul>
        {KINDS.map(({ kind, label }) => {
          const list = listOf(draft, kind)
          const open = list === null ? 0 : openNotes(counted, kind).size
          return (
            <li key={kind}>
              <a href={`#${kind}`} aria-current={kind === shown ? 'true' : undefined}>
                <span>{label}</span>
                <span class="soft">{list === null ? '—' : list.length}</span>
                {open > 0 && <span class="open-count">{`${open} 待补全`}</span>}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
