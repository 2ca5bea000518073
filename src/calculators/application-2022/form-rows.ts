import { combineStatus, type Source } from '../core/index.ts'
import type { Finding, Indicator, Row } from '../rules/index.ts'
import { POLICY } from './basis.ts'
import { OUTLINE } from './outline.ts'
import { CHECK_COLUMN, inSection, outcomeOf, rowOf } from './rule-rows.ts'
import type { ApplicationCheck, FieldResult } from './types.ts'

/** 封面, 基本信息表 and 正文: the parts of the form, a row for each cell and section. */
export function formIndicators(check: ApplicationCheck): Indicator[] {
  const cellsAt = (wanted: string) => check.fields.filter(({ source }) => source.fragment === wanted)
  return [
    part('form-cover', '封面', at('form', '国际合作联合实验室立项申报书'), cellsAt('form'), check),
    part('form-basic', '基本信息表', at('form-basic', '基本信息表'), cellsAt('form-basic'), check),
    part('form-body', '正文一至六', at('form-s-1', '联合实验室建设目的和意义'), check.outline, check),
  ]
}

function at(fragment: string, quote: string): Source {
  return { policy: POLICY, fragment, quote }
}

function part(
  id: string,
  label: string,
  source: Source,
  cells: readonly FieldResult[],
  { problems }: ApplicationCheck,
): Indicator {
  const rows = cells.map((cell) => rowOfCell(cell, problems.find(({ path }) => path === cell.path)?.message))
  const statuses = cells.map(({ status }) => (status === 'near' ? 'met' : status))
  return {
    id,
    label,
    group: label,
    badge: '',
    outcomes: [{ kind: 'status', status: combineStatus(statuses) }],
    summaries: [tally(cells)],
    rows,
    notes: [],
    source,
    isForm: true,
  }
}

/** `已填 30/32 · 空缺 1 · 超限 1`. */
function tally(cells: readonly FieldResult[]): string {
  const filled = cells.filter(({ status }) => status === 'met' || status === 'near').length
  const unmet = cells.filter(({ status }) => status === 'unmet')
  const blank = unmet.filter(({ missing }) => missing !== undefined).length
  return [
    `已填 ${filled}/${cells.length}`,
    ...(blank > 0 ? [`空缺 ${blank}`] : []),
    ...(unmet.length > blank ? [`超限 ${unmet.length - blank}`] : []),
  ].join(' · ')
}

function rowOfCell(cell: FieldResult, problem: string | undefined): Row {
  const { path, label, status, words, characters, limit, source, readings } = cell
  const heading = OUTLINE.find((entry) => entry.path === path)
  const finding: Finding = {
    column: CHECK_COLUMN.id,
    criterion: path,
    outcome: outcomeOf(status),
    words: problem ?? cellWords(cell),
    asked: heading?.emphasis?.quote ?? (limit === undefined ? '' : `限 ${limit} 字内`),
    source: heading?.emphasis ?? source,
    readings,
    missing: status === 'met' || status === 'near' ? 0 : 1,
    judgement: null,
  }
  return {
    ...rowOf(path, heading === undefined ? label : `${heading.number} ${label}`, 'cell'),
    figures: [inSection(path)],
    findings: [finding],
    sum: words === undefined ? '' : `${words} 字，${characters} 字符`,
  }
}

/** `已填`, `空缺`, `超出 12 字`, `接近：…`. */
function cellWords({ path, status, missing, words = 0, characters = 0, limit }: FieldResult): string {
  switch (status) {
    case 'met':
      return limit === undefined ? '已填' : `在限 ${limit} 字内`
    case 'near':
      return `接近：字数在限内，字符数 ${characters} 超过 ${limit}`
    case 'unmet': {
      if (missing === undefined) return `超出 ${words - (limit ?? 0)} 字`
      const rows = missing.flatMap((entry) => (entry === path ? [] : [Number(entry.split('.').pop()) + 1]))
      return rows.length === 0 ? '空缺' : `空缺：第 ${rows.join('、')} 行`
    }
    case 'unknown':
      return missing === undefined ? '填写有误' : '待填'
    default:
      return status satisfies never
  }
}
