import type { Condition, Row } from '../../calculators/index.ts'

type Placed = Condition & { readonly id: string }

/** A row's conditions, each with the id by which its inputs name it. */
function placed({ id, conditions = [] }: Row): Placed[] {
  return conditions.map((condition, place) => ({ ...condition, id: `counts-${id}-${place}` }))
}

/** What governs exactly these figures of the row. */
export function conditionsOf(row: Row, figures: readonly string[]): readonly Condition[] {
  return placed(row).filter(
    (one) => one.figures.length === figures.length && figures.every((path) => one.figures.includes(path)),
  )
}

/** What governs more than one of the row's figures, or the only one it has. */
export function commonTo(row: Row): readonly Condition[] {
  const single = row.figures.length === 1 && row.tab === undefined
  return placed(row).filter(({ figures }) => figures.length > 1 || single)
}

/** Ids of what is read together with a figure. */
export function idsOf(row: Row, path: string): string[] {
  return placed(row).flatMap(({ id, figures }) => (figures.includes(path) ? [id] : []))
}

/** The parts that nobody may overlook. */
export function Short({ of }: { of: readonly Condition[] }) {
  const shown = of.filter(({ short }) => short !== '')
  if (shown.length === 0) return null
  return <p class="counts">{shown.map(({ short }) => short).join('；')}</p>
}

/** The conditions whole, where inputs name them; the opened row shows them. */
export function Conditions({ row }: { row: Row }) {
  const all = placed(row)
  if (all.length === 0) return null
  return (
    <div hidden>
      {all.map(({ id, quote }) => (
        <p key={id} id={id}>
          {quote}
        </p>
      ))}
    </div>
  )
}
