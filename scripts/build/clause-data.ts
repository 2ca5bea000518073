import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pack from '../../package.json' with { type: 'json' }
import type { PolicyClauses } from './clauses.ts'

/** Writes `/data/clauses.json`: the numbered clauses and indicator rows of every text, each with its permanent address. */
export function writeClauses(root: string, texts: readonly PolicyClauses[]): void {
  const inOrder = [...texts].sort((a, b) => (a.policy.slug < b.policy.slug ? -1 : 1))
  const data = { version: pack.version, clauses: inOrder.flatMap(recordsOf) }
  writeFileSync(join(root, 'data/clauses.json'), JSON.stringify(data))
}

function recordsOf({ policy: { slug, title }, documentNumber, clauses }: PolicyClauses): object[] {
  return clauses
    .filter(({ id }) => id !== '')
    .map(({ id, label, heading, lines }) => ({
      policy: slug,
      title,
      documentNumber,
      fragment: id,
      href: `../policies/${slug}/#${id}`,
      number: label,
      heading,
      text: lines.join('\n'),
    }))
}
