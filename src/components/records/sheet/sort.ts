import { type RecordField, writtenCell } from '../../../calculators/records/index.ts'
import type { Raw } from '../../../stores/index.ts'
import { recordIn } from '../lists.ts'

const CHINESE = new Intl.Collator('zh-CN', { numeric: true })

/** The records in the order of one column; those whose cell is blank come last either way. */
export function sortedBy(list: readonly Raw[], field: RecordField, up: boolean): Raw[] {
  const rows = list.map((raw) => ({ raw, cell: writtenCell(field, recordIn(raw)[field.key]).trim() }))
  rows.sort(({ cell: a }, { cell: b }) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '')
    return up ? CHINESE.compare(a, b) : CHINESE.compare(b, a)
  })
  return rows.map(({ raw }) => raw)
}
