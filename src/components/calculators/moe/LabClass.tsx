import { useStore } from '@nanostores/preact'
import { MOE_FIELDS } from '../../../calculators/index.ts'
import { $draft, figureAt, setFigure } from '../../../stores/index.ts'
import { ChoiceField } from '../../fields/index.ts'

const PATH = 'moe.labClass'
const FIELD = MOE_FIELDS.find(({ key }) => key === 'labClass')

/** A 类, B 类 or C 类: the standard words its 定位 differently for each. */
export function LabClass() {
  const value = figureAt(useStore($draft), PATH)
  if (FIELD?.kind !== 'choice') return null
  return (
    <ChoiceField
      path={PATH}
      label={FIELD.label}
      choices={[...FIELD.choices, { value: '', label: '未定' }]}
      value={typeof value === 'string' ? value : ''}
      onChange={(choice) => setFigure(PATH, choice === '' ? undefined : choice)}
    />
  )
}
