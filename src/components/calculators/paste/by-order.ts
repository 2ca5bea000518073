import { isTypedNumber } from '../../../calculators/index.ts'
import { fill } from './fill.ts'
import { isAmount } from './numbers.ts'
import type { SheetRow } from './sheet.ts'
import { labelOf, linesOf, type Understood, whyNot } from './understood.ts'

/** Numbers alone, in the order of the lines that are asked for; a title over them is none of them. */
export function byOrder(table: readonly (readonly string[])[], asked: readonly SheetRow[]): Understood {
  const isTitled = !(table[0] ?? []).some((cell) => isAmount(cell)) && table.length > 1
  const grid = isTitled ? table.slice(1) : table
  const start = linesOf(asked)[0]?.cell(0) ?? ''
  const labels = new Map(
    linesOf(asked).flatMap((line) =>
      Array.from(
        { length: line.room },
        (_, at) => [line.cell(at), { line, label: labelOf(line, at) }] as const,
      ),
    ),
  )
  const { puts, unplaced } = fill(grid, asked, start) ?? { puts: [], unplaced: 0 }
  const read = puts.map((put) => ({ put, place: labels.get(put.path) }))
  return {
    isByOrder: true,
    entries: read.flatMap(({ put, place }) =>
      place !== undefined && isTypedNumber(put.text, place.line.unit)
        ? [{ ...put, label: place.label, unit: place.line.unit }]
        : [],
    ),
    left: [
      ...(isTitled ? [{ text: (table[0] ?? []).filter(Boolean).join(' '), why: '当作标题' }] : []),
      ...read.flatMap(({ put, place }) =>
        place !== undefined && !isTypedNumber(put.text, place.line.unit)
          ? [{ text: put.text, why: `不能填入“${place.label}”：${whyNot(place.line)}` }]
          : [],
      ),
      ...(unplaced > 0 ? [{ text: `${unplaced} 个数`, why: '没有对应的格' }] : []),
    ],
  }
}
