import { type Field, type Row, UNIT_LABELS, type Unit } from '../../calculators/index.ts'
import { $draft, type Bench, figureAt, setFigure, textOf } from '../../stores/index.ts'
import { type Choice, NumberField, SelectField } from '../fields/index.ts'
import { Was } from '../lab/Was.tsx'
import { Conditions, commonTo, conditionsOf, idsOf, Short } from './Conditions.tsx'
import { ANSWERS, AnswerFigure } from './facts/AnswerFigure.tsx'
import { EntryTools } from './facts/EntryTools.tsx'
import { ListFigure } from './facts/ListFigure.tsx'
import { useSelected } from './selected.ts'

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
            <Short of={own(tab.figure)} />
          </div>
        )}
        {figures.map((path) => (
          <div key={path} class={isWide(bench.fieldAt(path)) ? 'figure spread' : 'figure'}>
            <Figure
              bench={bench}
              path={path}
              describedBy={[describedBy, ...idsOf(row, path)].join(' ')}
              entries={row.entries}
              name={row.names?.[path]}
              {...only}
            />
            <Was bench={bench} path={path} choices={choicesOf(bench.fieldAt(path))} />
            {figures.length > 1 && <Short of={own(path)} />}
          </div>
        ))}
      </div>
      {row.entry !== undefined && <EntryTools bench={bench} entry={row.entry} label={row.label} />}
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
  /** What it is called beside the row's other figures. */
  readonly name?: string | undefined
}

function Figure({ bench, path, describedBy, entries, label, name }: FigureProps) {
  const value = useSelected($draft, (draft) => figureAt(draft, path))
  const problem = useSelected(bench.$problems, (problems) => problems.get(path))
  const field = bench.fieldAt(path)
  if (field === undefined) return null
  const common = {
    path,
    label: label ?? name ?? field.label,
    hideLabel: label !== undefined,
    describedBy,
    problem,
  }
  const set = (text: string) => setFigure(path, text === '' ? undefined : text)
  switch (field.kind) {
    case 'list':
      return <ListFigure {...common} bench={bench} field={field} value={value} entries={entries} />
    case 'decimal':
    case 'count':
    case 'day':
    case 'text':
      return (
        <NumberField
          {...common}
          kind={field.kind === 'day' ? 'day' : field.kind === 'text' ? 'words' : 'number'}
          {...('unit' in field ? unitOf(field) : {})}
          value={value}
          hint={field.hint}
          onChange={set}
        />
      )
    case 'flag':
    case 'answer':
      return <AnswerFigure {...common} value={value} />
    case 'choice':
      return <SelectField {...common} choices={field.choices} value={textOf(value)} onChange={set} />
    default:
      return null
  }
}

/** Words and long choices need more room than an answer or a day. */
function isWide(field: Field | undefined): boolean {
  return field?.kind === 'text' || field?.kind === 'choice'
}

/** What is chosen rather than typed, by its words. */
function choicesOf(field: Field | undefined): readonly Choice[] {
  if (field?.kind === 'choice') return field.choices
  return field?.kind === 'flag' || field?.kind === 'answer' ? ANSWERS : []
}

function unitOf({ unit }: { unit?: Unit }): { unit?: string } {
  return unit === undefined ? {} : { unit: UNIT_LABELS[unit] }
}
