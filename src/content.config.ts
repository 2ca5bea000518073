import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

const words = z.string().trim().min(1)

/** One official text: only what the received text itself states; what it does not state is left out. */
const policies = defineCollection({
  loader: glob({ base: 'src/content/policies', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: words,
    shortTitle: words,
    issuer: words.optional(),
    documentNumber: words.optional(),
    dates: z.array(z.strictObject({ label: words, value: words })),
    status: z.strictObject({
      kind: z.enum(['in-force-unstated', 'trial', 'draft-for-comment', 'window-closed', 'target-year']),
      label: words,
      note: words,
      /** What another text says of it: left out of a build that leaves that text out. */
      also: z.array(z.strictObject({ policy: words, fragment: words, note: words })).default([]),
    }),
    /** Whom a notice is sent to, which is not what it governs. */
    addressees: words.optional(),
    scope: words,
    /** `internal`: the text itself forbids its publication, so a public build leaves it out. */
    circulation: z.literal('internal').optional(),
    language: z.literal('zh-CN'),
    /** One sentence of ours: what the text decides. */
    decides: words,
    /** Place in lists and in previous/next. */
    order: z.int().min(1),
    /** What the conversion left behind and how it was undone. */
    edits: z.array(words).min(1),
  }),
})

export const collections = { policies }
