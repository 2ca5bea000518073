import type { Row } from '../../calculators/index.ts'
import { UNIT_LABELS, type Unit } from '../../calculators/index.ts'
import { $draft, $problems, figureAt, setFigure } from '../../stores/index.ts'
import { fieldAt, NumberField, SeriesCells } from '../fields/index.ts'
import { useSelected } from './selected.ts'

/** The figures that a row asks for, beside each other. */
export function Figures({ row, describedBy }: { row: Row; describedBy: string }) {
  return (
    <>
      {row.figures.map((path) => (
        <Figure
          key={path}
          path={path}
          describedBy={describedBy}
          {...(row.figures.length === 1 ? { label: row.label } : {})}
        />
      ))}
    </>
  )
}

interface FigureProps {
  readonly path: string
  readonly describedBy: string
  /** What a screen reader calls it where the row's heading already shows it. */
  readonly label?: string
}

function Figure({ path, describedBy, label }: FigureProps) {
  const value = useSelected($draft, (draft) => figureAt(draft, path))
  const problem = useSelected($problems, (problems) => problems.get(path))
  const field = fieldAt(path)
  if (field?.kind === 'list') return <SeriesCells path={path} field={field} label={label ?? field.label} />
  const isDay = field?.kind === 'day'
  if (!isDay && field?.kind !== 'decimal' && field?.kind !== 'count') return null
  return (
    <NumberField
      path={path}
      label={label ?? field.label}
      hideLabel={label !== undefined}
      {...('unit' in field ? unitOf(field) : {})}
      isDay={isDay}
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
