import type { Draft } from '../draft.ts'
import { cell, type Section } from './report.ts'
import { rowsOf } from './rows.ts'
import { wordsOf } from './summary.ts'

/** Every figure of one section that is filled in, as typed; what is not is counted. */
export function inputsSection(draft: Draft, section: string): Section {
  const rows = rowsOf(draft).filter(({ path }) => path.startsWith(`${section}.`))
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
