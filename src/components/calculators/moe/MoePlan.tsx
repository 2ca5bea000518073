import { CONSTRUCTION, planMoe } from '../../../calculators/index.ts'
import { $profile } from '../../../stores/index.ts'
import { StatusMark } from '../../results/index.ts'
import { useCalm } from '../calm.ts'

/** 逐年计划: the years of construction as columns, with what each still needs until 验收. */
export function MoePlan() {
  const rows = planMoe(useCalm($profile).moe)
  const years = Math.max(CONSTRUCTION.years, ...rows.map((row) => row.years.length))
  const columns = Array.from({ length: years }, (_, index) => `第 ${index + 1} 年`)
  return (
    <section class="comparison" aria-label="逐年计划">
      <p>{`“${CONSTRUCTION.source.quote}”（《国际合作联合实验室计划》）。第几年按填写的顺序；累计的指标到期满验收时看总数。`}</p>
      <table class="indicators">
        <thead>
          <tr>
            {['指标', '要求', ...columns, '建设期满'].map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{`${row.indicator} · ${row.label}`}</th>
              <td data-label="要求">{row.required}</td>
              {columns.map((column, index) => {
                const cell = row.years[index]
                return (
                  <td key={column} data-label={column}>
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
