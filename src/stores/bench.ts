import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores'
import {
  type Assessment,
  type CalculatorModule,
  type Field,
  type Finding,
  fieldAt,
  type Row,
  remembered,
} from '../calculators/index.ts'
import { $draft } from './case.ts'
import type { Draft } from './draft.ts'
import { sectionOf } from './section.ts'
import { $view } from './view.ts'

/** Which rows the reader looks at. */
export type Filter = 'all' | 'number' | 'judged' | 'unmet' | 'open'

/** The tab in which figures are entered. */
export const ENTRY_TAB = 'entry'

/** One calculator at work: what it says of the figures on screen, and how the reader looks at it. */
export interface Bench {
  readonly module: CalculatorModule
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

/** Sets a calculator to work on the draft on screen. */
export function openBench(module: CalculatorModule): Bench {
  const checked = sectionOf(module.figures)
  const figuresOf = (draft: Draft) => checked(draft).figures
  const of = remembered((draft: Draft) => module.assess(figuresOf(draft)))
  const $assessment = computed($draft, of)
  const { columns } = $assessment.get()
  const placeOf = (stage: unknown) =>
    Math.max(
      0,
      columns.findIndex(({ id }) => id === stage),
    )
  return {
    module,
    fieldAt: (path) => fieldAt({ kind: 'object', fields: [module.figures] }, path),
    figuresOf,
    of,
    $assessment,
    $problems: computed(
      $draft,
      steady((draft) => checked(draft).problems),
    ),
    $column: computed($view, ({ stage }) => placeOf(stage)),
    $filter: atom<Filter>('all'),
    $tab: atom(ENTRY_TAB),
    $open: atom<ReadonlySet<string>>(new Set()),
    width: columns.length + 4,
  }
}

type Problems = ReadonlyMap<string, string>

/** What `problemsOf` gives, or the map before where it says the same: what shows problems is not drawn anew. */
function steady(problemsOf: (draft: Draft) => Problems): (draft: Draft) => Problems {
  let last: Problems = new Map()
  return (draft) => {
    const next = problemsOf(draft)
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
      return row.figures.length > 0
    case 'judged':
      return row.figures.length === 0
    case 'unmet':
      return isStatus(finding, 'unmet')
    case 'open':
      return finding !== null && finding !== undefined && isOpen(finding)
    default:
      return filter satisfies never
  }
}

function isStatus(finding: Finding | null | undefined, status: string): boolean {
  return finding?.outcome.kind === 'status' && finding.outcome.status === status
}

function isOpen({ outcome }: Finding): boolean {
  switch (outcome.kind) {
    case 'status':
      return outcome.status === 'unknown'
    case 'grade':
      return outcome.grade === null
    case 'date':
      return outcome.on === null
    default:
      return outcome satisfies never
  }
}
