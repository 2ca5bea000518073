import type { Report, ReportCell, ReportTable } from '../../calculators/index.ts'

/** A report as the page prints it: A4 lying down, on paper only. */
export function PrintSheet({ report }: { report: Report }) {
  return (
    <div class="report">
      <h1>{report.title}</h1>
      <p class="report-disclaimer">{report.disclaimer}</p>
      <dl>
        {report.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {report.sections.map(({ title, lines = [], table }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Lines lines={lines} />
          {table !== undefined && <Table {...table} />}
        </section>
      ))}
      <p class="report-disclaimer">{report.disclaimer}</p>
    </div>
  )
}

function Table({ columns, rows }: ReportTable) {
  return (
    <table>
      <colgroup>
        {columns.map(({ label, width }) => (
          <col key={label} width={`${width}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          <Row key={`${index} ${cells[0]?.lines[0]}`} cells={cells} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ cells }: { cells: readonly ReportCell[] }) {
  const opensGroup = cells.some(({ rows }) => rows !== undefined)
  return (
    <tr class={opensGroup ? 'opens-group' : undefined}>
      {cells.map(({ lines, rows }, index) => (
        <td key={`${index} ${lines[0]}`} rowSpan={rows}>
          <Lines lines={lines} />
        </td>
      ))}
    </tr>
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
