import { type Field, type Prefill, type Row, UNIT_LABELS } from '../../../calculators/index.ts'
import { $draft, type Bench, figureAt, setFigure, textOf } from '../../../stores/index.ts'
import { ChoiceField, LongField, NumberField } from '../../fields/index.ts'
import { Was } from '../../lab/Was.tsx'
import { useSelected } from '../../layout/store.ts'
import { Memo } from '../Memo.tsx'
import { CellMark } from './CellMark.tsx'
import { Suggestion } from './Suggestion.tsx'

interface Props {
  readonly bench: Bench
  /** Place in the application: `chinese.platforms.0`. */
  readonly path: string
  /** What the cell comes to; of a list, what the whole of it does. */
  readonly row: Row
  readonly suggested: Prefill | undefined
}

/** One place of the form: its field, what it comes to, what the lab's other figures suggest. */
export function FormCell(props: Props) {
  return <Memo of={[props.row, props.suggested ?? null]}>{() => <Cell {...props} />}</Memo>
}

function Cell({ bench, path, row, suggested }: Props) {
  const figure = `application2022.${path}`
  const value = useSelected($draft, (draft) => figureAt(draft, figure))
  const problem = useSelected(bench.$problems, (problems) => problems.get(figure))
  const field = bench.fieldAt(figure)
  const [, entry] = /\.(\d+)$/.exec(path) ?? []
  const common = {
    path: figure,
    label: entry === undefined ? row.label : `${row.label} 第 ${Number(entry) + 1} 行`,
    hideLabel: true,
    describedBy: `mark-${path}`,
    value: textOf(value),
    problem,
    onChange: (text: string) => setFigure(figure, text === '' ? undefined : text),
  }
  // The cover that is not filled in takes the name of the table.
  const same = useSelected($draft, (draft) => textOf(figureAt(draft, 'application2022.labName')))
  const choices = field?.kind === 'choice' ? [...field.choices, { value: '', label: '未定' }] : []
  return (
    <>
      <div class={`printed-entry${field?.kind === 'longtext' ? ' long' : ''}`}>
        {field?.kind === 'choice' && <ChoiceField {...common} choices={choices} />}
        {field?.kind === 'longtext' && <LongField {...common} rows={6} />}
        {field?.kind !== 'choice' && field?.kind !== 'longtext' && (
          <NumberField
            {...common}
            {...typedAs(field)}
            {...(path === 'cover.labName' && same !== '' ? { placeholder: `同表内：${same}` } : {})}
          />
        )}
        <CellMark row={row} id={`mark-${path}`} isFirst={entry === undefined || entry === '0'} />
      </div>
      {field?.kind === 'choice' && problem !== undefined && <span class="problem">{problem}</span>}
      <Was bench={bench} path={figure} choices={choices} />
      {suggested !== undefined && (
        <Suggestion path={figure} suggested={suggested} isNumber={isNumber(field)} />
      )}
    </>
  )
}

/** Whether the place takes a number alone; a share is written with how it comes about. */
function isNumber(field: Field | undefined): boolean {
  return field?.kind === 'cell' && (field.of === 'decimal' || field.of === 'count')
}

function typedAs(field: Field | undefined) {
  const unit = field?.kind === 'cell' && field.unit !== undefined ? { unit: UNIT_LABELS[field.unit] } : {}
  const isMonth = field?.kind === 'cell' && field.of === 'month'
  return {
    ...unit,
    ...(isMonth ? { placeholder: '2021-03' } : {}),
    kind: isNumber(field) ? ('number' as const) : ('words' as const),
  }
}
