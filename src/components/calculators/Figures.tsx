import { Fragment } from 'preact'
import type { Row } from '../../calculators/index.ts'
import { UNIT_LABELS, type Unit } from '../../calculators/index.ts'
import { $draft, $problems, figureAt, setFigure } from '../../stores/index.ts'
import { fieldAt, NumberField, SeriesCells } from '../fields/index.ts'
import { Was } from '../lab/Was.tsx'
import { useSelected } from './selected.ts'

/** The figures that a row asks for, beside each other. */
export function Figures({ row, describedBy }: { row: Row; describedBy: string }) {
  return (
    <>
      {row.figures.map((path) => (
        <Fragment key={path}>
          <Figure
            path={path}
            describedBy={describedBy}
            entries={row.entries}
            {...(row.figures.length === 1 ? { label: row.label } : {})}
          />
          <Was path={path} />
        </Fragment>
      ))}
    </>
  )
}

interface FigureProps {
  readonly path: string
  readonly describedBy: string
  readonly entries: number | undefined
  /** What a screen reader calls it where the row's heading already shows it. */
  readonly label?: string
}

function Figure({ path, describedBy, entries, label }: FigureProps) {
  const value = useSelected($draft, (draft) => figureAt(draft, path))
  const problem = useSelected($problems, (problems) => problems.get(path))
  const field = fieldAt(path)
  if (field?.kind === 'list')
    return <SeriesCells path={path} field={field} label={label ?? field.label} atLeast={entries} />
  if (field?.kind !== 'decimal' && field?.kind !== 'count') return null
  return (
    <NumberField
      path={path}
      label={label ?? field.label}
      hideLabel={label !== undefined}
      {...unitOf(field)}
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
