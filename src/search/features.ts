import { EVERYDAY, STOP_WORDS } from './everyday.ts'

/** A pair of characters, number or Latin word of a question. */
export interface Feature {
  readonly weight: number
  /** What it says: features of one meaning are found together if one of them is. */
  readonly meaning: string
}

/** What the official words for an everyday word weigh, shared among their pairs. */
const OFFICIAL = 0.8

/** The features of a question, by their characters. A lone character says too little to be one. */
export function featuresOf(asked: string): Map<string, Feature> {
  const features = new Map<string, Feature>()
  const meanings: string[] = []
  const add = (text: string, weigh: (pieces: number) => number, meaning?: string) => {
    for (const [run] of text.matchAll(/[\u3400-\u9fff]+|\d[\d./%-]*|[a-z][a-z0-9-]*/g)) {
      const pieces = run.length < 3 || run < '\u3400' ? 1 : run.length - 1
      for (let i = 0; i < pieces; i++) {
        const word = pieces === 1 ? run : run.slice(i, i + 2)
        const means = meaning ?? meanings.find((everyday) => everyday.includes(word)) ?? word
        const weight = weigh(pieces)
        const isMore = weight > (features.get(word)?.weight ?? 0)
        if (isMore && word.length > 1) features.set(word, { weight, meaning: means })
      }
    }
  }
  for (const [official = '', ...everyday] of EVERYDAY) {
    const typed = everyday.find((word) => asked.includes(word))
    if (typed === undefined) continue
    meanings.push(typed)
    add(official, (pieces) => OFFICIAL / Math.sqrt(pieces), typed)
  }
  const rest = STOP_WORDS.reduce((left, word) => left.split(word).join(' '), asked)
  add(rest, () => 1)
  return features
}
