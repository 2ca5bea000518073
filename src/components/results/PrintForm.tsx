import type { FormDocument, FormPart, FormTable } from '../../calculators/index.ts'

/** A form as the page prints it, in its own layout: A4 upright, on paper only, what it is not at its head and foot. */
export function PrintForm({ form: { title, mark, cover, notes, table, parts } }: { form: FormDocument }) {
  return (
    <div class="report form">
      <section class="form-cover">
        <p>{cover.over}</p>
        <h1>{title}</h1>
        <p class="report-disclaimer">{`（${mark}）`}</p>
        <dl>
          {cover.lines.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {cover.foot.map((line) => (
          <p key={line} class="form-foot">
            {line}
          </p>
        ))}
      </section>
      <section class="form-page">
        <h2>{notes.title}</h2>
        <Lines lines={notes.lines} />
      </section>
      <section class="form-page">
        <h2>{table.title}</h2>
        <Table {...table} />
      </section>
      <section class="form-page">
        {parts.map((part) => (
          <Part key={part.title} {...part} />
        ))}
      </section>
      <p class="report-disclaimer">{mark}</p>
    </div>
  )
}

function Table({ columns, rows }: FormTable) {
  return (
    <table>
      <colgroup>
        {columns.map((width, place) => (
          <col key={place} width={`${width}%`} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row} class={cells.some((cell) => cell.rows > 1) ? 'opens-group' : undefined}>
            {cells.map(({ lines, isHead, columns: over, rows: down }, place) => {
              const Cell = isHead ? 'th' : 'td'
              return (
                <Cell key={place} colSpan={over} rowSpan={down}>
                  <Lines lines={lines} />
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Part({ level, title, asked, lines }: FormPart) {
  return (
    <>
      {level === 1 ? <h3>{title}</h3> : <h4>{title}</h4>}
      {asked.map((line) => (
        <p key={line} class="form-asked">
          {line}
        </p>
      ))}
      <Lines lines={lines} />
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <p key={`${index} ${line}`}>{line}</p>
      ))}
    </>
  )
}
