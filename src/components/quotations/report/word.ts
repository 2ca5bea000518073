import type * as Docx from 'docx'
import type { PolicyCopy } from '../../../search/quotations.ts'
import { download } from '../../layout/download.ts'
import { SITE_NAME } from '../../layout/site.ts'
import { chineseDay } from '../../policy/cite/cited.ts'
import { today } from '../../policy/cite/cited-here.ts'
import { type Finding, KINDS } from '../findings.ts'
import type { Texts } from '../texts.ts'
import { heldTexts, type Line, linesOf } from './lines.ts'

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' }
const HEAD_FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' }
/** Half points: 五号 and 小五. */
const TEXT_SIZE = 21
const TABLE_SIZE = 18
/** A4 less its margins, and the columns of the table, in twentieths of a point. */
const COLUMNS = [700, 1300, 4100, 3838]
const WIDTH = COLUMNS.reduce((sum, width) => sum + width, 0)
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Hands the reader the result of a check as a Word file; `name` is what was checked. */
export async function saveReport(
  findings: readonly Finding[],
  copy: PolicyCopy | undefined,
  texts: Texts,
  name: string,
): Promise<void> {
  download(
    await toWord(linesOf(findings, copy, texts), name, heldTexts(findings, texts)),
    `引文核对报告-${today()}.docx`,
    TYPE,
  )
}

/** The report: what was checked and how it is to be read, then a row for each finding. */
export async function toWord(lines: readonly Line[], name: string, held: readonly string[]): Promise<Blob> {
  const docx = await import('docx')
  const { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } = docx
  const run = (text: string, options: Docx.IRunOptions = {}) =>
    new TextRun({ font: FONT, ...options, text: clean(text) })
  const said = [
    `核对对象：${name}`,
    `核对日期：${chineseDay(today())}`,
    `对照文本：“${SITE_NAME}”收录的政策原文（${location.href.replace(/[?#].*/, '')}）`,
    ...(held.length === 0 ? [] : [`涉及：${held.join('；')}`]),
    `结果：${countsOf(lines)}`,
    '原文一致、有出入、条号不符，都对照原文逐字判断，全角半角、空格、换行、≧与≥不算不同；未收录指本站没有这份文件或这些话，不等于写错。删除线为多出的字，下划线为应有的字。',
  ]
  const file = new Document({
    title: '引文核对报告',
    creator: '',
    styles: { default: { document: { run: { font: FONT, size: TEXT_SIZE } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 984, right: 984 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    font: FONT,
                    size: TABLE_SIZE,
                    children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            children: [run('引文核对报告', { font: HEAD_FONT, size: 36, color: '000000' })],
          }),
          ...said.map((words) => new Paragraph({ spacing: { after: 60 }, children: [run(words)] })),
          tableOf(docx, lines),
        ],
      },
    ],
  })
  return Packer.toBlob(file)
}

function tableOf(docx: typeof Docx, lines: readonly Line[]): Docx.Table {
  const { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } = docx
  const cell = (parts: readonly Line['words'][number][], font = FONT) =>
    new TableCell({
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: [
        new Paragraph({
          children: parts.map(
            ({ text, mark }) =>
              new TextRun({
                text: clean(text),
                font,
                size: TABLE_SIZE,
                ...(mark === 'added' ? { strike: true, color: '9C3A1C' } : {}),
                ...(mark === 'missing' ? { underline: {}, bold: true, color: '17703A' } : {}),
              }),
          ),
        }),
      ],
    })
  const plain = (text: string, font = FONT) => cell([{ text }], font)
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: COLUMNS,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        children: ['序号', '结果', '送核的文字', '原文与出处'].map((head) => plain(head, HEAD_FONT)),
      }),
      ...lines.map(
        ({ kind, words, source }, i) =>
          new TableRow({ children: [plain(String(i + 1)), plain(kind), cell(words), plain(source)] }),
      ),
    ],
  })
}

function countsOf(lines: readonly Line[]): string {
  const counts = new Map<string, number>()
  for (const { kind } of lines) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const kinds = [...Object.values(KINDS), '缺少', '多出'].filter((kind) => counts.has(kind))
  return kinds.map((kind) => `${kind} ${counts.get(kind)} 处`).join('，') || '没有找到引文'
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function clean(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
}
