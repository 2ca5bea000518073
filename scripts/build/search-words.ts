import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { fold, type SearchIndex } from '../../src/search/index.ts'
import type { Meaning } from '../../src/search/meaning/index.ts'

const TERMS = new URL('../../src/content/terms/', import.meta.url)

/** A row of `terms.json`: words for one thing, in the texts, in daily use and in English. */
export interface TermRow {
  readonly official: readonly string[]
  readonly everyday?: readonly string[]
  readonly english?: readonly string[]
}

/** The rows of `terms.json`. */
export async function termRows(): Promise<readonly TermRow[]> {
  return JSON.parse(await readTerms('terms.json')) as TermRow[]
}

/**
 * What is known of the words of a collection. Of a text that is left out of the build nothing is told: no question
 * about its clauses, and no word that only it has.
 */
export async function meaningOf(index: SearchIndex, hasQuestions = true): Promise<Meaning> {
  const { policies, clauses } = index
  const isHeld = heldIn(index)
  const questions = await askedOf(policies.map(({ slug }) => slug))
  const { passing, damped } = JSON.parse(await readTerms('passing.json')) as Record<
    'passing' | 'damped',
    string
  >
  // What says nothing of what is asked is not downloaded.
  const silent = `${passing} ${damped}`.split(' ').sort((a, b) => b.length - a.length)
  const told = (line: string) =>
    line
      .replace(new RegExp(silent.join('|'), 'g'), ' ')
      .replace(/ +/g, ' ')
      .trim()
  return {
    terms: (await termRows())
      .map(({ official, everyday = [] }) => ({ official: official.filter(isHeld), everyday }))
      .filter(({ official }) => official.length > 0),
    asked: (hasQuestions ? clauses : []).map(({ policy, id }) => {
      const lines = questions.get(`${policies[policy]?.slug}#${id}`) ?? []
      return lines
        .map((line) => told(fold(line).text))
        .filter(Boolean)
        .join('\n')
    }),
    passing: passing.split(' '),
    damped: damped.split(' '),
  }
}

/** Tells whether a word stands in a collection. */
export function heldIn({ clauses }: SearchIndex): (word: string) => boolean {
  const folded = clauses.map(({ label, group, lines }) => fold([label, group, ...lines].join('\n')).text)
  const texts = folded.join('\n')
  return (word) => texts.includes(fold(word).text)
}

/** How people ask for the clauses of texts: by `slug#id` the questions of the files `questions/<slug>.txt`. */
export async function askedOf(slugs: readonly string[]): Promise<Map<string, string[]>> {
  const asked = new Map<string, string[]>()
  const files = new Set(await readdir(new URL('questions/', TERMS)))
  for (const slug of slugs.filter((one) => files.has(`${one}.txt`))) {
    let questions: string[] = []
    for (const line of (await readTerms(`questions/${slug}.txt`)).split('\n').map((each) => each.trim())) {
      if (line.startsWith('#')) {
        questions = []
        asked.set(`${slug}${line}`, questions)
      } else if (line !== '') questions.push(line)
    }
  }
  return asked
}

function readTerms(file: string): Promise<string> {
  return readFile(fileURLToPath(new URL(file, TERMS)), 'utf8')
}
