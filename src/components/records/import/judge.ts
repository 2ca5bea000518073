import {
  type CountOptions,
  counting,
  type HighLevelRule,
  highLevelBy,
  type JournalZones,
  mapped,
  type PaperJudged,
  type PaperRecord,
  type PapersCounted,
  part,
  placer,
  type Steps,
  sharing,
  sidesMatcher,
  type YearShare,
} from '../../../calculators/records/index.ts'

/** What papers are judged by. */
export interface Asked extends CountOptions {
  readonly highLevel: HighLevelRule | null
  readonly zones: readonly JournalZones[]
}

export interface Judged {
  readonly papers: readonly PaperRecord[]
  readonly asked: Asked
  readonly counted: PapersCounted
  /** By the papers' places: what is stored of each. */
  readonly judged: readonly PaperJudged[]
  /** Papers whose addresses of one side lie in different cities, with what to look at. */
  readonly notes: readonly { readonly paper: PaperRecord; readonly note: string }[]
  /** 高水平 papers a year; `null` before the reader has chosen what that is. */
  readonly shares: readonly YearShare[] | null
  /** Of which nothing says whether they are 高水平. */
  readonly unknownLevel: number
}

/** Which of the papers count, by whose addresses, with which factors: in steps. */
export function* judging(papers: readonly PaperRecord[], asked: Asked): Steps<Judged> {
  const counted = yield* part(counting(papers, asked), 0, 0.5)
  const judge = judgeBy(asked)
  const notes: { paper: PaperRecord; note: string }[] = []
  const judged = yield* part(
    mapped(papers, (paper) => {
      const { cities, ...own } = judge(paper)
      for (const note of cities) notes.push({ paper, note })
      return own
    }),
    0.5,
    0.9,
  )
  const isHigh = (place: number) => judged[place]?.highLevel === true
  const high = papers.filter((_, place) => isHigh(place))
  const shares =
    asked.highLevel === null
      ? null
      : yield* part(sharing(high, { sides: asked.sides, confirmed: asked.confirmed }), 0.9, 1)
  const unknownLevel = judged.filter(({ highLevel }) => highLevel === null).length
  return { papers, asked, counted, judged, notes, shares, unknownLevel }
}

/** What is stored of one paper. A joint paper that a person has confirmed is one. */
export function judgeBy(asked: Asked): (paper: PaperRecord) => PaperJudged & { cities: readonly string[] } {
  const sides = sidesMatcher(asked.sides)
  const placeOf = placer(asked)
  const levelOf = asked.highLevel === null ? () => null : highLevelBy(asked.highLevel, asked.zones)
  const confirmed = new Set(asked.confirmed)
  return (paper) => {
    const { joint, notes } = sides(paper)
    const { bucket, ratios = null } = placeOf(paper)
    return {
      joint: joint === 'confirm' && confirmed.has(paper.id) ? 'yes' : joint,
      highLevel: levelOf(paper),
      ratios: bucket === 'counted' ? ratios : null,
      cities: notes,
    }
  }
}
