import type { Assessment, Finding, Indicator } from './assessment.ts'

/**
 * An empty lab's findings as a page carries them until its rules are there: all that is drawn at first, without the
 * words that a row shows when it is opened.
 */
export function servedOf(assessment: Assessment): Assessment {
  return { ...assessment, indicators: assessment.indicators.map(servedIndicator) }
}

function servedIndicator(indicator: Indicator): Indicator {
  const rows = indicator.rows.map((row) => ({ ...row, findings: row.findings.map(servedFinding) }))
  return { ...indicator, rows, notes: [], source: { ...indicator.source, quote: '' } }
}

function servedFinding(finding: Finding | null): Finding | null {
  if (finding === null) return null
  const { also: _, ...rest } = finding
  return { ...rest, source: { ...finding.source, quote: '' }, readings: [] }
}
