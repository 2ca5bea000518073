import type { GridColumn } from './grid-rows.ts'

/** What is offered while cells of some columns are typed in. */
export function Choices({ path, columns }: { path: string; columns: readonly GridColumn[] }) {
  return (
    <>
      {columns.map(
        ({ key, choices }) =>
          choices !== undefined && (
            <datalist key={key} id={`${path}-${key}-choices`}>
              {choices.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          ),
      )}
    </>
  )
}
