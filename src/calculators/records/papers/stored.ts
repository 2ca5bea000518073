import { type Exact, exactText, plainDecimal } from '../../core/index.ts'
import type { PaperRecord } from '../types.ts'
import type { Ratios } from './ratios.ts'
import type { Joint } from './sides.ts'

/** What was found out about a paper on its way into the records. */
export interface PaperJudged {
  readonly joint: Joint
  readonly highLevel: boolean | null
  readonly ratios: Ratios | null
}

/** A record as the figures file has it. */
export type StoredRecord = { readonly id: string; readonly [key: string]: unknown }

/**
 * An imported paper as one of the records: what its export does not say is left out, 联合 stands only where its sides
 * say yes or no, 高水平 once the reader has chosen what that is, the factors where its ratio is known.
 */
export function storedPaper(
  record: PaperRecord,
  { joint, highLevel, ratios }: PaperJudged,
  id = record.id,
): StoredRecord {
  const { issn, categories, from, id: _, ...said } = record
  const lists = { issn, categories, from }
  return {
    id,
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    kind: 'paper',
    ...(joint === 'yes' || joint === 'no' ? { joint: joint === 'yes' } : {}),
    ...(highLevel === null ? {} : { highLevel }),
    ...(ratios === null
      ? {}
      : { impactFactor: exactDecimal(ratios.factor), fieldMeanImpactFactor: exactDecimal(ratios.mean) }),
  }
}

/** Decimals of a mean that has no end. */
const PLACES = 6

/** The value as a decimal. One without an end, as a mean of many factors is, is cut up: the ratio becomes no greater by it. */
function exactDecimal(value: Exact): string {
  return plainDecimal(value) ?? plainDecimal(value.ceil(PLACES)) ?? exactText(value)
}

/** Whether the mean of a paper stands in the records as a decimal that is a little greater than it is. */
export function isCutUp({ mean }: Ratios): boolean {
  return plainDecimal(mean) === null
}

/** A stored paper as the readers give them; what stands there and is no such value counts as not said. */
export function paperOfStored(stored: { readonly [key: string]: unknown }, id: string): PaperRecord {
  const text = (key: string) => {
    const value = stored[key]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const texts = (key: string) => {
    const list = stored[key]
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? (list as string[]) : null
  }
  const year = stored['year']
  return {
    id,
    ut: text('ut'),
    doi: text('doi'),
    title: text('title'),
    journal: text('journal'),
    issn: texts('issn') ?? [],
    year: /^\d{4}$/.test(String(year)) ? Number(year) : null,
    earlyAccess: text('earlyAccess'),
    types: texts('types'),
    indexes: texts('indexes'),
    addresses: addressesOf(stored['addresses']),
    categories: texts('categories') ?? [],
    from: texts('from') ?? [],
  }
}

function addressesOf(value: unknown): PaperRecord['addresses'] {
  if (!Array.isArray(value)) return null
  const known = value.filter(
    (one): one is { authors?: string[]; text: string } =>
      typeof (one as { text?: unknown })?.text === 'string',
  )
  return known.length < value.length || known.length === 0
    ? null
    : known.map(({ authors = null, text }) => ({ authors, text }))
}
