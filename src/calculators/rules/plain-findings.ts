import type { Assessment } from './assessment.ts'
import { outcomeWords } from './outcome-words.ts'
import type { FindingLine } from './report.ts'

/** The lines of the findings sheet as the findings alone give them: one for each row and column that asks for it. */
export function plainFindings(title: string, assessment: Assessment): FindingLine[] {
  const { columns, indicators } = assessment
  return columns.flatMap(({ label }, place) =>
    indicators.flatMap((indicator) =>
      indicator.rows.flatMap((row): FindingLine[] => {
        const finding = row.findings[place]
        if (finding === null || finding === undefined) return []
        const outcome = outcomeWords(finding, assessment)
        return [
          [
            columns.length > 1 ? `${title}·${label}` : title,
            indicator.label,
            row.label,
            finding.asked || null,
            [row.sum, ...(row.made ?? []).map(({ label, text }) => `${label}：${text}`)]
              .filter(Boolean)
              .join('；') || null,
            outcome,
            finding.words === outcome ? null : finding.words,
            finding.source.quote,
            null,
            null,
          ],
        ]
      }),
    ),
  )
}
