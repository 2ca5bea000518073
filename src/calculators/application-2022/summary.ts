import type { Indicator, Row, Step } from '../rules/index.ts'
import { RULE_IDS } from './rule-ids.ts'
import { tallied } from './tally.ts'
import type { ApplicationCheck } from './types.ts'

const MOST_STEPS = 3

/** `申报条件 18 条：符合 9，不符合 2，待确认 7；表格 38 栏已填 27，空缺 1；正文 21 节已写 3`. */
export function answerOf(rules: readonly Indicator[], { fields, outline }: ApplicationCheck): string {
  const statuses = rules
    .flatMap(({ rows }) => rows.filter(({ id }) => RULE_IDS.some((rule) => rule === id)))
    .flatMap(({ findings: [finding] }) =>
      finding?.outcome.kind === 'status' ? [finding.outcome.status] : [],
    )
  const filled = (cells: ApplicationCheck['fields']) =>
    cells.filter(({ status }) => status === 'met' || status === 'near').length
  const unmet = fields.filter(({ status }) => status === 'unmet')
  const blank = unmet.filter(({ missing }) => missing !== undefined).length
  const table = [
    `已填 ${filled(fields)}`,
    ...(blank > 0 ? [`空缺 ${blank}`] : []),
    ...(unmet.length > blank ? [`超限 ${unmet.length - blank}`] : []),
  ]
  return [
    `申报条件 ${statuses.length} 条：${tallied(statuses).join('，')}`,
    `表格 ${fields.length} 栏${table.join('，')}`,
    `正文 ${outline.length} 节已写 ${filled(outline)}`,
  ].join('；')
}

/** What does not hold first, then what is not answered, then the first cell that is open. */
export function stepsOf(rules: readonly Indicator[], form: readonly Indicator[]): Step[] {
  const rows = rules.flatMap((indicator) => indicator.rows)
  const cells = form.flatMap((indicator) => indicator.rows)
  const steps = [
    ...rows.filter((row) => is(row, 'unmet') && isAnswered(row)).map((row) => step(row, row.label)),
    ...cells.filter((row) => is(row, 'unmet')).map((row) => step(row, row.label)),
    ...rows
      .filter((row) => is(row, 'unknown') && isAnswered(row))
      .map((row) => step(row, `确认：${row.label}`, false)),
    ...cells.filter((row) => is(row, 'unknown')).map((row) => step(row, row.label)),
  ]
  return steps.slice(0, MOST_STEPS)
}

function is({ findings: [finding] }: Row, status: string): boolean {
  return finding?.outcome.kind === 'status' && finding.outcome.status === status
}

/** Whether the row itself is where something can be done. */
function isAnswered({ figures, findings: [finding] }: Row): boolean {
  return figures.length > 0 || finding?.judgement != null
}

function step({ id, findings: [finding] }: Row, text: string, withWords = true): Step {
  return { text: withWords ? `${text}：${finding?.words ?? ''}` : text, quote: '', row: id }
}
