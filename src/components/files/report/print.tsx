import { render } from 'preact'
import type { Report } from '../../../calculators/index.ts'
import { PrintSheet } from '../../results/PrintSheet.tsx'

/** Prints the report in place of the page, which comes back afterwards. */
export function printReport(report: Report): void {
  const host = document.createElement('div')
  host.className = 'print-only'
  document.body.append(host)
  document.body.classList.add('prints-report')
  render(<PrintSheet report={report} />, host)
  const done = () => {
    removeEventListener('afterprint', done)
    document.body.classList.remove('prints-report')
    render(null, host)
    host.remove()
  }
  addEventListener('afterprint', done)
  print()
}
