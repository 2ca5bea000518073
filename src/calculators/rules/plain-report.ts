import { addDays, DISCLAIMER, type ISODate } from '../core/index.ts'
import type { Assessment, Column, Finding, Indicator, Row } from './assessment.ts'
import { outcomeWords } from './outcome-words.ts'
import { type ReadingNotes, readingNotes } from './reading-notes.ts'
import { cell, factsOf, type Report, type ReportAsked, type ReportCell, type Section } from './report.ts'

/** The 自评表 that the findings alone give: every row of every indicator, a column a verdict, and all it rests on. */
export function plainReport(
  basis: string,
  assessment: Assessment,
  { name, context, inputs }: Omit<ReportAsked, 'figures' | 'view'>,
): Report {
  const notes = readingNotes()
  const basisOf = basisSection(assessment, notes)
  const { notAnswered = [] } = context
  const readings = notes.lines()
  return {
    title: `${basis}自评表`,
    disclaimer: DISCLAIMER,
    facts: factsOf(name, basis, context, []),
    sections: [
      { title: '自测概要', lines: summary(assessment) },
      ...(notAnswered.length === 0 ? [] : [{ title: '本表不回答的', lines: notAnswered }]),
      ...momentSection(assessment),
      findingSection(assessment),
      basisOf,
      ...(readings.length === 0 ? [] : [{ title: '原文未写明之处采用的理解', lines: readings }]),
      ...inputs,
    ],
  }
}

function summary({ columns, answers, details }: Assessment): string[] {
  return columns.flatMap(({ label }, place) => [
    `${columns.length > 1 ? `${label}：` : ''}${answers[place] ?? ''}`,
    ...(details[place] ?? []),
  ])
}

/** The last day of a time whose `until` is the first after it. */
function lastDayOf(until: ISODate): ISODate {
  return addDays(until, -1)
}

/** The days that follow from the lab's own; nothing where a text has none. */
function momentSection({ moments = [] }: Assessment): Section[] {
  if (moments.length === 0) return []
  return [
    {
      title: '日期一览',
      table: {
        columns: [
          { label: '日期', width: 20 },
          { label: '事项', width: 30 },
          { label: '说明', width: 50 },
        ],
        rows: moments.map(({ on, until, lane, label, words }) => [
          cell(until === undefined ? on : `${on} 至 ${lastDayOf(until)}`),
          cell(`${lane}：${label}`),
          cell(words),
        ]),
      },
    },
  ]
}

function findingSection(assessment: Assessment): Section {
  const { columns, indicators } = assessment
  const each = Math.floor(40 / columns.length)
  return {
    title: '自评表',
    table: {
      columns: [
        { label: '指标', width: 20 },
        { label: '要求', width: 80 - each * columns.length },
        ...columns.map(({ label }) => ({ label: `自测（${label}）`, width: each })),
      ],
      rows: rowsOf(indicators).map(({ indicator, row }) => [
        cell(indicator.label, row.label === indicator.label ? '' : row.label),
        cell(...askedLines(row, columns), row.sum, ...madeLines(row)),
        ...columns.map((_, place) => verdictCell(row.findings[place], assessment)),
      ]),
    },
  }
}

function basisSection({ indicators }: Assessment, notes: ReadingNotes): Section {
  return {
    title: '逐项依据',
    table: {
      columns: [
        { label: '指标', width: 25 },
        { label: '原文', width: 65 },
        { label: '理解', width: 10 },
      ],
      rows: rowsOf(indicators).map(({ indicator, row }) => {
        const findings = row.findings.flatMap((finding) => finding ?? [])
        const sources = findings.flatMap(({ source, also = [] }) => [source, ...also])
        const quotes = new Set(sources.map(({ quote }) => `“${quote}”`))
        const readings = new Map(
          findings.flatMap((finding) => finding.readings.map((each) => [each.id, each])),
        )
        return [
          cell(indicator.label, row.label === indicator.label ? '' : row.label),
          cell(...quotes),
          cell(notes.marks([...readings.values()])),
        ]
      }),
    },
  }
}

function rowsOf(indicators: readonly Indicator[]): { indicator: Indicator; row: Row }[] {
  return indicators.flatMap((indicator) => indicator.rows.map((row) => ({ indicator, row })))
}

function askedLines({ findings }: Row, columns: readonly Column[]): string[] {
  return findings.flatMap((finding, place) => {
    if (finding === null || finding.asked === '') return []
    return columns.length > 1 ? `${columns[place]?.label}：${finding.asked}` : finding.asked
  })
}

function madeLines({ made = [], evidence }: Row): string[] {
  return [
    ...made.map(({ label, text }) => `${label}：${text}`),
    ...(evidence === undefined ? [] : [`备查：${evidence}`]),
  ]
}

function verdictCell(finding: Finding | null | undefined, assessment: Assessment): ReportCell {
  if (finding === null || finding === undefined) return cell('不作要求')
  const outcome = outcomeWords(finding, assessment)
  return cell(outcome, finding.words === outcome ? '' : finding.words)
}
