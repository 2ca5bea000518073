import type * as Docx from 'docx'

export type Library = typeof Docx

export const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' }
export const HEAD_FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' }
/** Half points: 五号 for text, 小五 for tables. */
export const TEXT_SIZE = 21
export const TABLE_SIZE = 18

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export function run(docx: Library, text: string, options: Docx.IRunOptions = {}): Docx.TextRun {
  return new docx.TextRun({ ...options, text: text.replace(NOT_XML, '') })
}

export function paragraph(
  docx: Library,
  text: string,
  options: Omit<Docx.IParagraphOptions, 'children'> = {},
  font: Docx.IRunOptions = {},
): Docx.Paragraph {
  return new docx.Paragraph({ ...options, children: [run(docx, text, font)] })
}

/** Words and the page's number at the foot of every page. */
export function footer(docx: Library, words: string): Docx.Footer {
  const { AlignmentType, Footer, PageNumber, Paragraph, TextRun } = docx
  const numbered = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: TABLE_SIZE,
        font: FONT,
        children: [`${words}　第 `, PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'],
      }),
    ],
  })
  return new Footer({ children: [numbered] })
}

/** The file of a document: its title, what it is not, its sections. */
export function packed(
  docx: Library,
  title: string,
  description: string,
  sections: Docx.ISectionOptions[],
): Promise<Blob> {
  const file = new docx.Document({
    title,
    description,
    creator: '',
    styles: { default: { document: { run: { font: FONT, size: TEXT_SIZE } } } },
    sections,
  })
  return docx.Packer.toBlob(file)
}
