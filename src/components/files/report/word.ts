import type * as Docx from 'docx'
import type { Report, ReportCell, ReportColumn, Section } from '../../../calculators/index.ts'
import { FONT, footer, HEAD_FONT, type Library, packed, paragraph, run, TABLE_SIZE } from './docx-text.ts'

/** A4 lying down less its margins, in twentieths of a point. */
const WIDTH = 16838 - 2 * 1134

/** The report as a Word document, A4 lying down, the disclaimer and page number on every page. */
export async function toWord(report: Report): Promise<Blob> {
  const docx = await import('docx')
  const { AlignmentType, PageOrientation, Paragraph } = docx
  return packed(docx, report.title, report.disclaimer, [
    {
      properties: {
        page: {
          size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
          margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
        },
      },
      footers: { default: footer(docx, report.disclaimer) },
      children: [
        new Paragraph({
          heading: docx.HeadingLevel.TITLE,
          alignment: AlignmentType.CENTER,
          children: [run(docx, report.title, { font: HEAD_FONT, size: 36, color: '000000' })],
        }),
        paragraph(docx, report.disclaimer, { alignment: AlignmentType.CENTER }),
        ...report.facts.map(({ label, value }) => paragraph(docx, `${label}：${value}`)),
        ...report.sections.flatMap((section) => sectionParts(docx, section)),
      ],
    },
  ])
}

function sectionParts(docx: Library, { title, lines = [], table }: Section): (Docx.Paragraph | Docx.Table)[] {
  const head = new docx.Paragraph({
    heading: docx.HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [run(docx, title, { font: HEAD_FONT, size: 28, color: '000000' })],
  })
  const said = lines.map((line) => paragraph(docx, line))
  return [head, ...said, ...(table === undefined ? [] : [tableOf(docx, table.columns, table.rows)])]
}

function tableOf(
  docx: Library,
  columns: readonly ReportColumn[],
  rows: readonly (readonly ReportCell[])[],
): Docx.Table {
  const { Table, TableLayoutType, TableRow, WidthType } = docx
  const widths = columns.map(({ width }) => Math.round((WIDTH * width) / 100))
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }) => tableCell(docx, { lines: [label] }, HEAD_FONT)),
  })
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      head,
      ...rows.map(
        (cells) =>
          new TableRow({ cantSplit: true, children: cells.map((cell) => tableCell(docx, cell, FONT)) }),
      ),
    ],
  })
}

function tableCell(docx: Library, { lines, rows }: ReportCell, font: typeof FONT): Docx.TableCell {
  return new docx.TableCell({
    ...(rows === undefined ? {} : { rowSpan: rows }),
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: (lines.length === 0 ? [''] : lines).map((line) =>
      paragraph(docx, line, {}, { size: TABLE_SIZE, font }),
    ),
  })
}
