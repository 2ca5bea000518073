import { useStore } from '@nanostores/preact'
import { ENTRY_WORDS, type Field, UNIT_LABELS } from '../../calculators/index.ts'
import { $draft, $problems, figureAt, setFigure } from '../../stores/index.ts'
import { type Choice, ChoiceField, type Column, fieldAt, NumberField, SeriesField } from '../fields/index.ts'
import { useSelected } from './selected.ts'

/** The choices of a yes-or-no figure, the last of them “not yet”. */
export const SIGNED: readonly Choice[] = [
  { value: 'true', label: '已签署' },
  { value: 'false', label: '未签署' },
  { value: '', label: '待定' },
]

interface Props {
  readonly path: string
  /** Of a list, how many entries its rule asks for, where the field table does not say. */
  readonly atLeast?: number
  readonly describedBy?: string
}

/** The input of one figure of the figures file (`moe.equipmentValue`), as the field table describes it. */
export function FigureInput({ path, atLeast = 1, describedBy }: Props) {
  const value = useSelected($draft, (draft) => figureAt(draft, path))
  const problems = useStore($problems)
  const field = fieldAt(path)
  if (field === undefined) return null
  switch (field.kind) {
    case 'flag':
      return <FlagInput path={path} label={field.label} choices={SIGNED} describedBy={describedBy} />
    case 'choice':
      return (
        <ChoiceField
          path={path}
          label={field.label}
          choices={[...field.choices, { value: '', label: '未定' }]}
          value={typeof value === 'string' ? value : ''}
          describedBy={describedBy}
          onChange={(choice) => setFigure(path, choice === '' ? undefined : choice)}
        />
      )
    case 'list':
      return (
        <SeriesField
          path={path}
          label={field.label}
          per={ENTRY_WORDS[field.per]}
          columns={columnsOf(field)}
          atLeast={Math.max(field.minItems ?? 0, atLeast)}
          given={field.minItems ?? 0}
          hint={field.hint}
          atMost={field.maxItems}
          draft={$draft.get()}
          problems={problems}
          onChange={setFigure}
          describedBy={describedBy}
        />
      )
    case 'decimal':
    case 'count':
      return (
        <NumberField
          path={path}
          label={field.label}
          {...(field.unit === undefined ? {} : { unit: UNIT_LABELS[field.unit] })}
          value={value}
          problem={problems.get(path)}
          hint={field.hint}
          describedBy={describedBy}
          onChange={(text) => setFigure(path, text === '' ? undefined : text)}
        />
      )
    default:
      return null
  }
}

/** A figure that is yes, no or not yet decided. */
export function FlagInput({
  path,
  label,
  choices,
  describedBy,
}: {
  path: string
  label: string
  choices: readonly Choice[]
  describedBy?: string | undefined
}) {
  const value = useSelected($draft, (draft) => figureAt(draft, path))
  return (
    <ChoiceField
      path={path}
      label={label}
      choices={choices}
      describedBy={describedBy}
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={(text) => setFigure(path, text === '' ? undefined : text === 'true')}
    />
  )
}

function columnsOf(field: Extract<Field, { kind: 'list' }>): Column[] {
  const { item } = field
  if (item.kind !== 'object') return [{ key: null, label: '', ...unitOf(item) }]
  return item.fields.map((row) => ({ key: row.key, label: row.label, ...unitOf(row) }))
}

function unitOf(row: object): { unit?: string } {
  const { unit } = row as { unit?: keyof typeof UNIT_LABELS }
  return unit === undefined ? {} : { unit: UNIT_LABELS[unit] }
}
