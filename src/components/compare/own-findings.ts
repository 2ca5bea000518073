import type { Assessment, Finding, Row } from '../../calculators/index.ts'

/** Words of a text on the page, and where they stand in it. */
export interface Shown {
  readonly fragment: string
  readonly quote: string
  /** 立项, 验收: the column that has them, where one does. */
  readonly column: string | undefined
  /** Whether no words before them, in the same column of the page, are of the same clause. */
  readonly isFirst: boolean
}

/** What a lab's figures come to where the words rest a rule; nothing where nothing is known yet. */
export function findingsAt(
  { indicators, columns }: Assessment,
  shown: Shown,
): { row: Row; finding: Finding }[] {
  const labelOf = (id: string) => columns.find((column) => column.id === id)?.label
  return indicators.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.findings.flatMap((finding) =>
        finding !== null && isKnown(finding) && rests(finding, shown, labelOf(finding.column))
          ? [{ row, finding }]
          : [],
      ),
    ),
  )
}

/** Whether a lab's figures come to anything. */
export function hasKnown({ indicators }: Assessment): boolean {
  return indicators.some(({ rows }) =>
    rows.some(({ findings }) => findings.some((each) => each !== null && isKnown(each))),
  )
}

/** A grade is the clause's as a whole and stands once; a status stands at the very words that decide it. */
function rests({ source, outcome }: Finding, shown: Shown, column: string | undefined): boolean {
  if (source.fragment !== shown.fragment) return false
  if (outcome.kind === 'grade') return shown.isFirst
  if (shown.column !== undefined && shown.column !== column) return false
  const [asked, quoted] = [bare(source.quote), bare(shown.quote)]
  return asked.includes(quoted) || quoted.includes(asked)
}

function isKnown({ outcome, given }: Finding): boolean {
  if (given !== undefined) return true
  switch (outcome.kind) {
    case 'status':
      return outcome.status !== 'unknown'
    case 'grade':
      return outcome.grade !== null
    case 'date':
      return outcome.on !== null
    case 'state':
      return outcome.tone !== 'unknown'
    default:
      return outcome satisfies never
  }
}

function bare(text: string): string {
  return text.replace(/[\s·]/g, '')
}
