import { useMemo } from 'preact/hooks'
import { KINDS } from '../../../calculators/records/index.ts'
import { $draft } from '../../../stores/index.ts'
import { useCalm } from '../../calculators/calm.ts'
import { useStore } from '../../layout/store.ts'
import { countedOf } from '../derived.ts'
import { KindNav } from '../KindNav.tsx'
import { listOf } from '../lists.ts'
import { $place } from '../place.ts'
import { Beginning } from './Beginning.tsx'
import { RecordSheet } from './RecordSheet.tsx'

/** The sheets: one of them open, the others in a list beside it. */
export function SheetsPart() {
  const draft = useCalm($draft)
  const place = useStore($place)
  const { row } = place
  const goTo = useMemo(() => (row === undefined ? null : { row }), [place])
  const kind = KINDS.find((each) => each.kind === place.kind) ?? KINDS[0]
  const isEmpty = KINDS.every((each) => listOf(draft, each.kind) === null)
  return (
    <>
      {isEmpty && <Beginning />}
      <div class="sheets">
        <KindNav draft={draft} counted={countedOf(draft)} shown={place.kind} />
        {kind !== undefined && <RecordSheet key={kind.kind} kind={kind} goTo={goTo} />}
      </div>
    </>
  )
}
