import { useMemo } from 'preact/hooks'
import type { RecordKind } from '../../../calculators/records/index.ts'
import { $draft, type Raw } from '../../../stores/index.ts'
import { useCalm } from '../../calculators/calm.ts'
import { Grid } from '../../grid/index.ts'
import { useSelected } from '../../layout/store.ts'
import { countedOf } from '../derived.ts'
import { listOf, pathOf, recordIn, withIds } from '../lists.ts'
import { openNotes } from '../open-notes.ts'
import { columnsOf, minWidthOf } from './columns.ts'
import { NoRecords } from './NoRecords.tsx'
import { SheetFilters } from './SheetFilters.tsx'
import { useCells } from './use-cells.ts'
import { useShown } from './use-shown.ts'

/** No lab has as many records of one kind. */
const MOST_ROWS = 20_000
const NONE: readonly Raw[] = []

interface Props {
  readonly kind: RecordKind
  /** A record to go to, by its place in the list. */
  readonly goTo: { readonly row: number } | null
}

/** The records of one kind as a sheet. */
export function RecordSheet({ kind, goTo: led }: Props) {
  const given = useSelected($draft, (draft) => listOf(draft, kind.kind))
  const list = given ?? NONE
  const counted = countedOf(useCalm($draft))
  const path = pathOf(kind.kind)
  const notes = useMemo(() => openNotes(counted, kind.kind), [counted, kind])
  const wrong = useMemo(() => wrongIn(counted.wrong, path), [counted, path])
  const columns = useMemo(() => columnsOf(kind), [kind])
  const noteAt = (place: number) => notes.get(String(recordIn(list[place])['id'] ?? ''))
  const shown = useShown({
    kind,
    list,
    led,
    isOf: {
      all: () => true,
      open: (place) => noteAt(place) !== undefined,
      wrong: (place) => wrong.has(place),
    },
  })
  const { places, goTo } = shown
  const { replace, ...cells } = useCells(kind, list, places, shown.lookAgain)
  return (
    <section class="record-sheet" aria-labelledby="sheet-title">
      <div class="sheet-head">
        <h2 id="sheet-title">{`${kind.label}（${given === null ? '还没有记' : `${list.length} 条`}）`}</h2>
        <SheetFilters
          counts={{ all: list.length, open: notes.size, wrong: wrong.size }}
          which={shown.which}
          text={shown.text}
          onWhich={shown.setWhich}
          onText={shown.setText}
        />
        <button type="button" onClick={shown.goToNew}>
          添加一条
        </button>
      </div>
      {list.length === 0 && <NoRecords kind={kind} isComplete={given !== null} />}
      {list.some(hasNoId) && (
        <p class="problem">
          有的记录没有编号，没有计入。{' '}
          <button type="button" onClick={() => replace(withIds(list), '已补上编号。')}>
            补上编号
          </button>
        </p>
      )}
      <Grid
        {...cells}
        label={kind.label}
        word="条"
        columns={columns}
        rows={places === undefined ? list : places.slice(0, -1).map((place) => list[place] ?? null)}
        {...(places === undefined ? {} : { places })}
        atMost={MOST_ROWS}
        minWidth={minWidthOf(columns)}
        problemAt={(row, key) => counted.wrong.get(`${path}.${row}${key === null ? '' : `.${key}`}`)}
        noteAt={noteAt}
        goTo={goTo}
      />
    </section>
  )
}

/** The rows of a list in which something is wrong. */
function wrongIn(wrong: ReadonlyMap<string, string>, path: string): ReadonlySet<number> {
  const within = Array.from(wrong.keys()).filter((key) => key.startsWith(`${path}.`))
  return new Set(within.map((key) => Number(key.slice(path.length + 1).split('.')[0])))
}

function hasNoId(raw: Raw): boolean {
  const id = recordIn(raw)['id']
  return typeof id !== 'string' || id.trim() === ''
}
