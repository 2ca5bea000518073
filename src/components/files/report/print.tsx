import { type ComponentChild, render } from 'preact'
import type { FormDocument, Report } from '../../../calculators/index.ts'
import { PrintForm } from '../../results/PrintForm.tsx'
import { PrintSheet } from '../../results/PrintSheet.tsx'

/** Prints the report in place of the page. */
export function printReport(report: Report): void {
  printInPlace(<PrintSheet report={report} />)
}

/** Prints a form, filled in, in place of the page. */
export function printForm(form: FormDocument): void {
  printInPlace(<PrintForm form={form} />)
}

/** The page comes back afterwards. */
function printInPlace(sheet: ComponentChild): void {
  const host = document.createElement('div')
  host.className = 'print-only'
  document.body.append(host)
  document.body.classList.add('prints-report')
  render(sheet, host)
  const done = () => {
    removeEventListener('afterprint', done)
    document.body.classList.remove('prints-report')
    render(null, host)
    host.remove()
  }
  addEventListener('afterprint', done)
  print()
}
