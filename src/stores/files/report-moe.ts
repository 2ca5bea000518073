import {
  ELEMENTS_COLUMN,
  type MoeAssessment,
  type MoeCriterion,
  type MoeIndicator,
  STAGE_WORDS,
  STATUS_WORDS,
  type Stage,
  shortfallWords,
} from '../../calculators/index.ts'
import { checkedOf } from '../checked.ts'
import { type Draft, figureAt } from '../draft.ts'
import { moeOf } from '../moe.ts'
import { ReadingNotes } from './readings.ts'
import {
  cell,
  DISCLAIMER,
  factsOf,
  type Official,
  type Report,
  type ReportCell,
  type ReportContext,
  type Section,
} from './report.ts'
import { inputsSection } from './report-inputs.ts'

const STANDARD = '国际合作联合实验室立项建设与验收标准'
const ATTRIBUTE_WORDS = { binding: '约束性', anticipatory: '预期性' } as const

/** The MOE self-check as the standard's own table with 实际情况 and 自测 beside it, and all it rests on. */
export function moeReport(draft: Draft, stage: Stage, context: ReportContext): Report {
  const byStage = moeOf(draft)
  const assessment = byStage[stage]
  const notes = new ReadingNotes()
  const table = standardTable(draft, byStage, stage, context)
  const basis = basisSection(assessment, notes)
  const { notAnswered = [] } = context
  return {
    title: `《${STANDARD}》${STAGE_WORDS[stage]}自评表`,
    disclaimer: DISCLAIMER,
    facts: factsOf(checkedOf(draft).profile.name ?? '', `《${STANDARD}》`, context, [
      { label: '阶段', value: STAGE_WORDS[stage] },
    ]),
    sections: [
      { title: '自测概要', lines: summary(assessment) },
      { title: '判定范围', lines: scope(assessment) },
      ...(notAnswered.length === 0
        ? []
        : [{ title: '达标不等于可以申报：本表不回答的', lines: notAnswered }]),
      table,
      basis,
      { title: '原文未写明之处采用的理解', lines: notes.lines() },
      { title: '假设', lines: ['本表逐项对照原文，未使用任何分值或权重假设。'] },
      inputsSection(draft, 'moe'),
    ],
  }
}

function summary(assessment: MoeAssessment): string[] {
  return (['binding', 'anticipatory'] as const).map((attribute) => {
    const { met, unmet, unknown } = assessment[attribute]
    return `${ATTRIBUTE_WORDS[attribute]}指标 ${met + unmet + unknown} 项：达标 ${met} 项，未达标 ${unmet} 项，待填写 ${unknown} 项。`
  })
}

/** How far the verdicts go: the open points that touch the whole, and the rows of which only numbers are judged. */
function scope({ indicators, readings }: MoeAssessment): string[] {
  const hasWords = ({ criteria }: MoeIndicator) => criteria.some(({ kind }) => kind === 'qualitative')
  const onNumbers = indicators.filter((indicator) => !hasWords(indicator)).map(({ label }) => label)
  return [
    ...readings.map(({ text }) => text),
    `只判定数值要求、该栏没有文字要求的指标：${onNumbers.join('、')}。数值达标不等于整行达到。`,
  ]
}

function standardTable(
  draft: Draft,
  byStage: Record<Stage, MoeAssessment>,
  stage: Stage,
  { official }: ReportContext,
): Section {
  const { indicators } = byStage[stage]
  const labClass = checkedOf(draft).profile.moe.labClass
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
        { label: '立项', width: hasElements ? 14 : 22 },
        { label: '验收', width: hasElements ? 14 : 22 },
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
          cell(...(words.get('立项') ?? quotes(indicator.id, 'establishment'))),
          cell(...(words.get('验收') ?? quotes(indicator.id, 'acceptance'))),
          cell(ATTRIBUTE_WORDS[indicator.attribute]),
          cell(...actual(draft, indicator)),
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

function actual(draft: Draft, { criteria }: MoeIndicator): string[] {
  return criteria.flatMap(({ id, label, actual: { text } }) => {
    const note = figureAt(draft, `moe.notes.${id}`)
    return [`${label}：${text}`, typeof note === 'string' && note !== '' ? `依据：${note}` : '']
  })
}

function basisSection({ indicators }: MoeAssessment, notes: ReadingNotes): Section {
  const row = (indicator: MoeIndicator, criterion: MoeCriterion): ReportCell[] => [
    cell(indicator.label, criterion.label),
    cell(...`“${criterion.source.quote}”`.split('\n'), criterion.period ? `“${criterion.period.quote}”` : ''),
    cell(...criterion.required.text.split('\n')),
    cell(criterion.actual.text),
    cell(STATUS_WORDS[criterion.status], criterion.shortfall?.text ?? ''),
    cell(notes.marks(criterion.readings)),
  ]
  return {
    title: '逐项依据',
    table: {
      columns: [
        { label: '指标与要素', width: 20 },
        { label: '原文', width: 28 },
        { label: '要求', width: 18 },
        { label: '实际', width: 16 },
        { label: '自测', width: 11 },
        { label: '理解', width: 7 },
      ],
      rows: indicators.flatMap((indicator) =>
        indicator.criteria.map((criterion) => row(indicator, criterion)),
      ),
    },
  }
}
