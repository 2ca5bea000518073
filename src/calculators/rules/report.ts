/** A self-check as a document: plain words in order, for the Word file and the print sheet alike. */
export interface Report {
  readonly title: string
  /** Stands under the title and on every page. */
  readonly disclaimer: string
  readonly facts: readonly Fact[]
  readonly sections: readonly Section[]
}

export interface Fact {
  readonly label: string
  readonly value: string
}

export interface Section {
  readonly title: string
  readonly lines?: readonly string[]
  readonly table?: ReportTable
}

export interface ReportTable {
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (readonly ReportCell[])[]
}

export interface ReportColumn {
  readonly label: string
  /** Share of the page's width, in percent. */
  readonly width: number
}

/** Each line of a cell is a paragraph; `rows` is how many rows it spans, whose own cells then begin after it. */
export interface ReportCell {
  readonly lines: readonly string[]
  readonly rows?: number
}

/** What a report says beside the findings. */
export interface ReportContext {
  /** As it is to be printed: `2026年5月6日`. */
  readonly date: string
  /** Address of the calculator. */
  readonly address: string
  /** Version of the rules that were used. */
  readonly version: string
  /** Name of the scenario, where it is not 现状. */
  readonly scenario: string | null
  readonly official: Official
  /** What the calculator's page says that it does not answer, with the addresses of the clauses. */
  readonly notAnswered?: readonly string[]
}

/** What a report is made from. */
export interface ReportAsked {
  /** The lab's name; empty where none is given. */
  readonly name: string
  /** The calculator's section of the figures file, as far as it is valid. */
  readonly figures: object
  /** How the reader looks at it: the stage, the assumptions; anything, as a link may bring it. */
  readonly view: Readonly<Record<string, unknown>>
  readonly context: ReportContext
  /** What was filled in, as typed. */
  readonly inputs: readonly Section[]
}

/** Lines of official text by the id of their row. */
export type Elements = { readonly [row: string]: readonly string[] }

/** One line of the findings sheet: 对照, 指标, 要素, 要求, 实际, 自测, 差距, 原文, 判定范围, 三级指标及要素说明. */
export type FindingLine = readonly (string | null)[]

/** The policy's own page: what it says of its standing, and its table's cells by row id and column. */
export interface Official {
  readonly status: string | null
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
}

/** Where the policy's page cannot be had: the rules' own quotes stand in. */
export const NO_OFFICIAL: Official = { status: null, rows: new Map() }

export function cell(...lines: readonly string[]): ReportCell {
  return { lines: lines.filter((line) => line !== '') }
}

/** The facts that every report begins with. */
export function factsOf(
  name: string,
  standard: string,
  context: ReportContext,
  more: readonly Fact[],
): Fact[] {
  return [
    { label: '实验室名称', value: name || '（未填写）' },
    { label: '自测日期', value: context.date },
    { label: '对照文件', value: standard },
    { label: '文件状态', value: context.official.status ?? '见网站上该文件页面的说明' },
    ...more,
    ...(context.scenario === null ? [] : [{ label: '方案', value: context.scenario }]),
    { label: '规则集版本', value: context.version },
    { label: '网址', value: context.address },
  ]
}
