import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores'
import {
  type CountOptions,
  type FieldMean,
  type MergedPaper,
  merging,
  type Organisation,
  organisationsIn,
  type PaperRecord,
  part,
  type RecordSettings,
  type Sides,
  type Steps,
  validSettings,
} from '../../../calculators/records/index.ts'
import { $draft, checkedOf } from '../../../stores/index.ts'
import { $found } from './files.ts'
import { type Asked, type Judged, judging } from './judge.ts'
import { GivenUp, paced } from './paced.ts'

/** Long work and what it has come to; while it is done anew, what it came to before. */
export interface Work<Result> {
  readonly result: Result | null
  /** How much of it is done; `null` where nothing is being done. */
  readonly share: number | null
}

/** What the reader chooses for counting. */
export type Chosen = Pick<CountOptions, 'date' | 'severalCategories' | 'confirmed'> & {
  /** Years as typed; blank for those of the cycle or of the papers. */
  readonly from: string
  readonly to: string
}

export const $chosen = atom<Chosen>({
  from: '',
  to: '',
  date: 'issue',
  severalCategories: 'highest-mean',
  confirmed: [],
})

/** Means of fields typed by the reader or computed from a list; they go before those of tables. */
export const $ownMeans = atom<readonly FieldMean[]>([])

interface Merged {
  readonly papers: readonly PaperRecord[]
  /** Those put together from several, with the places of these in the files one after the other. */
  readonly merged: readonly MergedPaper[]
  readonly organisations: readonly Organisation[]
}

export const $merged = atom<Work<Merged>>({ result: null, share: null })
export const $judged = atom<Work<Judged>>({ result: null, share: null })

const $all = computed($merged, ({ result }) => result)

/** What imports are judged by, as far as it is valid. */
export const $settings: ReadableAtom<RecordSettings> = computed($draft, ({ recordSettings }) =>
  settingsOf(recordSettings),
)

let known: { from: unknown; settings: RecordSettings } = { from: undefined, settings: {} }

/** The same object while nothing in it changes: what rests on it is long work. */
function settingsOf(from: unknown): RecordSettings {
  if (known.from !== from) known = { from, settings: validSettings(from, []) }
  return known.settings
}

/** The years in which papers count: those typed, else the cycle's five, else those of the papers. */
export const $years = computed([$chosen, $all, $draft], ({ from, to }, all, draft) => {
  const start = checkedOf(draft).profile.dates?.cycleStartedOn
  const years = (all?.papers ?? []).flatMap(({ year }) => year ?? [])
  const typed = (text: string) => (/^\d{4}$/.test(text.trim()) ? Number(text) : null)
  const first = start === undefined ? Math.min(...years) : Number(start.slice(0, 4))
  const last = start === undefined ? Math.max(...years) : first + 4
  const finite = (year: number, otherwise: number) => (Number.isFinite(year) ? year : otherwise)
  return `${typed(from) ?? finite(first, 1900)}-${typed(to) ?? finite(last, 2100)}`
})

/** From now on papers are merged and judged whenever something changes that bears on it. */
export function followPapers(): () => void {
  const stops = [
    latest($merged, $found, ({ lists }) => (lists.length === 0 ? null : mergingAll(lists))),
    latest($judged, computed([$all, $found, $chosen, $ownMeans, $settings, $years], askedOf), (asked) =>
      asked === null ? null : judging(asked.papers, asked),
    ),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function* mergingAll(lists: Parameters<typeof merging>[0]): Steps<Merged> {
  const all = yield* part(merging(lists), 0, 0.7)
  const papers = all.map(({ record }) => record)
  const organisations = yield* part(organisationsIn(papers), 0.7, 1)
  return { papers, merged: all.filter(({ places }) => places.length > 1), organisations }
}

function askedOf(
  all: Merged | null,
  { journals, means, zones }: ReturnType<(typeof $found)['get']>,
  { date, severalCategories, confirmed }: Chosen,
  own: readonly FieldMean[],
  { sides = NO_SIDES, highLevel }: RecordSettings,
  years: string,
): (Asked & { readonly papers: Judged['papers'] }) | null {
  if (all === null) return null
  const [from = 0, to = 0] = years.split('-').map(Number)
  return {
    papers: all.papers,
    ...{ from, to, date, severalCategories, confirmed, sides, journals, zones },
    highLevel: highLevel ?? null,
    means: [...own, ...means],
    indexes: ['SCIE', 'SSCI'],
    types: ['Article', 'Review'],
  }
}

const NO_SIDES: Sides = { a: [], b: [] }

/** Keeps `into` at what `steps` of `from` come to; what is begun later takes the place of what is not done. */
function latest<From, Result>(
  into: WritableAtom<Work<Result>>,
  from: ReadableAtom<From>,
  steps: (from: From) => Steps<Result> | null,
): () => void {
  let turn = 0
  const stop = from.subscribe(async (given) => {
    turn += 1
    const own = turn
    const work = steps(given)
    if (work === null) {
      into.set({ result: null, share: null })
      return
    }
    const { result: before } = into.get()
    into.set({ result: before, share: 0 })
    try {
      const result = await paced(work, {
        onShare: (share) => into.set({ result: before, share }),
        isOver: () => own !== turn,
      })
      if (own === turn) into.set({ result, share: null })
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error
    }
  })
  return () => {
    turn += 1
    stop()
  }
}
