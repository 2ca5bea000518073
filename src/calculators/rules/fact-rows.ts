import type { Source } from '../core/index.ts'
import type { Problem } from '../figures/index.ts'
import type { Finding, Indicator, Outcome, Row, Tone } from './assessment.ts'

/** An outcome that only a state of the text's own names. */
export function state(code: string, tone: Tone): Outcome {
  return { kind: 'state', state: code, tone }
}

/** A row of facts. */
export function rowOf(
  id: string,
  label: string,
  figures: readonly string[],
  finding: Finding | null,
  sum = '',
): Row {
  return { id, label, kind: 'fact', figures, findings: [finding], sum, value: null, marks: [] }
}

/** An indicator with rows of facts; what it comes to stands under its name. */
export function indicatorOf(
  { id, label, group, badge, notes = [] }: Head,
  { outcome, words }: Pick<Finding, 'outcome' | 'words'>,
  rows: readonly Row[],
  source: Source,
): Indicator {
  return { id, label, group, badge, outcomes: [outcome], summaries: [words], rows, notes, source }
}

interface Head {
  readonly id: string
  readonly label: string
  readonly group: string
  readonly badge: string
  readonly notes?: readonly string[]
}

/** Problems of a function with the full paths of the figures file. */
export function within(path: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({
    path: problem.path === '' ? path : `${path}.${problem.path}`,
    message: problem.message,
  }))
}
