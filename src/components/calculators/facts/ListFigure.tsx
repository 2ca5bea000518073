import type { Field } from '../../../calculators/index.ts'
import { type Bench, type Raw, setFigure } from '../../../stores/index.ts'
import { ChecksField, SeriesCells } from '../../fields/index.ts'
import { NoneTick } from './NoneTick.tsx'

interface Props {
  readonly bench: Bench
  readonly path: string
  readonly label: string
  readonly describedBy: string
  readonly problem: string | undefined
  readonly field: Extract<Field, { readonly kind: 'list' }>
  readonly value: Raw | undefined
}

/** A list as cells beside each other, or of choices as boxes to tick; with a box for having none. */
export function ListFigure({ bench, path, label, describedBy, problem, field, value }: Props) {
  const { item } = field
  const list: readonly Raw[] = Array.isArray(value) ? value : []
  return (
    <>
      {item.kind === 'choice' ? (
        <ChecksField
          path={path}
          label={label}
          describedBy={describedBy}
          problem={problem}
          choices={item.choices}
          chosen={list.map(String)}
          onChange={(chosen) => setFigure(path, chosen.length === 0 ? undefined : chosen)}
        />
      ) : (
        <SeriesCells
          $problems={bench.$problems}
          path={path}
          field={field}
          label={label}
          describedBy={describedBy}
        />
      )}
      <NoneTick path={path} field={field} value={value} />
    </>
  )
}
