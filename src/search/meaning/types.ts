/** Words for one thing: those of the texts, and those that people use instead. */
export interface Term {
  readonly official: readonly string[]
  readonly everyday: readonly string[]
}

/** What is known of the words of a collection and of how people ask for its clauses. */
export interface Meaning {
  readonly terms: readonly Term[]
  /** How people ask for each clause, by its place; a question a line. */
  readonly asked: readonly string[]
  /** Words that say that something is asked and not what, and words that say little. */
  readonly passing: readonly string[]
  readonly damped: readonly string[]
}

/** The meaning of a collection of which nothing is known. */
export const NO_MEANING: Meaning = { terms: [], asked: [], passing: [], damped: [] }

/** As it is downloaded: `经费 资金|钱 拨款` a term. */
export interface PackedMeaning {
  readonly terms: string
  readonly asked: readonly string[]
  readonly passing: string
  readonly damped: string
}

/** Packs for the download. */
export function packMeaning({ terms, asked, passing, damped }: Meaning): PackedMeaning {
  return {
    terms: terms.map(({ official, everyday }) => `${official.join(' ')}|${everyday.join(' ')}`).join('\n'),
    asked,
    passing: passing.join(' '),
    damped: damped.join(' '),
  }
}

/** The meaning that was packed. */
export function unpackMeaning({ terms, asked, passing, damped }: PackedMeaning): Meaning {
  return {
    terms: terms.split('\n').map((line) => {
      const [official = [], everyday = []] = line.split('|').map(words)
      return { official, everyday }
    }),
    asked,
    passing: words(passing),
    damped: words(damped),
  }
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}
