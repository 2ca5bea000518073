import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores'
import {
  type Assessment,
  type CalculatorModule,
  type CalculatorStart,
  type Field,
  fieldAt,
  type ISODate,
  type Row,
  remembered,
  toneOf,
} from '../calculators/index.ts'
import { $draft } from './case.ts'
import type { Draft } from './draft.ts'
import { sectionOf } from './section.ts'
import { $today } from './today.ts'
import { $view } from './view.ts'

/** Which rows the reader looks at. */
export type Filter = 'all' | 'number' | 'judged' | 'unmet' | 'open'

/** The tab in which figures are entered. */
export const ENTRY_TAB = 'entry'

/** One calculator at work: what it says of the figures on screen, and how the reader looks at it. */
export interface Bench {
  /** What is known of it now: of rules still to be fetched only the start. */
  readonly module: CalculatorStart & Partial<CalculatorModule>
  /** Fetches the rules, where they are not here yet; rejects where they do not arrive, and may be asked again. */
  readonly wake: () => Promise<void>
  readonly isAwake: () => boolean
  /** The row of its field table for a path in the figures file: `casHk.projects.led`. */
  readonly fieldAt: (path: string) => Field | undefined
  /** What of a draft it reads, as far as that is valid. */
  readonly figuresOf: (draft: Draft) => object
  readonly of: (draft: Draft) => Assessment
  readonly $assessment: ReadableAtom<Assessment>
  /** What is wrong, by the path of its field; the same map as before while nothing in it changes. */
  readonly $problems: ReadableAtom<ReadonlyMap<string, string>>
  /** Place of the column in view: 立项 or 验收; always 0 where there is only one. */
  readonly $column: ReadableAtom<number>
  readonly $filter: WritableAtom<Filter>
  /** What stands below the answer: 填写, 逐年计划, 各方案比较, or what the calculator has of its own. */
  readonly $tab: WritableAtom<string>
  /** The groups that a phone shows unfolded. */
  readonly $open: WritableAtom<ReadonlySet<string>>
  /** How many cells a line of the table has. */
  readonly width: number
}

/** What the page of a calculator whose rules come later was served with. */
export interface Served {
  /** The findings of an empty lab. */
  readonly served: Assessment
  /** See `Circumstances`. */
  readonly held: object | null
}

/** Rules that are fetched when they are needed, and what stands in for them until then. */
export interface Later extends Served {
  readonly load: () => Promise<CalculatorModule>
}

/** Sets a calculator to work on the draft on screen: at once, or with rules that come later. */
export function openBench(module: CalculatorModule): Bench
export function openBench(start: CalculatorStart, later: Later): Bench
export function openBench(module: CalculatorStart & Partial<CalculatorModule>, later?: Later): Bench {
  const { figures: section, reads = [], isDated = false } = module
  const figuresOf = (draft: Draft) => sectionOf(section)(draft).figures
  const $assess = atom<CalculatorModule['assess'] | undefined>(module.assess)
  const findings = remembered((assess: CalculatorModule['assess']) => {
    const onDay = new Map<ISODate | null, (draft: Draft) => Assessment>()
    return (today: ISODate | null) => {
      const known =
        onDay.get(today) ??
        remembered((draft: Draft) =>
          assess(figuresOf(draft), {
            today,
            held: later?.held,
            sections: Object.fromEntries(reads.map((other) => [other.key, sectionOf(other)(draft).figures])),
          }),
        )
      onDay.set(today, known)
      return known
    }
  })
  const of = (draft: Draft): Assessment => {
    const assess = $assess.get()
    if (assess === undefined) return later?.served ?? NO_FINDINGS
    return findings(assess)(isDated ? $today.get() : null)(draft)
  }
  const $assessment = isDated ? computed([$draft, $assess, $today], of) : computed([$draft, $assess], of)
  const wake = async () => {
    if ($assess.get() === undefined && later !== undefined) $assess.set((await later.load()).assess)
  }
  const { columns } = $assessment.get()
  const placeOf = (stage: unknown) =>
    Math.max(
      0,
      columns.findIndex(({ id }) => id === stage),
    )
  return {
    module,
    wake,
    isAwake: () => $assess.get() !== undefined,
    fieldAt: (path) => fieldAt({ kind: 'object', fields: [section, ...reads] }, path),
    figuresOf,
    of,
    $assessment,
    $problems: computed(
      [$draft, $assessment],
      steady(
        (draft: Draft, { problems = [] }: Assessment) =>
          new Map([
            ...problems.map(({ path, message }) => [path, message] as const),
            ...[section, ...reads].flatMap((each) => [...sectionOf(each)(draft).problems]),
          ]),
      ),
    ),
    $column: computed($view, ({ stage }) => placeOf(stage)),
    $filter: atom<Filter>('all'),
    $tab: atom(ENTRY_TAB),
    $open: atom<ReadonlySet<string>>(new Set()),
    width: columns.length + 4,
  }
}

const NO_FINDINGS: Assessment = { columns: [], indicators: [], answers: [], details: [], steps: [] }

type Problems = ReadonlyMap<string, string>

/** What `problemsOf` gives, or the map before where it says the same: what shows problems is not drawn anew. */
function steady<From extends unknown[]>(
  problemsOf: (...from: From) => Problems,
): (...from: From) => Problems {
  let last: Problems = new Map()
  return (...from) => {
    const next = problemsOf(...from)
    const isSame = next.size === last.size && [...next].every(([path, message]) => last.get(path) === message)
    if (!isSame) last = next
    return last
  }
}

/** Folds or unfolds a group, as a phone shows it. */
export function toggleGroup({ $open }: Bench, group: string): void {
  const open = new Set($open.get())
  if (!open.delete(group)) open.add(group)
  $open.set(open)
}

/** Whether a row is one of those the filter shows, for the column in view. */
export function isShown(row: Row, filter: Filter, column: number): boolean {
  const finding = row.findings[column]
  switch (filter) {
    case 'all':
      return true
    case 'number':
      return row.kind !== 'fact' && row.figures.length > 0
    case 'judged':
      return row.kind !== 'fact' && row.figures.length === 0
    case 'unmet':
      return finding != null && toneOf(finding.outcome) === 'unmet'
    case 'open':
      return finding != null && toneOf(finding.outcome) === 'unknown'
    default:
      return filter satisfies never
  }
}
