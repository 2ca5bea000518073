import { useMemo } from 'preact/hooks'
import type { KindName } from '../../../calculators/records/index.ts'
import type { Raw } from '../../../stores/index.ts'
import { recordIn } from '../lists.ts'
import { placesById, recordHref, recordName } from '../names.ts'

interface Props {
  readonly title: string
  readonly kind: KindName
  readonly list: readonly Raw[]
  readonly ids: readonly string[]
}

/** More than a person looks through here; the sheet shows all. */
const MOST_SHOWN = 30

/** Some records of a list, each leading to its row. */
export function RecordLinks({ title, kind, list, ids }: Props) {
  const places = useMemo(() => placesById(list), [list])
  if (ids.length === 0) return null
  return (
    <>
      <h5>{`${title}（${ids.length}）`}</h5>
      <ul>
        {ids.slice(0, MOST_SHOWN).map((id) => {
          const place = places.get(id) ?? 0
          return (
            <li key={id}>
              <a href={recordHref(kind, place)}>{recordName(recordIn(list[place]), place)}</a>
            </li>
          )
        })}
        {ids.length > MOST_SHOWN && <li class="soft">{`另有 ${ids.length - MOST_SHOWN} 条`}</li>}
      </ul>
    </>
  )
}
