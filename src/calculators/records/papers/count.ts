import { type Exact, exactText, sum } from '../../core/index.ts'
import { foldName } from '../reading/fold.ts'
import { yearIn } from '../reading/written-date.ts'
import { drained, mapped, type Steps } from '../steps.ts'
import type { FieldMean, Journal, PaperRecord } from '../types.ts'
import { journalFinder } from './journals.ts'
import { isRetracted } from './merge.ts'
import { type Ratios, ratioFinder, type SeveralCategories } from './ratios.ts'
import { type Sides, sidesMatcher } from './sides.ts'

export interface CountOptions {
  /** Years, both included. */
  readonly from: number
  readonly to: number
  readonly date: 'issue' | 'first-online'
  readonly sides: Sides
  readonly indexes: readonly string[]
  readonly types: readonly string[]
  readonly journals: readonly Journal[]
  readonly means: readonly FieldMean[]
  readonly severalCategories: SeveralCategories
  /** Papers of `confirm` that a person has confirmed; others they do not move. */
  readonly confirmed: readonly string[]
}

const BUCKETS = [
  'counted',
  'confirm',
  'unknown',
  'proceedings',
  'outside',
  'notJoint',
  'type',
  'index',
  'retracted',
  'noFactor',
] as const
export type Bucket = (typeof BUCKETS)[number]

export type PapersCounted = Readonly<Record<Bucket, string[]>> & {
  /** Of the counted ones, as reduced fractions. */
  readonly ratios: Record<string, string>
  readonly sum: string
  /** The least sum: the highest mean of several, nothing unconfirmed. The greatest: the lowest mean, all confirmed. */
  readonly range: { readonly low: string; readonly high: string }
}

/** Where a paper stands, and its ratio where that is known. */
export interface Placed {
  readonly bucket: Bucket
  readonly ratios?: Ratios | null
}

/** Every paper in exactly one bucket, and the sum of the ratios of those counted. */
export function countPapers(records: readonly PaperRecord[], options: CountOptions): PapersCounted {
  return drained(counting(records, options))
}

/** The same in steps. */
export function* counting(records: readonly PaperRecord[], options: CountOptions): Steps<PapersCounted> {
  const placeOf = placer(options)
  const buckets = Object.fromEntries(BUCKETS.map((bucket) => [bucket, [] as string[]])) as Record<
    Bucket,
    string[]
  >
  const ratios: Record<string, string> = Object.create(null)
  const [chosen, low, high]: [Exact[], Exact[], Exact[]] = [[], [], []]
  yield* mapped(records, (record) => {
    const { bucket, ratios: found } = placeOf(record)
    buckets[bucket].push(record.id)
    if (!found) return
    high.push(found.high)
    if (bucket !== 'counted') return
    low.push(found.low)
    chosen.push(found.chosen)
    ratios[record.id] = exactText(found.chosen)
  })
  const total = (values: readonly Exact[]) => exactText(sum(values))
  return {
    ...buckets,
    ratios: { ...ratios },
    sum: total(chosen),
    range: { low: total(low), high: total(high) },
  }
}

/** The questions in their order: window, retracted, index, type, joint, impact factor. */
export function placer(options: CountOptions): (record: PaperRecord) => Placed {
  const sidesOf = sidesMatcher(options.sides)
  const journalOf = journalFinder(options.journals)
  const ratiosOf = ratioFinder(options.means, options.severalCategories)
  const [indexes, types] = [folded(options.indexes), folded(options.types)]
  const confirmed = new Set(options.confirmed)
  return (record) => {
    const year = yearOf(record, options.date)
    if (year === null) return { bucket: 'unknown' }
    if (year < options.from || year > options.to) return { bucket: 'outside' }
    if (isRetracted(record.types ?? [])) return { bucket: 'retracted' }
    if (record.indexes === null) return { bucket: 'unknown' }
    const isProceedings = !hasOne(record.indexes, indexes)
    if (isProceedings && !hasOne(record.indexes, PROCEEDINGS)) return { bucket: 'index' }
    if (!isProceedings && record.types === null) return { bucket: 'unknown' }
    if (!isProceedings && !hasOne(record.types ?? [], types)) return { bucket: 'type' }
    const { joint } = sidesOf(record)
    if (joint === 'no') return { bucket: 'notJoint' }
    if (joint === 'unknown') return { bucket: 'unknown' }
    const isOpen = joint === 'confirm' && !confirmed.has(record.id)
    if (isProceedings) return { bucket: isOpen ? 'confirm' : 'proceedings' }
    const found = journalOf(record)
    const ratios = found === null ? null : ratiosOf(record, found.journal)
    if (isOpen || (ratios !== null && found?.byTitle && !confirmed.has(record.id)))
      return { bucket: 'confirm', ratios }
    return ratios === null ? { bucket: 'noFactor' } : { bucket: 'counted', ratios }
  }
}

const PROCEEDINGS = new Set(['cpci-s', 'cpci-ssh'])

function yearOf({ year, earlyAccess }: PaperRecord, date: CountOptions['date']): number | null {
  return date === 'first-online' ? (yearIn(earlyAccess) ?? year) : year
}

export function folded(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(foldName))
}

export function hasOne(names: readonly string[], wanted: ReadonlySet<string>): boolean {
  return names.some((name) => wanted.has(foldName(name)))
}
