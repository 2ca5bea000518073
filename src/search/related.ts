import type { Corpus, Entry, Hit } from './corpus.ts'
import { type Feature, featuresOf } from './features.ts'
import type { Query } from './query.ts'
import { KINDS, type Kind } from './types.ts'

const MOST = 20
const FEWEST = 3
/** A question is read up to here: what is longer is a quotation, and was looked for as one. */
const LONGEST = 200
/** A form only names what a rule decides. */
const WORTH: Readonly<Record<Kind, number>> = { 条文: 1, 指标: 1.1, 表格: 0.7, 申报书: 0.7 }
const WORTH_OF_AMOUNT = { ...WORTH, 指标: 1.5 }
const ASKS_AMOUNT = /多少|几|多大|多久|比例|怎么算|如何计算|折算|当量|要求|至少|最低|标准|够/

/**
 * Clauses akin to a question in ordinary words: they share its pairs of characters (rare pairs weigh
 * more, names more than passing words), everyday words being read as the official ones.
 */
export function relatedTo({ entries }: Corpus, query: Query): Hit[] {
  const asked = (query.whole[0] ?? '').slice(0, LONGEST)
  const features = [...featuresOf(asked)].flatMap(([word, { weight, meaning }]): Weighed[] => {
    const holders = entries.filter(({ text, label }) => text.includes(word) || label.includes(word)).length
    return holders === 0 ? [] : [{ word, meaning, weight: weight * Math.log(1 + entries.length / holders) }]
  })
  const asksAmount = ASKS_AMOUNT.test(asked)
  const worth = asksAmount ? WORTH_OF_AMOUNT : WORTH
  const scored = entries
    .map((entry) => ({
      entry,
      score: scoreOf(entry, features, asksAmount) * worth[KINDS[entry.clause.kind] ?? '条文'],
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.position - b.entry.position)
  const least = (scored[0]?.score ?? 0) * 0.35
  return scored
    .filter(({ score }, place) => score >= least || place < FEWEST)
    .slice(0, MOST)
    .map(({ entry }) => ({
      entry,
      words: features.map(({ word }) => word).filter((word) => entry.text.includes(word)),
    }))
}

interface Weighed extends Feature {
  readonly word: string
}

/** How much of what is asked the clause has, times how much of its meaning; an amount stands beside a figure. */
function scoreOf(entry: Entry, features: readonly Weighed[], asksAmount: boolean): number {
  const figures = asksAmount ? entry.lines.filter((line) => /\d/.test(line)) : []
  let score = 0
  const all = new Map<string, number>()
  const found = new Map<string, number>()
  for (const { word, weight, meaning } of features) {
    const count = entry.text.split(word).length - 1
    const isName = entry.label.includes(word) || entry.heading.includes(word)
    const isContext = entry.context.includes(word)
    raise(all, meaning, weight)
    if (count > 0 || isName || isContext) raise(found, meaning, weight)
    const isFigure = figures.some((line) => line.includes(word))
    score +=
      weight * (count / (count + 1) + (isName ? 1 : 0) + (isContext ? 0.25 : 0) + (isFigure ? 0.25 : 0))
  }
  return all.size === 0 ? 0 : (score * sum(found)) / sum(all)
}

function raise(weights: Map<string, number>, meaning: string, weight: number): void {
  weights.set(meaning, Math.max(weights.get(meaning) ?? 0, weight))
}

function sum(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((total, weight) => total + weight, 0)
}
