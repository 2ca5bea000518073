import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { builtPage, clauseText, folded } from './policies.ts'

export interface Place {
  readonly policy: string
  readonly fragment: string
  readonly quote: string
  readonly column?: string
  /** Of a term. */
  readonly at?: string
}

interface Part {
  readonly words: string
  readonly of: readonly string[]
}

/** A subject, a conflict or a term as `src/content/crosswalk` has it, with its address on the page. */
export interface CrosswalkEntry {
  readonly kind: 'subjects' | 'conflicts' | 'terms'
  readonly id: string
  readonly title: string
  readonly subject?: string
  readonly handling?: string
  readonly differs: readonly Part[]
  readonly places: readonly Place[]
}

const PREFIX = { subjects: '', conflicts: 'conflict-', terms: 'term-' } as const

/** Every entry of a kind, in the order of the page. */
export function crosswalk(kind: CrosswalkEntry['kind']): CrosswalkEntry[] {
  const folder = fileURLToPath(new URL(`../../src/content/crosswalk/${kind}`, import.meta.url))
  return readdirSync(folder)
    .map((file) => ({ file, data: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) }))
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ file, data }) => ({
      ...data,
      kind,
      id: PREFIX[kind] + file.replace(/\.json$/, ''),
      differs: data.differs ?? [],
      places: data.cells ?? data.places ?? data.uses,
    }))
}

/** All of them. */
export const CROSSWALK = (['subjects', 'conflicts', 'terms'] as const).flatMap(crosswalk)

const texts = new Map<string, string>()

/** Whether words stand in the clause they are said to stand in, and in its column where one is named. */
export function stands({ policy, fragment, quote, column }: Place): boolean {
  const key = `${policy}#${fragment} ${column ?? ''}`
  const text =
    texts.get(key) ?? (column === undefined ? clauseText(policy, fragment) : cell(policy, fragment, column))
  texts.set(key, text)
  return text.includes(folded(quote))
}

function cell(policy: string, fragment: string, column: string): string {
  const page = builtPage(policy)
  page('article [data-editorial]').remove()
  const row = page(`article [id="${fragment}"]`).closest('tr')
  return folded(row.add(row.nextUntil(':not(.continued)')).find(`td[data-label="${column}"]`).text())
}
