import { defineCollection } from 'astro:content'
import { glob, type Loader } from 'astro/loaders'
import { z } from 'astro/zod'

const words = z.string().trim().min(1)

/** Entries that no module is made of: their texts are read when their pages are rendered. */
function asData(files: Loader): Loader {
  return {
    ...files,
    load: ({ store, ...context }) =>
      files.load({
        ...context,
        store: { ...store, set: ({ deferredRender: _, ...entry }) => store.set(entry) },
      }),
  }
}

/** One official text: only what the received text itself states; what it does not state is left out. */
const policies = defineCollection({
  loader: asData(glob({ base: 'src/content/policies', pattern: '*.mdx' })),
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

const place = z.strictObject({
  policy: words,
  fragment: words,
  quote: words,
  /** Of a table whose columns tell something, the one that has the words: 立项, 标准 A. */
  column: words.optional(),
})

/** A sentence of ours in parts, each with the texts it speaks of: a build that leaves out one of them leaves out the part. */
const differs = z.array(z.strictObject({ words, of: z.array(words).min(1) })).min(1)

/** One subject on which the texts stand side by side, by its address on the page. */
const subjects = defineCollection({
  loader: glob({ base: 'src/content/crosswalk/subjects', pattern: '*.json' }),
  schema: z.strictObject({
    order: z.int().min(1),
    group: z.enum(['scope', 'entry', 'means', 'people', 'outcomes', 'review']),
    title: words,
    differs,
    cells: z.array(place).min(2),
  }),
})

/** Two places that do not agree, of one text or of two. */
const conflicts = defineCollection({
  loader: glob({ base: 'src/content/crosswalk/conflicts', pattern: '*.json' }),
  schema: z.strictObject({
    order: z.int().min(1),
    title: words,
    /** The subject it belongs to, where there is one. */
    subject: words.optional(),
    /** What the site does about it. */
    handling: words,
    places: z.tuple([place, place]),
  }),
})

/** A word that means more than one thing. */
const terms = defineCollection({
  loader: glob({ base: 'src/content/crosswalk/terms', pattern: '*.json' }),
  schema: z.strictObject({
    order: z.int().min(1),
    title: words,
    differs,
    uses: z
      .array(
        place.extend({
          /** The words of the quote behind which the reading page has its mark; all of them where left out. */
          at: words.optional(),
        }),
      )
      .min(2),
  }),
})

export const collections = { policies, subjects, conflicts, terms }
