import { DISCLAIMER, STATUS_WORDS } from '../core/index.ts'
import {
  cell,
  factsOf,
  type ReadingNotes,
  type Report,
  type ReportAsked,
  type ReportCell,
  readingNotes,
  type Section,
} from '../rules/index.ts'
import { assessMoe } from './assess.ts'
import { BASIS } from './basis.ts'
import type { MoeFigures } from './fields.ts'
import { standardTable } from './report-table.ts'
import { ATTRIBUTE_WORDS, STAGE_WORDS } from './stage-words.ts'
import type { MoeAssessment, MoeCriterion, MoeIndicator, Stage } from './types.ts'

/** The MOE self-check as the standard's own table with 实际情况 and 自测 beside it, and all it rests on. */
export function moeReport({ name, figures, view, context, inputs }: ReportAsked): Report {
  const stage: Stage = view['stage'] === 'acceptance' ? 'acceptance' : 'establishment'
  const lab: MoeFigures = figures
  const byStage = { establishment: assessMoe(lab, 'establishment'), acceptance: assessMoe(lab, 'acceptance') }
  const assessment = byStage[stage]
  const notes = readingNotes()
  const table = standardTable(lab, byStage, stage, context)
  const basis = basisSection(assessment, notes)
  const { notAnswered = [] } = context
  return {
    title: `${BASIS}${STAGE_WORDS[stage]}自评表`,
    disclaimer: DISCLAIMER,
    facts: factsOf(name, BASIS, context, [{ label: '阶段', value: STAGE_WORDS[stage] }]),
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
      ...inputs,
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
