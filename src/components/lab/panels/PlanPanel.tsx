import type { Plan } from '../../../calculators/index.ts'
import { $draft, type Bench } from '../../../stores/index.ts'
import { useCalm } from '../../calculators/calm.ts'
import { StatusMark } from '../../results/index.ts'

/** 逐年计划: the years as columns, with what each still needs, and what is counted at the end. */
export function planPanelOf(planOf: (figures: object) => Plan) {
  return function PlanPanel({ bench }: { bench: Bench }) {
    const { lead, years, rows } = planOf(bench.figuresOf(useCalm($draft)))
    return (
      <section class="comparison plan" aria-label="逐年计划">
        <p>{lead}</p>
        <table class="indicators">
          <thead>
            <tr>
              {['指标', '要求', ...years, '建设期满'].map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                <td data-label="要求">{row.asked}</td>
                {years.map((year, index) => {
                  const cell = row.years[index]
                  return (
                    <td key={year} data-label={year}>
                      {cell !== undefined && (
                        <>
                          {cell.text} <StatusMark status={cell.status} />
                          {cell.need !== null && <p>{cell.need}</p>}
                        </>
                      )}
                    </td>
                  )
                })}
                <td data-label="建设期满">
                  <StatusMark status={row.status} />
                  {row.atEnd !== null && <p>{row.atEnd}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )
  }
}
