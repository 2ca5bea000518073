/** One row of the table: a cell for each scenario, 现状 first. */
export interface Line {
  readonly id: string
  readonly label: string
  readonly cells: readonly string[]
}

/** What differs from 现状 is marked in words, not by colour alone. */
export function ComparisonTable({ names, rows }: { names: readonly string[]; rows: readonly Line[] }) {
  return (
    <table class="indicators">
      <thead>
        <tr>
          <th scope="col">数据与指标</th>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, cells }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {cells.map((cell, place) => (
              <Cell key={names[place]} name={names[place] ?? ''} words={cell} changed={cell !== cells[0]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ name, words, changed }: { name: string; words: string; changed: boolean }) {
  return (
    <td data-label={name} data-changed={changed}>
      {changed ? <strong>{`${words}（有变化）`}</strong> : words}
    </td>
  )
}
