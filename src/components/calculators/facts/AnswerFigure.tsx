import { type Raw, setFigure } from '../../../stores/index.ts'
import { ChoiceField } from '../../fields/index.ts'

interface Props {
  readonly path: string
  readonly label: string
  readonly hideLabel: boolean
  readonly describedBy: string
  readonly problem: string | undefined
  readonly value: Raw | undefined
}

/** 是, 否, and not knowing. */
export const ANSWERS = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
  { value: '', label: '待定' },
]

/** A yes or no that says as much either way; not knowing is an answer. */
export function AnswerFigure({ path, label, hideLabel, describedBy, problem, value }: Props) {
  return (
    <>
      <ChoiceField
        path={path}
        label={label}
        hideLabel={hideLabel}
        describedBy={describedBy}
        choices={ANSWERS}
        value={typeof value === 'boolean' ? String(value) : ''}
        onChange={(text) => setFigure(path, text === '' ? undefined : text === 'true')}
      />
      {problem !== undefined && <span class="problem">{problem}</span>}
    </>
  )
}
