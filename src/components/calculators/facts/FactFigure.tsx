import { type Field, UNIT_LABELS, type Unit } from '../../../calculators/index.ts'
import { $draft, type Bench, figureAt, setFigure, textOf } from '../../../stores/index.ts'
import { NumberField, SelectField } from '../../fields/index.ts'
import { useSelected } from '../../layout/store.ts'
import { AnswerFigure } from './AnswerFigure.tsx'
import { ListFigure } from './ListFigure.tsx'

interface Props {
  readonly bench: Bench
  readonly path: string
  readonly label: string
  /** The row's heading shows it already. */
  readonly hideLabel: boolean
  readonly describedBy: string
}

const TYPED = { decimal: 'number', count: 'number', day: 'day', text: 'words' } as const

/** One fact, entered as its field asks: a yes or no, a day, words, a choice, a few numbers. */
export function FactFigure({ bench, path, ...rest }: Props) {
  const value = useSelected($draft, (draft) => figureAt(draft, path))
  const problem = useSelected(bench.$problems, (problems) => problems.get(path))
  const field = bench.fieldAt(path)
  const common = { path, problem, ...rest }
  const set = (text: string) => setFigure(path, text === '' ? undefined : text)
  switch (field?.kind) {
    case 'list':
      return <ListFigure {...common} bench={bench} field={field} value={value} />
    case 'decimal':
    case 'count':
    case 'day':
    case 'text':
      return (
        <NumberField
          {...common}
          kind={TYPED[field.kind]}
          {...unitOf(field)}
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

function unitOf(field: Field): { unit?: string } {
  const { unit } = field as { unit?: Unit }
  return unit === undefined ? {} : { unit: UNIT_LABELS[unit] }
}
