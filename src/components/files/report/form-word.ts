import type * as Docx from 'docx'
import type { Fact, FormDocument, FormPart, FormTable, FormTableCell } from '../../../calculators/index.ts'
import { FONT, footer, HEAD_FONT, type Library, packed, paragraph, run } from './docx-text.ts'

const TITLE_FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' }
const SUBHEAD_FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '楷体' }
/** Half points: 二号, 三号, 四号, 小四. */
const [SECOND, THIRD, FOURTH, SMALL_FOURTH] = [44, 32, 28, 24] as const
/** A4 upright with the margins of official documents, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 }
const MARGIN = { top: 2098, bottom: 1984, left: 1587, right: 1474 }
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right
/** Where the lines of the cover begin and end: some programs count tabs from the indent. */
const LINE = { from: 900, to: WIDTH - 1900 }
const GREY = '595959'

/** A form as a Word document in its own layout, what it is not on every page. */
export async function toFormWord(form: FormDocument): Promise<Blob> {
  const docx = await import('docx')
  return packed(docx, form.title, form.mark, [
    {
      properties: { page: { size: PAGE, margin: MARGIN } },
      headers: { default: header(docx, form.mark) },
      footers: { default: footer(docx, form.title) },
      children: [
        ...cover(docx, form),
        ...notes(docx, form.notes),
        heading(docx, form.table.title),
        table(docx, form.table),
        ...form.parts.flatMap((part, place) => written(docx, part, place === 0)),
      ],
    },
  ])
}

function header(docx: Library, mark: string): Docx.Header {
  const { AlignmentType, Header } = docx
  const said = paragraph(docx, mark, { alignment: AlignmentType.RIGHT }, { font: HEAD_FONT, size: 21 })
  return new Header({ children: [said] })
}

function cover(docx: Library, { title, mark, cover: { over, lines, foot } }: FormDocument): Docx.Paragraph[] {
  const { AlignmentType } = docx
  const centred = { alignment: AlignmentType.CENTER }
  return [
    paragraph(docx, over, {}, { font: HEAD_FONT, size: THIRD }),
    new docx.Paragraph({
      ...centred,
      heading: docx.HeadingLevel.TITLE,
      spacing: { before: 1300, after: 200 },
      children: [run(docx, title, { font: TITLE_FONT, size: SECOND, bold: true, color: '000000' })],
    }),
    paragraph(docx, `（${mark}）`, { ...centred, spacing: { after: 1100 } }, { size: SMALL_FOURTH }),
    ...lines.map((line) => blank(docx, line)),
    ...foot.map((line, place) =>
      paragraph(docx, line, { ...centred, spacing: { before: place === 0 ? 1500 : 120 } }, { size: THIRD }),
    ),
  ]
}

/** `联系人：______`, what was filled in on the line. */
function blank(docx: Library, { label, value }: Fact): Docx.Paragraph {
  const underline = { type: docx.UnderlineType.SINGLE }
  return new docx.Paragraph({
    indent: { left: LINE.from },
    spacing: { before: 140, after: 140 },
    tabStops: [{ type: docx.TabStopType.LEFT, position: LINE.to }],
    children: [
      run(docx, `${label}：`, { size: THIRD }),
      run(docx, ` ${value}`, { size: THIRD, underline }),
      new docx.TextRun({ size: THIRD, underline, children: [new docx.Tab()] }),
    ],
  })
}

function heading(docx: Library, words: string): Docx.Paragraph {
  return new docx.Paragraph({
    heading: docx.HeadingLevel.HEADING_1,
    alignment: docx.AlignmentType.CENTER,
    pageBreakBefore: true,
    spacing: { after: 240 },
    children: [run(docx, words, { font: HEAD_FONT, size: 36, color: '000000' })],
  })
}

function notes(docx: Library, { title, lines }: FormDocument['notes']): Docx.Paragraph[] {
  return [heading(docx, title), ...lines.map((line) => body(docx, line, FOURTH))]
}

/** A paragraph of text, indented two characters. */
function body(docx: Library, text: string, size: number, color = '000000'): Docx.Paragraph {
  return paragraph(
    docx,
    text,
    { indent: { firstLine: size * 20 }, spacing: { line: 460, after: 60 } },
    { size, color },
  )
}

function table(docx: Library, { columns, rows }: FormTable): Docx.Table {
  const { HeightRule, Table, TableLayoutType, TableRow, WidthType } = docx
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: columns.map((width) => Math.round((WIDTH * width) / 100)),
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          height: { value: 480, rule: HeightRule.ATLEAST },
          children: cells.map((cell) => tableCell(docx, cell)),
        }),
    ),
  })
}

function tableCell(docx: Library, { lines, isHead, columns, rows }: FormTableCell): Docx.TableCell {
  return new docx.TableCell({
    columnSpan: columns,
    rowSpan: rows,
    verticalAlign: docx.VerticalAlignTable.CENTER,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: (lines.length === 0 ? [''] : lines).map((line) =>
      paragraph(
        docx,
        line,
        { ...(isHead ? { alignment: docx.AlignmentType.CENTER } : {}) },
        { size: 21, font: FONT, bold: isHead },
      ),
    ),
  })
}

/** A heading of the outline; 一 begins a page. */
function written(
  docx: Library,
  { level, title, asked, lines }: FormPart,
  isFirst: boolean,
): Docx.Paragraph[] {
  const { HEADING_1, HEADING_2 } = docx.HeadingLevel
  return [
    new docx.Paragraph({
      heading: level === 1 ? HEADING_1 : HEADING_2,
      keepNext: true,
      pageBreakBefore: isFirst,
      spacing: { before: level === 1 ? 320 : 200, after: 100 },
      children: [
        run(docx, title, {
          font: level === 1 ? HEAD_FONT : SUBHEAD_FONT,
          size: level === 1 ? THIRD : FOURTH,
          color: '000000',
        }),
      ],
    }),
    ...asked.map((line) => body(docx, line, SMALL_FOURTH, GREY)),
    ...lines.map((line) => body(docx, line, FOURTH)),
  ]
}
