import { DISCLAIMER } from '../core/index.ts'
import {
  cell,
  factsOf,
  type Indicator,
  type ReadingNotes,
  type Report,
  type ReportAsked,
  readingNotes,
  type Section,
} from '../rules/index.ts'
import { BASIS } from './basis.ts'
import { checkApplication } from './check.ts'
import { applicationOverview } from './overview.ts'
import { reading } from './readings.ts'

/** The application's self-check: every rule, cell and section with the text's words. The 申报书 itself is another document. */
export function applicationReport({ name, figures, context, inputs }: ReportAsked): Report {
  const check = checkApplication(figures)
  const { indicators, answers } = applicationOverview(check, figures)
  const notes = readingNotes()
  const { notAnswered = [] } = context
  const sections = [
    listed(
      '申报条件、意见与附件',
      indicators.filter(({ isForm }) => !isForm),
      notes,
    ),
    listed(
      '申报书的栏目和正文',
      indicators.filter(({ isForm }) => isForm),
      notes,
    ),
  ]
  return {
    title: '2022 年建设推荐工作通知自评表',
    disclaimer: DISCLAIMER,
    facts: factsOf(name, BASIS, context, []),
    sections: [
      {
        title: '自测概要',
        lines: [...answers, reading('form-closed').text, ...opinionLines(check.opinions)],
      },
      ...(notAnswered.length === 0 ? [] : [{ title: '本表不回答的', lines: notAnswered }]),
      ...sections,
      { title: '原文未写明之处采用的理解', lines: notes.lines() },
      ...inputs,
    ],
  }
}

function opinionLines(opinions: readonly string[] | null): string[] {
  return [
    opinions === null ? '须上传哪些审核意见：尚不能确定。' : `须上传的审核意见：${opinions.join('、')}。`,
  ]
}

function listed(title: string, indicators: readonly Indicator[], notes: ReadingNotes): Section {
  return {
    title,
    table: {
      columns: [
        { label: '条款', width: 12 },
        { label: '要求', width: 26 },
        { label: '原文', width: 36 },
        { label: '自测', width: 20 },
        { label: '理解', width: 6 },
      ],
      rows: indicators.flatMap(({ badge, group, rows }) =>
        rows.map((row) => {
          const [finding] = row.findings
          return [
            cell(badge || group),
            cell(row.label),
            cell(finding == null ? '' : `“${finding.source.quote}”`),
            cell(finding?.words ?? '不涉及', row.sum),
            cell(notes.marks(finding?.readings ?? [])),
          ]
        }),
      ),
    },
  }
}
