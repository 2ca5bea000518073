import type { Clause, PolicyName, SearchIndex } from './types.ts'

/** The index as it is downloaded: one list a field, and nothing that follows from something else in it. */
export interface Packed {
  readonly policies: ReadonlyArray<PolicyName & { readonly size: number }>
  readonly id: readonly string[]
  /** `SAME` where it is the number the first line begins with, `UNDER` that behind the label above. */
  readonly label: readonly string[]
  /** `SAME` where it is the first line behind its number. */
  readonly heading: readonly string[]
  /** How many clauses back the one above is; 0 for none. */
  readonly back: readonly number[]
  readonly kind: readonly number[]
  /** `SAME` where it is the one before. */
  readonly group: readonly string[]
  readonly lines: readonly string[]
  readonly columns: readonly string[]
  readonly notes: readonly string[]
}

const SAME = '='
const UNDER = '+'
const NUMBER = /^(?:第.+?[章节条]|[一二三四五六七八九十]+、|（.+?）|\d+(?:\.\d+)*\.?)/

/** Packs an index for the download. */
export function pack({ policies, clauses }: SearchIndex): Packed {
  const list = <Value>(field: (clause: Clause, place: number) => Value) => clauses.map(field)
  const sizes = new Map<number, number>()
  for (const { policy } of clauses) sizes.set(policy, (sizes.get(policy) ?? 0) + 1)
  // In the order of which a compressor makes the least.
  return {
    lines: list(({ lines }) => lines.join('\n')),
    kind: list(({ kind }) => kind),
    notes: list(({ notes = '' }) => notes),
    heading: list(({ heading, lines }) => (heading !== '' && heading === restOf(lines[0]) ? SAME : heading)),
    id: list(({ id }) => id),
    label: list(({ label, lines, under }) => {
      const number = numberOf(lines[0])
      if (label === '' || number === '') return label
      if (label === number) return SAME
      return label === (clauses[under]?.label ?? '') + number ? UNDER : label
    }),
    group: list(({ group }, place) => (group === clauses[place - 1]?.group ? SAME : group)),
    columns: list(({ columns = [] }) => columns.join('\n').replace(/\n+$/, '')),
    policies: policies.map((policy, place) => ({ ...policy, size: sizes.get(place) ?? 0 })),
    back: list(({ under }, place) => (under < 0 ? 0 : place - under)),
  }
}

/** The index that was packed. */
export function unpack(packed: Packed): SearchIndex {
  const clauses: Clause[] = []
  for (const [policy, { size }] of packed.policies.entries()) {
    for (let i = 0; i < size; i++) clauses.push(unpackClause(packed, clauses, policy))
  }
  return { policies: packed.policies, clauses }
}

function unpackClause(packed: Packed, before: readonly Clause[], policy: number): Clause {
  const place = before.length
  const read = <Value>(list: readonly Value[], none: Value): Value => list[place] ?? none
  const lines = read(packed.lines, '').split('\n')
  const label = read(packed.label, '')
  const heading = read(packed.heading, '')
  const group = read(packed.group, '')
  const under = place - (read(packed.back, 0) || place + 1)
  const number = numberOf(lines[0])
  return {
    policy,
    id: read(packed.id, ''),
    label: label === SAME ? number : label === UNDER ? (before[under]?.label ?? '') + number : label,
    heading: heading === SAME ? restOf(lines[0]) : heading,
    under,
    kind: read(packed.kind, 0),
    group: group === SAME ? (before[place - 1]?.group ?? '') : group,
    lines,
    columns: read(packed.columns, '').split('\n'),
    notes: read(packed.notes, ''),
  }
}

function numberOf(line = ''): string {
  return NUMBER.exec(line)?.[0] ?? ''
}

function restOf(line = ''): string {
  return line.slice(numberOf(line).length).trim()
}
