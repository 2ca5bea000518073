import { drained, mapped, type Steps } from '../steps.ts'
import type { PaperRecord } from '../types.ts'
import { folded, hasOne } from './count.ts'
import { isRetracted } from './merge.ts'
import { type Sides, sidesMatcher } from './sides.ts'

export interface ShareOptions {
  readonly sides: Sides
  /** One of these suffices; none given asks for none. */
  readonly indexes?: readonly string[]
  readonly types?: readonly string[]
  readonly confirmed: readonly string[]
}

/** The papers of one year of issue. */
export interface YearShare {
  readonly year: number
  /** Papers with a listed index and type, whether joint or not. */
  readonly total: number
  /** Joint ones, those confirmed among them. */
  readonly joint: number
  /** Of the total, those still to be confirmed. */
  readonly confirm: number
  /** Those of which the export does not say whether they belong to the total or are joint. */
  readonly unknown: number
}

/** Joint papers a year, in the years' order. Retracted papers and those without a year of issue are left out. */
export function yearlyShares(records: readonly PaperRecord[], options: ShareOptions): YearShare[] {
  return drained(sharing(records, options))
}

/** The same in steps. */
export function* sharing(records: readonly PaperRecord[], options: ShareOptions): Steps<YearShare[]> {
  const sidesOf = sidesMatcher(options.sides)
  const [indexes, types] = [folded(options.indexes ?? []), folded(options.types ?? [])]
  const confirmed = new Set(options.confirmed)
  const years = new Map<number, YearShare>()
  yield* mapped(records, (record) => {
    if (record.year === null || isRetracted(record.types ?? [])) return
    const belongs = both(holds(record.indexes, indexes), holds(record.types, types))
    if (belongs === false) return
    const found = sidesOf(record).joint
    const joint = found === 'confirm' && confirmed.has(record.id) ? 'yes' : found
    const { year } = record
    const present = years.get(year) ?? { year, total: 0, joint: 0, confirm: 0, unknown: 0 }
    const isIn = belongs === true
    years.set(year, {
      year,
      total: present.total + Number(isIn),
      joint: present.joint + Number(isIn && joint === 'yes'),
      confirm: present.confirm + Number(isIn && joint === 'confirm'),
      unknown: present.unknown + Number(!isIn || joint === 'unknown'),
    })
  })
  return Array.from(years.values()).sort((one, other) => one.year - other.year)
}

/** Whether a paper has one of the names; `null` where the export does not say. */
function holds(names: readonly string[] | null, wanted: ReadonlySet<string>): boolean | null {
  if (wanted.size === 0) return true
  return names === null ? null : hasOne(names, wanted)
}

function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false
  return one === null || other === null ? null : true
}
