import type * as Docx from 'docx'
import { download } from '../../layout/download.ts'
import { type Block, blocksOf } from './blocks.ts'
import { type CoverNote, NO_ORIGINAL } from './note.ts'
import { GRID, INK, MARGINS, SMALL, SONG } from './sheet-of-paper.ts'
import { coverParts, partsOf } from './word-parts.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Hands the reader the excerpt as a Word file. */
export async function saveExcerpt(excerpt: Element, note: CoverNote, name: string): Promise<void> {
  download(await toWord(blocksOf(excerpt), note), `${name.replace(/[\\/:*?"<>|\s]+/g, '_')}.docx`, TYPE)
}

/** The blocks as a Word file with the proportions of GB/T 9704, the cover note on a page of its own before them. */
export async function toWord(blocks: readonly Block[], note: CoverNote): Promise<Blob> {
  const docx = await import('docx')
  const { Document, Packer, SectionType } = docx
  const page = { size: { width: 11906, height: 16838 }, margin: MARGINS }
  const head = { default: headOf(docx), even: headOf(docx) }
  const file = new Document({
    title: note.facts[0]?.[1] ?? '',
    description: NO_ORIGINAL,
    creator: '',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: SONG, size: SMALL, color: INK } } } },
    sections: [
      { properties: { page }, headers: head, children: coverParts(docx, note) },
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          grid: GRID,
          page: { ...page, pageNumbers: { start: 1 } },
        },
        headers: head,
        footers: {
          default: footOf(docx, docx.AlignmentType.RIGHT),
          even: footOf(docx, docx.AlignmentType.LEFT),
        },
        children: blocks.flatMap((block) => partsOf(docx, block)),
      },
    ],
  })
  return Packer.toBlob(file)
}

function headOf(docx: typeof Docx): Docx.Header {
  const { AlignmentType, Header, Paragraph, TextRun } = docx
  const run = new TextRun({ text: NO_ORIGINAL, font: SONG, size: 18, color: INK })
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}

/** — 1 — in 四号 宋体, one character from the outer edge. */
function footOf(docx: typeof Docx, alignment: 'left' | 'right'): Docx.Footer {
  const { Footer, PageNumber, Paragraph, TextRun } = docx
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: SONG, size: 28, color: INK })
  const indent = alignment === 'left' ? { left: 280 } : { right: 280 }
  return new Footer({ children: [new Paragraph({ alignment, indent, children: [run] })] })
}
