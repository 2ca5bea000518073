import { useStore } from '@nanostores/preact'
import { ENTRY_WORDS, type Field, MOE_FIELDS, UNIT_LABELS } from '../../../calculators/index.ts'
import { $draft, $problems, figureAt, type Raw, setFigure } from '../../../stores/index.ts'
import { ChoiceField, type Column, NumberField, SeriesField } from '../../fields/index.ts'

interface Props {
  /** Path in the figures file, `moe.equipmentValue`. */
  readonly path: string
  readonly criterion: string
}

const FLAG = [
  { value: 'true', label: '已签署' },
  { value: 'false', label: '未签署' },
  { value: '', label: '待定' },
]
const JUDGEMENT = [
  { value: 'true', label: '达到' },
  { value: 'false', label: '未达到' },
  { value: '', label: '待定' },
]
const MOST_NOTE = 2000

/** The input of one figure, as the field table describes it. */
export function FigureInput({ path, criterion }: Props) {
  const draft = useStore($draft)
  const problems = useStore($problems)
  const field = fieldAt(path)
  const value = figureAt(draft, path)
  if (path.startsWith('moe.judgements.')) return <Judgement path={path} criterion={criterion} value={value} />
  if (field === undefined) return null
  switch (field.kind) {
    case 'flag':
      return (
        <ChoiceField
          path={path}
          label={field.label}
          choices={FLAG}
          value={flagText(value)}
          onChange={setFlag(path)}
        />
      )
    case 'list':
      return (
        <SeriesField
          path={path}
          label={field.label}
          per={ENTRY_WORDS[field.per]}
          columns={columnsOf(field)}
          draft={draft}
          problems={problems}
          onChange={setFigure}
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
          onChange={(text) => setFigure(path, text === '' ? undefined : text)}
        />
      )
    default:
      return null
  }
}

function Judgement({ path, criterion, value }: Props & { value: Raw | undefined }) {
  const draft = useStore($draft)
  const problem = useStore($problems).get(`moe.notes.${criterion}`)
  const place = `moe.notes.${criterion}`
  const note = figureAt(draft, place)
  return (
    <>
      <ChoiceField
        path={path}
        label="我们的判断"
        choices={JUDGEMENT}
        value={flagText(value)}
        onChange={setFlag(path)}
      />
      <label class="note">
        依据说明（可选）
        <textarea
          name={place}
          rows={1}
          maxLength={MOST_NOTE}
          value={typeof note === 'string' ? note : ''}
          onInput={(event) => setFigure(place, event.currentTarget.value || undefined)}
        />
      </label>
      {problem !== undefined && <span class="problem">{problem}</span>}
    </>
  )
}

function fieldAt(path: string): Field | undefined {
  const [, key, inner] = path.split('.')
  const fields: readonly Field[] = MOE_FIELDS
  const field = fields.find((row) => row.key === key)
  if (inner === undefined || field?.kind !== 'object') return field
  return field.fields.find((row) => row.key === inner)
}

function columnsOf(field: Extract<Field, { kind: 'list' }>): Column[] {
  const { item } = field
  const unit = (row: { unit?: keyof typeof UNIT_LABELS }) =>
    row.unit === undefined ? {} : { unit: UNIT_LABELS[row.unit] }
  if (item.kind !== 'object') return [{ key: null, label: '', ...unit(item) }]
  return item.fields.map((row) => ({ key: row.key, label: row.label, ...('unit' in row ? unit(row) : {}) }))
}

function flagText(value: Raw | undefined): string {
  return typeof value === 'boolean' ? String(value) : ''
}

function setFlag(path: string) {
  return (text: string) => setFigure(path, text === '' ? undefined : text === 'true')
}
