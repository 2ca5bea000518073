import type * as Docx from 'docx'
import type { Report, ReportCell, ReportColumn, Section } from '../../../calculators/index.ts'

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' }
const HEAD_FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' }
/** Half points: 五号 for text, 小五 for tables. */
const TEXT_SIZE = 21
const TABLE_SIZE = 18
/** A4 lying down less its margins, in twentieths of a point. */
const WIDTH = 16838 - 2 * 1134

/** The report as a Word document, A4 lying down, the disclaimer and page number on every page. */
export async function toWord(report: Report): Promise<Blob> {
  const docx = await import('docx')
  const { AlignmentType, Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun } = docx
  const footer = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: TABLE_SIZE,
        font: FONT,
        children: [
          `${report.disclaimer}　第 `,
          PageNumber.CURRENT,
          ' 页，共 ',
          PageNumber.TOTAL_PAGES,
          ' 页',
        ],
      }),
    ],
  })
  const file = new Document({
    title: report.title,
    description: report.disclaimer,
    creator: '',
    styles: { default: { document: { run: { font: FONT, size: TEXT_SIZE } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: new Footer({ children: [footer] }) },
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
    ],
  })
  return Packer.toBlob(file)
}

type Library = typeof Docx

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
    children: (lines.length === 0 ? [''] : lines).map(
      (line) => new docx.Paragraph({ children: [run(docx, line, { size: TABLE_SIZE, font })] }),
    ),
  })
}

function paragraph(
  docx: Library,
  text: string,
  options: Omit<Docx.IParagraphOptions, 'children'> = {},
): Docx.Paragraph {
  return new docx.Paragraph({ ...options, children: [run(docx, text)] })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function run(docx: Library, text: string, options: Docx.IRunOptions = {}): Docx.TextRun {
  return new docx.TextRun({ ...options, text: text.replace(NOT_XML, '') })
}
