import type * as Docx from 'docx'
import type { Block } from './blocks.ts'
import { FANGSONG, HEITI, INK } from './sheet-of-paper.ts'

type Table = Extract<Block, { kind: 'table' }>

/** 156 mm. */
const WIDTH = 8844
/** 小五. */
const SIZE = 18
/** The least and the most of a line's length that count for the width of its column. */
const NARROWEST = 8
const WIDEST = 24

/** A table of the text with its merged cells, its head on every page. */
export function tableOf(docx: typeof Docx, { rows, heads }: Table): Docx.Table {
  const widths = widthsOf(rows)
  return new docx.Table({
    width: { size: WIDTH, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    rows: rows.map(
      (cells, i) =>
        new docx.TableRow({
          tableHeader: i < heads,
          children: cells.map(
            ({ lines, columns, rows: down }) =>
              new docx.TableCell({
                columnSpan: columns,
                rowSpan: down,
                margins: { left: 60, right: 60, top: 30, bottom: 30 },
                verticalAlign: docx.VerticalAlignTable.CENTER,
                children: lines.map((words) => paragraph(docx, words, i < heads)),
              }),
          ),
        }),
    ),
  })
}

function paragraph(docx: typeof Docx, text: string, isHead: boolean): Docx.Paragraph {
  const font = isHead ? HEITI : FANGSONG
  return new docx.Paragraph({ children: [new docx.TextRun({ text, font, size: SIZE, color: INK })] })
}

/** Columns as wide as their words ask for, within bounds. */
function widthsOf(rows: Table['rows']): number[] {
  const shares: number[] = []
  const taken: number[] = []
  for (const cells of rows) {
    let column = 0
    for (const { lines, columns, rows: down } of cells) {
      while ((taken[column] ?? 0) > 0) column += 1
      const longest = Math.max(...lines.map((words) => words.length))
      const share = Math.min(WIDEST, Math.max(NARROWEST, longest))
      if (columns === 1) shares[column] = Math.max(shares[column] ?? NARROWEST, share)
      for (let across = 0; across < columns; across++) taken[column + across] = down
      column += columns
    }
    for (let i = 0; i < taken.length; i++) taken[i] = Math.max(0, (taken[i] ?? 0) - 1)
  }
  const all = Array.from({ length: taken.length }, (_, i) => shares[i] ?? NARROWEST)
  const sum = all.reduce((total, share) => total + share, 0)
  return all.map((share) => Math.floor((WIDTH * share) / sum))
}
