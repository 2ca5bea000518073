import { cell, type Official, type ReportCell, type ReportContext, type Section } from '../rules/index.ts'
import type { MoeFigures } from './fields.ts'
import { ATTRIBUTE_WORDS, ELEMENTS_COLUMN, STAGE_WORDS } from './stage-words.ts'
import type { MoeAssessment, MoeIndicator, Stage } from './types.ts'
import { shortfallWords } from './words.ts'

/** The standard's own table with 实际情况 and 自测 beside it. */
export function standardTable(
  figures: MoeFigures,
  byStage: Readonly<Record<Stage, MoeAssessment>>,
  stage: Stage,
  { official }: ReportContext,
): Section {
  const { indicators } = byStage[stage]
  const { labClass } = figures
  const hasElements = official.rows.size > 0
  const quotes = (id: string, of: Stage): string[] => {
    const criteria = byStage[of].indicators.find((indicator) => indicator.id === id)?.criteria ?? []
    return [...new Set(criteria.map(({ source }) => source.quote))]
  }
  return {
    title: '自评表',
    table: {
      columns: [
        { label: '一级指标', width: 7 },
        { label: '二级指标', width: 8 },
        ...(hasElements ? [{ label: ELEMENTS_COLUMN, width: 23 }] : []),
        { label: STAGE_WORDS.establishment, width: hasElements ? 14 : 22 },
        { label: STAGE_WORDS.acceptance, width: hasElements ? 14 : 22 },
        { label: '属性', width: 6 },
        { label: '实际情况', width: hasElements ? 17 : 22 },
        { label: `自测（${STAGE_WORDS[stage]}）`, width: hasElements ? 11 : 13 },
      ],
      rows: indicators.map((indicator, index) => {
        const words = ownWords(indicator.id, labClass, official)
        return [
          ...groupCell(indicators, index),
          cell(indicator.label),
          ...(hasElements ? [cell(...(words.get(ELEMENTS_COLUMN) ?? []))] : []),
          cell(...(words.get(STAGE_WORDS.establishment) ?? quotes(indicator.id, 'establishment'))),
          cell(...(words.get(STAGE_WORDS.acceptance) ?? quotes(indicator.id, 'acceptance'))),
          cell(ATTRIBUTE_WORDS[indicator.attribute]),
          cell(...actual(figures, indicator)),
          cell(indicator.verdict, ...shortfallWords(indicator)),
        ]
      }),
    },
  }
}

/** The row's own words by column; where each class of laboratory has a row, those of this lab's class, or of all. */
function ownWords(
  id: string,
  labClass: string | undefined,
  { rows }: Official,
): Map<string, readonly string[]> {
  const ofClass = rows.get(`${id}-${labClass?.toLowerCase()}`)
  const more = labClass === undefined ? [rows.get(`${id}-b`), rows.get(`${id}-c`)] : []
  const words = new Map<string, readonly string[]>([...(rows.get(id) ?? []), ...(ofClass ?? [])])
  for (const row of more)
    for (const [label, lines] of row ?? []) words.set(label, [...(words.get(label) ?? []), ...lines])
  return words
}

/** The first-level indicator spans its rows. */
function groupCell(indicators: readonly MoeIndicator[], index: number): ReportCell[] {
  const group = indicators[index]?.group ?? ''
  if (indicators[index - 1]?.group === group) return []
  return [{ lines: [group], rows: indicators.filter((indicator) => indicator.group === group).length }]
}

function actual({ notes = {} }: MoeFigures, { criteria }: MoeIndicator): string[] {
  const evidence: Readonly<Record<string, string | undefined>> = notes
  return criteria.flatMap(({ id, label, actual: { text } }) => {
    const note = evidence[id] ?? ''
    return [`${label}：${text}`, note === '' ? '' : `依据：${note}`]
  })
}
