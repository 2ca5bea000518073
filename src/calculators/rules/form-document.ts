import type { Fact } from './report.ts'

/** A form of a text, filled in, in the text's own layout: for the Word file and the print sheet alike. */
export interface FormDocument {
  readonly title: string
  /** Stands on every page: what the document is not. */
  readonly mark: string
  /** The first page: what stands over the title, its lines, and what stands at its foot. */
  readonly cover: {
    readonly over: string
    readonly lines: readonly Fact[]
    readonly foot: readonly string[]
  }
  readonly notes: { readonly title: string; readonly lines: readonly string[] }
  readonly table: FormTable
  readonly parts: readonly FormPart[]
}

export interface FormTable {
  readonly title: string
  /** Shares of the page's width, in percent. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly FormTableCell[])[]
}

/** Each line of a cell is a paragraph. */
export interface FormTableCell {
  readonly lines: readonly string[]
  readonly isHead: boolean
  readonly columns: number
  readonly rows: number
}

/** A heading with what stands under it: what the form asks there, and what was written. */
export interface FormPart {
  /** 1 for 一、, 2 for 1.1. */
  readonly level: 1 | 2
  readonly title: string
  readonly asked: readonly string[]
  readonly lines: readonly string[]
}

/** A form that a calculator fills in. */
export interface FilledForm {
  /** What people call it: 申报书. */
  readonly name: string
  /** From a section of the figures file as it was typed, of any origin; what is not given stays blank. Never throws. */
  readonly fill: () => Promise<(section: unknown) => FormDocument>
}
