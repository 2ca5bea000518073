/** A clause as the source of its page names it, with the texts and places that its words refer to. */
export interface SourceClause {
  readonly id: string
  /** As people cite it: 第七条（二）, 三、（一）, 仪器设备. */
  readonly name: string
  readonly refs: readonly Reference[]
}

/** A text, a place in a text, or, with neither, a text that the site does not hold. */
export interface Reference {
  readonly to: string | undefined
  readonly hash: string | undefined
}

const TAG = /<(\w+)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g
/** What stands before the first number has none of its own. */
const UNNUMBERED = '序言'

/** The clauses of a text in order, from the source of its page. */
export function clausesIn(source: string): SourceClause[] {
  const clauses: (SourceClause & { refs: Reference[] })[] = []
  for (const [, tag = '', written = ''] of source.matchAll(TAG)) {
    const { id, to, hash, ...named } = attributesIn(written)
    if (tag === 'Ref') clauses[clauses.length - 1]?.refs.push({ to, hash })
    else if (id !== undefined && tag !== 'ToField') clauses.push({ id, name: nameOf(named), refs: [] })
  }
  return clauses
}

function attributesIn(written: string): { readonly [name: string]: string | undefined } {
  return Object.fromEntries(Array.from(written.matchAll(ATTRIBUTE), ([, name, value]) => [name, value]))
}

function nameOf({ num, of = '', name, 'data-clause': label }: ReturnType<typeof attributesIn>): string {
  return num === undefined ? (name ?? label ?? UNNUMBERED) : of + num
}
