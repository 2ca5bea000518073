import type { Field, Row } from '../../../calculators/index.ts'
import type { Bench } from '../../../stores/index.ts'
import type { Choice } from '../../fields/index.ts'
import { Was } from '../../lab/Was.tsx'
import { ANSWERS } from './AnswerFigure.tsx'
import { EntryTools } from './EntryTools.tsx'
import { FactFigure } from './FactFigure.tsx'

interface Props {
  readonly row: Row
  readonly bench: Bench
  readonly describedBy: string
}

/** The facts that a row asks for, beside each other. */
export function FactFigures({ row, bench, describedBy }: Props) {
  const { figures, names = {}, entry, label } = row
  const isAlone = figures.length === 1
  return (
    <>
      <div class={isAlone ? undefined : 'figure-grid'}>
        {figures.map((path) => {
          const field = bench.fieldAt(path)
          return (
            <div key={path} class={isWide(field) ? 'figure spread' : 'figure'}>
              <FactFigure
                bench={bench}
                path={path}
                label={isAlone ? label : (names[path] ?? field?.label ?? path)}
                hideLabel={isAlone}
                describedBy={describedBy}
              />
              <Was bench={bench} path={path} choices={choicesOf(field)} />
            </div>
          )
        })}
      </div>
      {entry !== undefined && <EntryTools bench={bench} entry={entry} label={label} />}
    </>
  )
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
