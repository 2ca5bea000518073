import { typedNumber, UNIT_LABELS } from '../../../calculators/index.ts'
import { $draft, type Bench, checkedOf, type Draft, figureAt, textOf } from '../../../stores/index.ts'
import { putIn } from './put-in.ts'
import { sheetOf } from './sheet.ts'
import { understand } from './understand.ts'
import type { Entry, Left } from './understood.ts'

/** One number as the preview shows it. */
export interface Shown extends Entry {
  /** In the field's unit, where it is typed in another way. */
  readonly read: string
  /** What stands there now and would be overwritten; `''` where nothing does, or the same. */
  readonly before: string
}

/** What pasting a text would do. */
export interface Preview {
  readonly shown: readonly Shown[]
  readonly left: readonly Left[]
  readonly isByOrder: boolean
  /** The figures after it. */
  readonly next: Draft
}

/** What `text` would do to the figures on screen. A number that cannot be right is shown and not taken over. */
export function previewOf(bench: Bench, text: string): Preview {
  const draft = $draft.get()
  const assessment = bench.$assessment.get()
  const asked = sheetOf(assessment, bench.$column.get(), draft)
  const { entries, left, isByOrder } = understand(text, asked, sheetOf(assessment, null, draft))
  const { problems } = checkedOf(putIn(draft, entries))
  const good = entries.filter(({ path }) => !problems.has(path))
  const wrong = entries.flatMap(({ path, text: put }) => {
    const why = problems.get(path)
    return why === undefined ? [] : [{ text: put, why }]
  })
  return {
    shown: good.map((entry) => ({ ...entry, read: readOf(entry), before: beforeOf(draft, entry) })),
    left: [...left, ...wrong],
    isByOrder,
    next: putIn(draft, good),
  }
}

function readOf({ text, unit }: Entry): string {
  const plain = typedNumber(text, unit)
  return unit === undefined ? plain : `${plain} ${UNIT_LABELS[unit]}`
}

function beforeOf(draft: Draft, { path, text, unit }: Entry): string {
  const before = textOf(figureAt(draft, path))
  return typedNumber(before, unit) === typedNumber(text, unit) ? '' : before
}
