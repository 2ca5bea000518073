import { type RecordKind, writtenCell } from '../../../calculators/records/index.ts'
import type { Raw } from '../../../stores/index.ts'
import { recordIn } from '../lists.ts'

export type Which = 'all' | 'open' | 'wrong'

/** Which rows of a list are shown, by their places; all of them where nothing is asked for. */
export function placesShown(
  { fields }: RecordKind,
  list: readonly Raw[],
  text: string,
  isOf: (place: number) => boolean,
): number[] {
  const wanted = text.trim().toLowerCase()
  const holds = (raw: Raw) =>
    fields.some((field) => writtenCell(field, recordIn(raw)[field.key]).toLowerCase().includes(wanted))
  return list.flatMap((raw, place) => (isOf(place) && (wanted === '' || holds(raw)) ? [place] : []))
}
