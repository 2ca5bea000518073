/** A part of a sentence of the site's, with the texts it speaks of. */
interface Part {
  readonly words: string
  readonly of: readonly string[]
}

/** The sentence on how texts differ, without the parts that speak of a text left out of this build. */
export function sentenceOf(parts: readonly Part[], held: ReadonlySet<string>): string {
  const words = parts.filter(({ of }) => of.every((policy) => held.has(policy))).map((part) => part.words)
  return words.length === 0 ? '' : `${words.join('；')}。`
}
