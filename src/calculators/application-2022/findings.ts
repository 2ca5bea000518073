import type { FindingLine } from '../rules/index.ts'
import { BASIS } from './basis.ts'
import { checkApplication } from './check.ts'
import { applicationOverview } from './overview.ts'

/** Every rule, attachment, cell and section with what it comes to; the words are the text's own. */
export function applicationFindings(figures: object): FindingLine[] {
  const { indicators } = applicationOverview(checkApplication(figures), figures)
  return indicators.flatMap(({ group, badge, rows }) =>
    rows.map((row): FindingLine => {
      const [finding] = row.findings
      return [
        BASIS,
        `${badge}${group}`,
        row.label,
        finding?.asked || null,
        row.sum || null,
        finding?.words ?? '不涉及',
        null,
        finding?.source.quote ?? null,
        null,
        null,
      ]
    }),
  )
}
