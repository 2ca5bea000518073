import { foldName } from '../reading/fold.ts'
import type { Address, PaperRecord } from '../types.ts'
import { cityOf } from './cities.ts'

/** The names under which each side signs, as they stand in addresses. */
export interface Sides {
  readonly a: readonly string[]
  readonly b: readonly string[]
}

/** yes: both sides sign · no · confirm: both do, but through the same people · unknown: the export does not say. */
export type Joint = 'yes' | 'no' | 'confirm' | 'unknown'

export interface SidesFound {
  readonly a: boolean | null
  readonly b: boolean | null
  readonly joint: Joint
  readonly notes: string[]
}

/**
 * Which sides a paper's addresses name. A listed name matches an address if it equals one of its comma-separated
 * segments (case and blanks folded), never a part of one. A side without any name listed is not known.
 */
export function sidesOf(record: Pick<PaperRecord, 'addresses'>, sides: Sides): SidesFound {
  return sidesMatcher(sides)(record)
}

/** `sidesOf` for many papers: the names are folded once. */
export function sidesMatcher(sides: Sides): (record: Pick<PaperRecord, 'addresses'>) => SidesFound {
  const names = { a: namesOf(sides.a), b: namesOf(sides.b) }
  const fold = remembering(foldName)
  const locate = (address: Address): Located => {
    const segments = segmentsOf(address)
    return { address, segments, folded: segments.map(fold) }
  }
  return ({ addresses }) => {
    const located = addresses?.map(locate)
    const [a, b] = [located?.filter(isOf(names.a)), located?.filter(isOf(names.b))]
    const has = (side: readonly Located[] | undefined, listed: ReadonlySet<string>) =>
      side === undefined || listed.size === 0 ? null : side.length > 0
    const found = { a: has(a, names.a), b: has(b, names.b) }
    const notes = [...cityNote('国内（内地）依托单位', a), ...cityNote('合作方', b)]
    return { ...found, joint: jointOf(found, a ?? [], b ?? []), notes }
  }
}

interface Located {
  readonly address: Address
  readonly segments: readonly string[]
  readonly folded: readonly string[]
}

/** What stands between the commas of an address: the organisation first, the country last. */
export function segmentsOf({ text }: Address): string[] {
  return text.split(/[,，]/).map((segment) => segment.trim().replace(/\.$/, ''))
}

/** The same few organisations stand in thousands of addresses. */
function remembering(fold: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const had = known.get(name)
    if (had !== undefined) return had
    const made = fold(name)
    if (known.size < MOST_REMEMBERED) known.set(name, made)
    return made
  }
}

const MOST_REMEMBERED = 20_000

function namesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(foldName).filter((name) => name !== ''))
}

function isOf(names: ReadonlySet<string>): (located: Located) => boolean {
  return ({ folded }) => names.size > 0 && folded.some((segment) => names.has(segment))
}

function jointOf(found: Pick<SidesFound, 'a' | 'b'>, a: readonly Located[], b: readonly Located[]): Joint {
  if (found.a === false || found.b === false) return 'no'
  if (found.a === null || found.b === null) return 'unknown'
  const [authorsOfA, authorsOfB] = [authorsOf(a), authorsOf(b)]
  const isWithin = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    Array.from(some).every((author) => others.has(author))
  return isWithin(authorsOfA, authorsOfB) || isWithin(authorsOfB, authorsOfA) ? 'confirm' : 'yes'
}

/** Those who sign for a side, as far as the export says. Where it names none, everyone may sign for the other too. */
function authorsOf(located: readonly Located[]): ReadonlySet<string> {
  return new Set(located.flatMap(({ address }) => (address.authors ?? []).map(foldName)))
}

function cityNote(side: string, located: readonly Located[] = []): string[] {
  const cities = new Map<string, string>()
  for (const { address, segments } of located) {
    const city = cityOf(segments)
    if (city !== null && !cities.has(foldName(city))) cities.set(foldName(city), `${city}（${address.text}）`)
  }
  if (cities.size < 2) return []
  return [`${side}的地址在不同城市：${Array.from(cities.values()).join('；')}。请核对是否都属于这一方。`]
}
