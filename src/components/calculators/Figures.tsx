import type { Row } from '../../calculators/index.ts'
import { UNIT_LABELS, type Unit } from '../../calculators/index.ts'
import { $draft, type Bench, figureAt, setFigure } from '../../stores/index.ts'
import { NumberField, SeriesCells } from '../fields/index.ts'
import { Was } from '../lab/Was.tsx'
import { useSelected } from '../layout/store.ts'
import { Conditions, commonTo, conditionsOf, idsOf, Short } from './Conditions.tsx'
import { FromRecords } from './FromRecords.tsx'

interface Props {
  readonly row: Row
  readonly bench: Bench
  readonly describedBy: string
}

/** The figures that a row asks for, beside each other, each with what counts in it. */
export function Figures({ row, bench, describedBy }: Props) {
  const { figures, tab } = row
  const only = figures.length === 1 ? { label: row.label } : {}
  const own = (path: string) => conditionsOf(row, [path])
  return (
    <>
      <div class={figures.length > 1 ? 'figure-grid' : undefined}>
        {tab !== undefined && (
          <div class="figure">
            <button type="button" onClick={() => bench.$tab.set(tab.id)}>
              {`${tab.words} ›`}
            </button>
            <FromRecords path={tab.figure} />
            <Short of={own(tab.figure)} />
          </div>
        )}
        {figures.map((path) => (
          <div key={path} class="figure">
            <Figure
              bench={bench}
              path={path}
              describedBy={[describedBy, ...idsOf(row, path)].join(' ')}
              entries={row.entries}
              {...only}
            />
            <Was bench={bench} path={path} />
            <FromRecords path={path} />
            {figures.length > 1 && <Short of={own(path)} />}
          </div>
        ))}
      </div>
      <Short of={commonTo(row)} />
      <Conditions row={row} />
    </>
  )
}

interface FigureProps {
  readonly bench: Bench
  readonly path: string
  readonly describedBy: string
  readonly entries: number | undefined
  /** What a screen reader calls it where the row's heading already shows it. */
  readonly label?: string
}

function Figure({ bench, path, describedBy, entries, label }: FigureProps) {
  const value = useSelected($draft, (draft) => figureAt(draft, path))
  const problem = useSelected(bench.$problems, (problems) => problems.get(path))
  const field = bench.fieldAt(path)
  if (field?.kind === 'list')
    return (
      <SeriesCells
        $problems={bench.$problems}
        path={path}
        field={field}
        label={label ?? field.label}
        atLeast={entries}
        describedBy={describedBy}
      />
    )
  const isDay = field?.kind === 'day'
  if (!isDay && field?.kind !== 'decimal' && field?.kind !== 'count') return null
  return (
    <NumberField
      path={path}
      label={label ?? field.label}
      hideLabel={label !== undefined}
      {...('unit' in field ? unitOf(field) : {})}
      kind={isDay ? 'day' : 'number'}
      value={value}
      problem={problem}
      hint={field.hint}
      describedBy={describedBy}
      onChange={(text) => setFigure(path, text === '' ? undefined : text)}
    />
  )
}

function unitOf({ unit }: { unit?: Unit }): { unit?: string } {
  return unit === undefined ? {} : { unit: UNIT_LABELS[unit] }
}
