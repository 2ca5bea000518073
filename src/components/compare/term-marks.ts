import { getCollection } from 'astro:content'
import { heldCrosswalk } from './crosswalk.ts'
import { type WordMark, withMarks } from './with-marks.ts'

/** A rendered text with a mark behind each word that means something else elsewhere, the link to its other meanings. */
export async function withTermMarks(html: string, text: string): Promise<string> {
  const [terms, { terms: shown }] = await Promise.all([getCollection('terms'), heldCrosswalk()])
  const marks = terms
    .filter(({ id }) => shown.some((term) => term.id === `term-${id}`))
    .flatMap(({ id, data: { uses } }) =>
      uses
        .filter(({ policy }) => policy === text)
        .map(({ fragment, quote, at = quote }): WordMark => ({ fragment, quote, at, html: markOf(id, at) })),
    )
  return withMarks(html, marks)
}

function markOf(id: string, words: string): string {
  return `<a class="sense" data-editorial="mark" href="/compare/#term-${id}" aria-label="多义：${words}">多义</a>`
}
