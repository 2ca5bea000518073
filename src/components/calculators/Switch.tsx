import type { RowKind } from '../../calculators/index.ts'
import { $draft, type Bench, figureAt, setFigure } from '../../stores/index.ts'
import { type Choice, ChoiceField } from '../fields/index.ts'
import { Was } from '../lab/Was.tsx'
import { useSelected, useStore } from '../layout/store.ts'

const YES_NO: Readonly<Partial<Record<RowKind, readonly [string, string]>>> = {
  agreement: ['已签署', '未签署'],
  question: ['符合', '不符合'],
  enclosed: ['有', '没有'],
}

interface Props {
  readonly bench: Bench
  readonly path: string
  readonly kind: RowKind
  readonly label: string
}

/** A few exclusive answers beside each other, the last of them “not yet”. */
export function Switch({ bench, path, kind, label }: Props) {
  const value = useSelected($draft, (draft) => figureAt(draft, path))
  const problem = useStore(bench.$problems).get(path)
  const field = bench.fieldAt(path)
  const isFlag = field?.kind !== 'choice'
  const choices = isFlag ? flags(kind) : [...field.choices.map(short), { value: '', label: '待定' }]
  return (
    <>
      <ChoiceField
        path={path}
        label={label}
        hideLabel
        choices={choices}
        value={value === undefined || value === null ? '' : String(value)}
        onChange={(text) => setFigure(path, text === '' ? undefined : isFlag ? text === 'true' : text)}
      />
      <Was bench={bench} path={path} choices={choices} />
      {problem !== undefined && <span class="problem">{problem}</span>}
    </>
  )
}

function flags(kind: RowKind): Choice[] {
  const [yes, no] = YES_NO[kind] ?? ['达到', '未达到']
  return [
    { value: 'true', label: yes },
    { value: 'false', label: no },
    { value: '', label: '待定' },
  ]
}

function short({ value }: Choice): Choice {
  return { value, label: value }
}
