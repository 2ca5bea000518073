import { type Prefill, type Row, UNIT_LABELS } from '../../../calculators/index.ts'
import { $draft, type Bench, figureAt, setFigure } from '../../../stores/index.ts'
import { ChoiceField, TextField } from '../../fields/index.ts'
import { Was } from '../../lab/Was.tsx'
import { Memo } from '../Memo.tsx'
import { useSelected } from '../selected.ts'
import { CellMark } from './CellMark.tsx'
import { Suggestion } from './Suggestion.tsx'

interface Props {
  readonly bench: Bench
  /** Place in the application: `chinese.platforms.0`. */
  readonly path: string
  /** What the cell comes to; of a list, what the whole of it does. */
  readonly row: Row | undefined
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
  const set = (text: string) => setFigure(figure, text === '' ? undefined : text)
  if (row === undefined) return null
  const [, entry] = /\.(\d+)$/.exec(path) ?? []
  const label = entry === undefined ? row.label : `${row.label} 第 ${Number(entry) + 1} 行`
  if (field?.kind === 'choice') {
    const choices = [...field.choices, { value: '', label: '未定' }]
    return (
      <>
        <ChoiceField
          path={figure}
          label={label}
          hideLabel
          choices={choices}
          value={typeof value === 'string' ? value : ''}
          onChange={set}
        />
        <CellMark row={row} />
        <Was bench={bench} path={figure} choices={choices} />
        {problem !== undefined && <span class="problem">{problem}</span>}
      </>
    )
  }
  const isLong = field?.kind === 'longtext'
  const isNumber = field?.kind === 'cell' && (field.of === 'decimal' || field.of === 'count')
  const unit = field?.kind === 'cell' && field.unit !== undefined ? UNIT_LABELS[field.unit] : ''
  return (
    <>
      <div class={`printed-entry${isLong ? ' long' : ''}`}>
        <TextField
          path={figure}
          label={label}
          value={value}
          problem={problem}
          describedBy={`mark-${path}`}
          placeholder={field?.kind === 'cell' && field.of === 'month' ? '2021-03' : undefined}
          inputMode={isNumber ? 'decimal' : 'text'}
          {...(isLong ? { rows: 6 } : {})}
          onChange={set}
        />
        {unit !== '' && <span class="unit">{unit}</span>}
        <CellMark row={row} id={`mark-${path}`} {...(entry === undefined ? {} : { entry: Number(entry) })} />
      </div>
      <Was bench={bench} path={figure} />
      {suggested !== undefined && <Suggestion path={figure} suggested={suggested} isNumber={isNumber} />}
    </>
  )
}
