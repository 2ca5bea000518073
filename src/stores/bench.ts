import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores'
import type { Assessment, CalculatorAbout, CalculatorModule, Finding, Row } from '../calculators/index.ts'
import { $draft } from './case.ts'
import { checkedOf, onceEach } from './checked.ts'
import type { Draft } from './draft.ts'
import { $view } from './view.ts'

/** Which rows the reader looks at. */
export type Filter = 'all' | 'number' | 'judged' | 'unmet' | 'open'

/** One calculator at work: what it says of the figures on screen, and how the reader looks at it. */
export interface Bench {
  readonly about: CalculatorAbout
  readonly of: (draft: Draft) => Assessment
  readonly $assessment: ReadableAtom<Assessment>
  /** Place of the column in view: 立项 or 验收; always 0 where there is only one. */
  readonly $column: ReadableAtom<number>
  readonly $filter: WritableAtom<Filter>
  /** The sheet in view: the table, or one beside it. */
  readonly $tab: WritableAtom<string>
  /** The groups that a phone shows unfolded. */
  readonly $open: WritableAtom<ReadonlySet<string>>
  /** How many cells a line of the table has. */
  readonly width: number
}

/** The table itself, among the sheets. */
export const TABLE = 'table'

/** Sets a calculator to work on the draft on screen. */
export function openBench(about: CalculatorAbout, { assess }: CalculatorModule): Bench {
  const of = onceEach((draft) => {
    const sections: Readonly<Record<string, unknown>> = checkedOf(draft).profile
    return assess((sections[about.section] ?? {}) as object)
  })
  const $assessment = computed($draft, of)
  const { columns } = $assessment.get()
  const placeOf = (stage: unknown) =>
    Math.max(
      0,
      columns.findIndex(({ id }) => id === stage),
    )
  return {
    about,
    of,
    $assessment,
    $column: computed($view, ({ stage }) => placeOf(stage)),
    $filter: atom<Filter>('all'),
    $tab: atom(TABLE),
    $open: atom<ReadonlySet<string>>(new Set()),
    width: columns.length + 4,
  }
}

/** Shows the table or one of the sheets beside it. */
export function showTab({ $tab }: Bench, tab: string): void {
  $tab.set(tab)
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
