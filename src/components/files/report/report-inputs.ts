import { cell, type Section } from '../../../calculators/index.ts'
import type { Draft } from '../../../stores/draft.ts'
import { PAPER_LIST, paperFields, paperLines } from '../formats/papers.ts'
import { rowsOf } from '../formats/rows.ts'
import { wordsOf } from './summary.ts'

/** What was filled in of one section of the figures file, as typed; papers in a table of their own. */
export function inputSections(draft: Draft, section: string): Section[] {
  return [
    inputsSection(draft, section),
    ...(PAPER_LIST.startsWith(`${section}.`) ? papersSection(draft) : []),
  ]
}

/** Every figure of one section that is filled in, papers apart; what is not is counted. */
function inputsSection(draft: Draft, section: string): Section {
  const rows = rowsOf(draft).filter(
    ({ path }) => path.startsWith(`${section}.`) && !path.startsWith(`${PAPER_LIST}.`),
  )
  const filled = rows.filter(({ value }) => value !== null)
  return {
    title: '填写数据',
    lines: [`已填 ${filled.length} 项；其余 ${rows.length - filled.length} 项未填写，按未知处理，不当作零。`],
    table: {
      columns: [
        { label: '项目', width: 60 },
        { label: '填写', width: 40 },
      ],
      rows: filled.map(({ path, label, unit, value }) => [
        cell(label),
        cell(...wordsOf(path, value, unit).split('\n')),
      ]),
    },
  }
}

/** The papers, a line each; nothing where none is given. */
function papersSection(draft: Draft): Section[] {
  const lines = paperLines(draft)
  if (lines.length === 0) return []
  const rows = lines.map((cells, index) => [
    cell(String(index + 1)),
    ...cells.map((value) => cell(value === null ? '未填写' : String(value))),
  ])
  const columns = paperFields().map(({ label, kind }) => ({ label, width: kind === 'text' ? 32 : 10 }))
  return [
    {
      title: `论文（${lines.length} 篇）`,
      table: { columns: [{ label: '序号', width: 6 }, ...columns], rows },
    },
  ]
}
