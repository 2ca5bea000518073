import type { Corpus, Entry, Hit } from '../corpus.ts'
import { KINDS, type Kind } from '../types.ts'
import { type Concept, conceptsOf } from './concepts.ts'
import { dictionaryOf, LITTLE } from './dictionary.ts'
import { type Evidence, evidenceIn, type LookUp } from './evidence.ts'
import { likenessTo } from './likeness.ts'
import { type Sought, scoreAt } from './score.ts'
import type { Meaning } from './types.ts'

const MOST = 20
const FEWEST = 3
/** Of what is far behind the best nothing is shown. */
const LEAST = 0.35
/** A question is read up to here: what is longer is a quotation, and was looked for as one. */
const LONGEST = 200
/** A form only names what a rule decides; an amount is asked of an indicator. */
const WORTH: Readonly<Record<Kind, number>> = { 条文: 1, 指标: 1.1, 表格: 0.7, 申报书: 0.7 }
const WORTH_OF_AMOUNT = { ...WORTH, 指标: 1.5 }
const ASKS_AMOUNT = /多少|几|多大|多久|比例|怎么算|如何计算|折算|当量|至少|最低|标准|够/
/** A question that is like in part says little; one that is almost the same says nearly all. */
const CLOSENESS = 4

/** Clauses akin to a question, best first, and whether some of its words stand nowhere. */
export interface Akin {
  readonly hits: readonly Hit[]
  readonly isStrange: boolean
}

/**
 * Finds what is akin to a folded question in ordinary words; `counted` state the amounts that it names, `isMeasured`
 * where one of these has a unit: a bare number says no more than a lone character.
 */
export type Related = (asked: string, counted: readonly Hit[], isMeasured: boolean) => Akin

/** Opens a corpus for questions. */
export function openRelated(corpus: Corpus, meaning: Meaning): Related {
  const { entries } = corpus
  const dictionary = dictionaryOf(meaning)
  const lookUp = evidenceIn(corpus, meaning.asked)
  const likeness = likenessTo(meaning.asked, dictionary)
  return (typed, counted, isMeasured) => {
    const asked = typed.slice(0, LONGEST)
    const asksAmount = ASKS_AMOUNT.test(asked) || counted.length > 0
    const worth = asksAmount ? WORTH_OF_AMOUNT : WORTH
    const tokens = dictionary(asked)
    const isHeld = (word: string) => lookUp(word).some((evidence) => evidence !== undefined)
    const isKnown = ({ word, terms }: (typeof tokens)[number]) => terms.length > 0 || isHeld(word)
    const isStrange = tokens.some((token) => token.word.length > 1 && !isKnown(token))
    // A lone character says too little to be asked by itself, or among words that stand nowhere.
    if (!isMeasured && tokens.every((token) => token.word.length === 1 || !isKnown(token)))
      return { hits: [], isStrange }
    const concepts = conceptsOf(tokens, meaning.terms)
    const sought = [
      ...concepts.map((concept) => soughtBy(concept, lookUp)),
      ...(counted.length === 0 ? [] : [soughtAmount(counted, entries.length)]),
    ].flatMap(({ weight, ...rest }) => {
      const rarity = rarityOf(rest.spellings.map(([, evidence]) => evidence))
      return rarity === 0 ? [] : [{ ...rest, weight: weight * rarity }]
    })
    const near = likeness(tokens)
    const scored = entries
      .map((entry, place) => {
        const kind = worth[KINDS[entry.clause.kind] ?? '条文']
        return { entry, score: kind * scoreAt(place, sought, asksAmount) + (near[place] ?? 0) ** CLOSENESS }
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.entry.position - b.entry.position)
    const least = (scored[0]?.score ?? 0) * LEAST
    const telling = concepts.filter(({ weight }) => weight > LITTLE)
    const words = telling.flatMap(({ spellings }) => spellings.map(([word]) => word))
    const counts = new Map(counted.map((hit) => [hit.entry, hit.words]))
    const shown = scored.filter(({ score }, place) => score >= least || place < FEWEST).slice(0, MOST)
    const hits = shown.map(({ entry }) => ({
      entry,
      words: [...wordsIn(entry, words), ...(counts.get(entry) ?? [])],
    }))
    return { hits, isStrange }
  }
}

function soughtBy({ weight, spellings }: Concept, lookUp: LookUp): Sought {
  return { weight, spellings: spellings.map(([word, worth]) => [worth, lookUp(word)]) }
}

/** An amount is sought as a word is that stands in a line with a figure. */
function soughtAmount(hits: readonly Hit[], clauses: number): Sought {
  const evidence: Array<Evidence | undefined> = new Array(clauses).fill(undefined)
  const found = { count: 1, isName: false, isContext: false, isFigure: true, isAsked: false }
  for (const { entry } of hits) evidence[entry.position] = found
  return { weight: 1, spellings: [[1, evidence]] }
}

/** How much it says that a clause has a word: nothing where none has it, or has it only above itself. */
function rarityOf(spellings: ReadonlyArray<ReadonlyArray<Evidence | undefined>>): number {
  const isOwn = (one: Evidence | undefined) =>
    one !== undefined && (one.count > 0 || one.isName || one.isAsked)
  const holders = Math.max(0, ...spellings.map((evidence) => evidence.filter(isOwn).length))
  return holders === 0 ? 0 : Math.log(1 + (spellings[0]?.length ?? 0) / holders)
}

/** The words to mark in a clause; a lone character would be marked everywhere. */
function wordsIn({ text }: Entry, words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word.length > 1 && text.includes(word))
}
