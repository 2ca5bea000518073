import type { Corpus, Entry, Hit } from './corpus.ts'
import { EVERYDAY, STOP_WORDS } from './everyday.ts'
import type { Query } from './query.ts'
import { KINDS } from './types.ts'

const MOST = 20
/** A question is read up to here: what is longer is a quotation, and was looked for as one. */
const LONGEST = 200
const INDICATOR = KINDS.indexOf('指标')
const ASKS_AMOUNT = /多少|几|多大|多久|比例|怎么算|如何计算|折算|当量|要求|至少|最低|标准|够/

/**
 * Clauses akin to a question in ordinary words: they share its pairs of characters (rare pairs weigh
 * more, names more than passing words), everyday words being read as the official ones.
 */
export function relatedTo({ entries }: Corpus, query: Query): Hit[] {
  const asked = (query.whole[0] ?? '').slice(0, LONGEST)
  const features = [...featuresOf(asked)].flatMap(([word, weight]) => {
    const holders = entries.filter(({ text, label }) => text.includes(word) || label.includes(word)).length
    return holders === 0 ? [] : [{ word, weight: weight * Math.log(1 + entries.length / holders) }]
  })
  const bonus = ASKS_AMOUNT.test(asked) ? 1.5 : 1.1
  const scored = entries
    .map((entry) => ({
      entry,
      score: scoreOf(entry, features) * (entry.clause.kind === INDICATOR ? bonus : 1),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.position - b.entry.position)
  const least = (scored[0]?.score ?? 0) * 0.35
  return scored
    .filter(({ score }) => score >= least)
    .slice(0, MOST)
    .map(({ entry }) => ({
      entry,
      words: features.map(({ word }) => word).filter((word) => entry.text.includes(word)),
    }))
}

interface Feature {
  readonly word: string
  readonly weight: number
}

function scoreOf(entry: Entry, features: readonly Feature[]): number {
  let score = 0
  let found = 0
  let all = 0
  for (const { word, weight } of features) {
    all += weight
    const count = entry.text.split(word).length - 1
    const isName = entry.label.includes(word) || entry.heading.includes(word)
    const isContext = entry.context.includes(word)
    if (count > 0 || isName || isContext) found += weight
    score += weight * (count / (count + 1) + (isName ? 1 : 0) + (isContext ? 0.25 : 0))
  }
  return all === 0 ? 0 : (score * found) / all
}

/** The pairs of characters, numbers and Latin words of a question, with what each weighs. */
function featuresOf(asked: string): Map<string, number> {
  const features = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const [run] of text.matchAll(/[\u3400-\u9fff]+|[a-z0-9./%≥≤-]+/g)) {
      const pieces = run.length < 3 || run < '\u3400' ? [run] : pairsOf(run)
      for (const piece of pieces) features.set(piece, Math.max(features.get(piece) ?? 0, weight))
    }
  }
  let rest = asked
  for (const [everyday, official] of EVERYDAY) {
    if (rest.includes(everyday)) for (const word of official.split(' ')) add(word, 0.8)
  }
  for (const word of STOP_WORDS) rest = rest.split(word).join(' ')
  add(rest, 1)
  return features
}

function pairsOf(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
}
