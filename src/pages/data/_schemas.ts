import { closed, fileSchema, list, maybe, open, TEXT } from '../../calculators/index.ts'

/** What `policies.json` keeps to. */
export const POLICIES_SCHEMA = fileSchema('policies', {
  policies: list(
    closed({
      slug: { type: 'string', pattern: '^[a-z0-9-]+$' },
      href: TEXT,
      title: TEXT,
      shortTitle: TEXT,
      issuer: maybe(TEXT),
      documentNumber: maybe(TEXT),
      dates: list(closed({ label: TEXT, value: TEXT })),
      status: closed({ kind: TEXT, label: TEXT, note: TEXT }),
      addressees: maybe(TEXT),
      scope: TEXT,
      circulation: maybe({ const: 'internal' }),
    }),
  ),
})

/** What `clauses.json` keeps to. */
export const CLAUSES_SCHEMA = fileSchema('clauses', {
  clauses: list(
    open(
      {
        policy: TEXT,
        title: TEXT,
        fragment: { type: 'string', pattern: '^[a-z0-9-]+$' },
        href: TEXT,
        number: { type: 'string' },
        heading: { type: 'string' },
        text: { type: 'string' },
      },
      { documentNumber: TEXT },
    ),
  ),
})
